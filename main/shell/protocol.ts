import type { Stores, WindowFiles } from '../serving/index.ts';
import { nothingThere, sentence, serve } from '../serving/index.ts';
import type { Electron, Guarded } from './electron.ts';
import { isOurs, origin, pathOf, scheme } from './origin.ts';

/**
 * Tells Electron that our scheme is one like https: origins, a policy, fetch. Must be called before it is ready.
 */
export function registerScheme(protocol: Electron['protocol']): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
  ]);
}

/** Answers the window's own scheme, from the same shelves as the loopback host. */
export function serveScheme(
  session: Pick<Guarded, 'protocol'>,
  stores: Stores,
  files: WindowFiles,
  unforeseen: (error: unknown) => string,
): void {
  session.protocol.handle(scheme, async ({ url, method }) => {
    if (!isOurs(url)) return nothingThere();
    if (method !== 'GET') return sentence(405, 'The workstation does not answer this.');
    try {
      return await serve(stores, files, pathOf(url), origin);
    } catch (error) {
      return sentence(500, `Something went wrong (reference ${unforeseen(error)}).`);
    }
  });
}
