/** The rows as a table for a terminal. */
export function table(rows) {
  const head = ['', 'ours', 'peer', 'ratio', 'goal', '', 'peer is'];
  const body = rows.map(({ name, unit, ours, peer, peerName, ratio, goal, holds }) => [
    name,
    `${figure(ours)} ${unit}`,
    peer === null ? '' : `${figure(peer)} ${unit}`,
    ratio === null ? '' : ratio.toFixed(2),
    `≤ ${figure(goal)}`,
    holds ? 'holds' : 'MISSED',
    peerName ?? '',
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...body].map((row) => row[column].length)));
  const line = (row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]))
      .join('  ')
      .trimEnd();
  return `${[head, ...body].map(line).join('\n')}\n`;
}

function figure(number) {
  return Math.abs(number) >= 100 ? number.toFixed(0) : number.toPrecision(3);
}
