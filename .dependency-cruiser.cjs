// The import directions of ARCHITECTURE.md, as rules. Each is shown to bite by build/imports.test.ts.
const withIndex = 'main/[^/]+|renderer/[^/]+|shared/[^/]+';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'shared-stands-alone',
      severity: 'error',
      comment: '`shared` runs anywhere: it imports only itself and libraries that need neither Node nor a DOM.',
      from: { path: '^shared/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: ['^shared/', '^node_modules/(zod|diff|intl-messageformat)/'] },
    },
    {
      name: 'renderer-knows-shared-only',
      severity: 'error',
      comment: 'The window meets the desk in the contract, never in its code.',
      from: { path: '^renderer/' },
      to: { path: '^(main|build)/' },
    },
    {
      name: 'tests-stay-tests',
      severity: 'error',
      comment: 'What is made for tests is in no program.',
      from: { path: '^(main|renderer|shared)/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^tests/|\\.test\\.tsx?$' },
    },
    {
      name: 'renderer-has-no-node',
      severity: 'error',
      comment: 'What runs in a sandboxed window has no Node.',
      from: { path: '^renderer/', pathNot: '\\.test\\.tsx?$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'nothing-imports-renderer',
      severity: 'error',
      from: { path: '^(main|shared|build)/' },
      to: { path: '^renderer/' },
    },
    {
      name: 'electron-in-its-shell',
      severity: 'error',
      comment:
        'Services know nothing of Electron, so that the same desk runs in a browser, in a command and in a test.',
      from: { pathNot: '^main/(shell/|index\\.ts$|preload\\.ts$)' },
      to: { path: '^(node_modules/)?electron(/|$)' },
    },
    {
      name: 'sockets-in-loopback',
      severity: 'error',
      comment: 'Only the loopback host opens a socket.',
      from: { path: '^main/', pathNot: '^main/loopback/|\\.test\\.ts$' },
      to: { path: '^(node:)?(net|http|https|http2|tls|dgram)$|^node_modules/(hono|@hono)/' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'through-the-front-door',
      severity: 'error',
      comment: 'A folder shows what it offers in its index.ts and hides the rest.',
      from: { path: '^((main|renderer|shared)/[^/]+)/' },
      to: { path: `^(${withIndex})/`, pathNot: ['^$1/', '^(main|renderer|shared)/[^/]+/index\\.tsx?$'] },
    },
    {
      name: 'through-the-front-door-from-the-top',
      severity: 'error',
      comment: 'The composition roots go through a folder’s index.ts too.',
      from: { path: '^(main|renderer)/[^/]+\\.tsx?$' },
      to: { path: `^(${withIndex})/`, pathNot: ['^(main|renderer|shared)/[^/]+/index\\.tsx?$', '\\.css$'] },
    },
    { name: 'nothing-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^virtual:' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    parser: 'swc',
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
