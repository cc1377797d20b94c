import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { DeskError } from '#shared/contract/index.ts';
import type { OpenDesk } from '../desk.ts';
import { sentence, serve, type WindowFiles } from '../serving/index.ts';
import { answered, bodyLimit as largest, readEnvelope, refused } from './call.ts';
import { Door, type Refusal, type Visitor } from './door.ts';
import { eventStream } from './events.ts';

export interface LoopbackOptions {
  desk: Pick<OpenDesk, 'answer' | 'listen' | 'stores'>;
  /** The built window. */
  files: WindowFiles;
  /** 0 lets the system choose one that is free. */
  port: number;
  /** Told of every error no code stands for; gives the reference an editor can quote. */
  unforeseen: (error: unknown) => string;
}

/** The workstation, served to a browser on this computer and to no other. */
export interface Loopback {
  /** The address to open, with the key of this launch in it. */
  address: string;
  port: number;
  close(): Promise<void>;
}

type Env = { Bindings: { incoming: IncomingMessage } };

/** Opens the loopback host on 127.0.0.1. @throws DeskError `port-taken` */
export async function openLoopback(options: LoopbackOptions): Promise<Loopback> {
  const server = createServer();
  const port = await listen(server, options.port);
  const door = new Door(port);
  server.on('request', getRequestListener(host(options, door).fetch, { overrideGlobalObjects: false }));
  return {
    address: `http://127.0.0.1:${port}/?key=${door.key}`,
    port,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function host({ desk, files, unforeseen }: LoopbackOptions, door: Door): Hono<Env> {
  const app = new Hono<Env>();
  app.use(async (context, next) => {
    const visitor = visitorOf(context);
    const key = visitor.path === '/' ? context.req.query('key') : undefined;
    if (key !== undefined && door.fits(key) && door.mayKnock(visitor)) return admit(door);
    const reason = door.refusal(visitor);
    return reason === null ? next() : turnAway(visitor.path, reason);
  });
  app.post(
    '/call',
    (context, next) => (context.req.header('x-standfirst') === '1' ? next() : turnAway('/call', 'secret')),
    bodyLimit({ maxSize: largest, onError: tooLarge }),
    async (context) => {
      try {
        return answered(await desk.answer(await readEnvelope(context.req.raw)));
      } catch (error) {
        if (error instanceof DeskError) return refused(error.toWire(), error.code === 'too-large' ? 413 : 400);
        throw error;
      }
    },
  );
  app.get('/events', () => eventStream(desk.listen));
  app.get('*', (context) => {
    const { path, host } = visitorOf(context);
    return serve(desk.stores, files, path, `http://${host}`);
  });
  app.notFound(() => sentence(405, 'The workstation does not answer this.'));
  app.onError((error) => {
    if (error instanceof DeskError) return refused(error.toWire(), 500);
    const wire = new DeskError('unexpected', { reference: unforeseen(error) }, { cause: error }).toWire();
    return refused(wire, 500);
  });
  return app;
}

function visitorOf(context: Context<Env>): Visitor {
  const { headers, url } = context.env.incoming;
  return {
    host: headers.host,
    origin: headers.origin,
    cookie: headers.cookie,
    path: (url ?? '').replace(/[?#].*$/s, ''),
  };
}

/** The key becomes a cookie, and the address is opened again without it, so that it stands in no history. */
function admit(door: Door): Response {
  const response = sentence(303, 'Come in.');
  response.headers.set('set-cookie', door.cookie);
  response.headers.set('location', '/');
  return response;
}

function turnAway(path: string, reason: Refusal): Response {
  const error = new DeskError('call-refused', { reason });
  if (path === '/call') return refused(error.toWire(), 403);
  return sentence(403, `${error.explanation.happened} Open the address that Standfirst printed when it started.`);
}

function tooLarge(context: Context): Response {
  const bytes = Number(context.req.header('content-length') ?? largest);
  return refused(new DeskError('too-large', { bytes, limit: largest }).toWire(), 413);
}

async function listen(server: Server, port: number): Promise<number> {
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES')) {
      throw new DeskError('port-taken', { port }, { cause: error });
    }
    throw error;
  }
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the loopback host has no port');
  return address.port;
}
