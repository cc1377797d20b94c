import { overBridge } from './bridge.ts';
import { deskOver } from './client.ts';
import { loopback } from './loopback.ts';

export { type CallOptions, type DeskClient, deskOver, type Progress } from './client.ts';

const bridge = globalThis.window?.standfirst;

/** The desk behind this window: over the desktop's bridge where there is one, else over loopback HTTP. */
export const desk = deskOver(bridge === undefined ? loopback : overBridge(bridge));
