import { barePolicy, guardHeaders } from './policy.ts';

/** A response with every guard on it. Headers given here come on top. */
export function guarded(
  body: ConstructorParameters<typeof Response>[0],
  status: number,
  headers: Record<string, string>,
): Response {
  return new Response(body, {
    status,
    headers: { 'content-security-policy': barePolicy, 'cache-control': 'no-store', ...guardHeaders, ...headers },
  });
}

/** A plain sentence with a status, for whoever opens the address by hand. */
export function sentence(status: number, text: string): Response {
  return guarded(`${text}\n`, status, { 'content-type': 'text/plain; charset=utf-8' });
}

/** Nothing is there. */
export function nothingThere(): Response {
  return sentence(404, 'There is nothing at this address.');
}
