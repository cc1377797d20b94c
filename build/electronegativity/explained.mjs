/** What electronegativity finds and is not so, or is meant so: why, and the test that would notice if it changed. */
export const explained = [
  {
    id: 'CSP_GLOBAL_CHECK',
    file: 'main/serving/serve.js',
    why: 'The policy is made of its parts in main/serving/policy.ts, which it cannot follow; the loopback tests read the header.',
  },
  {
    id: 'AUXCLICK_JS_CHECK',
    file: 'main/index.js',
    why: 'Every new window is refused, however it is asked for (main/shell/navigation.ts; main/shell/shell.test.ts).',
  },
  {
    id: 'CONTEXT_ISOLATION_JS_CHECK',
    file: 'main/index.js',
    why: 'The options of a window are made in main/shell/window.ts and say contextIsolation: true (main/shell/shell.test.ts).',
  },
  {
    id: 'SANDBOX_JS_CHECK',
    file: 'main/index.js',
    why: 'The options of a window are made in main/shell/window.ts and say sandbox: true (main/shell/shell.test.ts).',
  },
  {
    id: 'OPEN_EXTERNAL_JS_CHECK',
    file: 'main/shell/external.js',
    why: 'https: and mailto: alone, shown in full and asked first (main/shell/shell.test.ts).',
  },
];
