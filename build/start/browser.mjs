import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** Serves the workstation on this computer and opens the browser at it; gives the host's exit code when it ends. */
export async function startInBrowser(command, { node, env }, { library, port }) {
  const given = [
    ...(library === undefined ? [] : ['--library', library]),
    ...(port === undefined ? [] : ['--port', port]),
  ];
  const host = spawn(node, [command, 'serve', '--json', ...given], {
    env,
    stdio: ['inherit', 'pipe', 'inherit'],
  });
  // Ctrl+C reaches the host too, which closes the library; this waits for it.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => host.kill(signal));
  createInterface({ input: host.stdout }).once('line', (line) => {
    const { address } = JSON.parse(line);
    if (address) openBrowser(address, env);
  });
  return new Promise((resolve) => {
    host.once('exit', (code) => resolve(code ?? 1));
  });
}

/** Asks the system to open an address; where it cannot, the printed address is there to be copied. */
function openBrowser(address, env) {
  const [command, args] = {
    darwin: ['open', [address]],
    win32: ['cmd', ['/c', 'start', '""', address]],
  }[process.platform] ?? ['xdg-open', [address]];
  const opener = spawn(command, args, { env, stdio: 'ignore', detached: true });
  opener.once('error', () => process.stderr.write('standfirst: no browser opened; copy the address above into one.\n'));
  opener.unref();
}
