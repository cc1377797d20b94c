/** The two wires between the desktop's window and the desk: calls one way, events the other. */
export const callChannel = 'standfirst:call';
export const eventChannel = 'standfirst:event';
