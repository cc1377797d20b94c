import { timingSafeEqual } from 'node:crypto';
import { unguessable } from '../preview/index.ts';

/** What a request shows at the door. */
export interface Visitor {
  host: string | undefined;
  origin: string | undefined;
  cookie: string | undefined;
  /** The parts of the path tell a preview, whose frame can show no cookie, from all else. */
  path: string;
}

/** Why a request is turned away: the reasons of the contract's `call-refused`. */
export type Refusal = 'host' | 'origin' | 'secret';

/**
 * The door of one launch: who may come in. The key opens it once per browser, in exchange for a cookie that scripts
 * cannot read and other sites cannot send.
 */
export class Door {
  /** The word in the address the editor is given. */
  readonly key = unguessable();
  readonly #session = unguessable();
  readonly #port: number;

  constructor(port: number) {
    this.#port = port;
  }

  /** Whether this is the key. */
  fits(key: string): boolean {
    return same(key, this.key);
  }

  /** The cookie a browser gets for the key. Cookies of one computer are shared by all its ports, so the port is in the name. */
  get cookie(): string {
    return `${this.#name}=${this.#session}; Path=/; HttpOnly; SameSite=Strict`;
  }

  get #name(): string {
    return `standfirst-${this.#port}`;
  }

  /**
   * Why a request must be turned away; null lets it in. `Host` first: a name that only resolves to this computer is how
   * another site would reach it (DNS rebinding).
   */
  refusal(visitor: Visitor): Refusal | null {
    const hosts = [`127.0.0.1:${this.#port}`, `localhost:${this.#port}`];
    if (visitor.host === undefined || !hosts.includes(visitor.host)) return 'host';
    if (visitor.path.startsWith('/preview/')) return null;
    if (visitor.origin !== undefined && visitor.origin !== `http://${visitor.host}`) return 'origin';
    return this.#knows(visitor.cookie) ? null : 'secret';
  }

  /** Whether a request may try the key: the right host, and no other site behind it. */
  mayKnock(visitor: Visitor): boolean {
    const refusal = this.refusal(visitor);
    return refusal === null || refusal === 'secret';
  }

  #knows(cookies: string | undefined): boolean {
    const wanted = `${this.#name}=`;
    const sent = (cookies ?? '').split(/;\s*/).find((cookie) => cookie.startsWith(wanted));
    return sent !== undefined && same(sent.slice(wanted.length), this.#session);
  }
}

function same(given: string, wanted: string): boolean {
  const left = Buffer.from(given);
  const right = Buffer.from(wanted);
  return left.length === right.length && timingSafeEqual(left, right);
}
