// Asks npm's advisories whether a shipped dependency has a known hole, and whether the registry's signatures hold.
// Ends with 1 for a hole of any severity; with 2, and one line that says why, where the registry does not answer.
import { spawnSync } from 'node:child_process';
import { ground, root } from './ground.mjs';

const { env } = ground();
process.exitCode = Math.max(holes(), signatures());

function holes() {
  const { stdout } = npm('audit', '--omit=dev', '--json');
  const answer = parsed(stdout);
  if (answer?.metadata === undefined) return unanswered('known holes', answer?.message ?? answer?.error?.summary);
  const { total } = answer.metadata.vulnerabilities;
  for (const { name, severity, range } of Object.values(answer.vulnerabilities)) {
    process.stdout.write(`${severity}: ${name} ${range}\n`);
  }
  process.stdout.write(`known holes: ${total} in the dependencies that are shipped\n`);
  return total === 0 ? 0 : 1;
}

function signatures() {
  const { status, stdout, stderr } = npm('audit', 'signatures', '--omit=dev');
  if (/verified registry signatures/.test(stdout)) process.stdout.write(stdout);
  if (status === 0) return 0;
  if (/invalid registry signature/.test(`${stdout}${stderr}`)) {
    process.stdout.write(`${stdout}${stderr}`);
    return 1;
  }
  return unanswered('signatures', stderr.trim().split('\n')[0]);
}

function unanswered(what, why) {
  process.stdout.write(`${what}: not looked up, the registry does not answer (${why || 'no reason given'})\n`);
  return 2;
}

function npm(...args) {
  return spawnSync('npm', args, { cwd: root, env, encoding: 'utf8', shell: process.platform === 'win32' });
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
