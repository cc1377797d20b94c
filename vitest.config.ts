import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'main/**/*.test.ts',
      'shared/**/*.test.ts',
      'renderer/**/*.test.{ts,tsx}',
      'build/**/*.test.ts',
      'tests/**/*.test.ts',
    ],
    testTimeout: 30_000,
    // A busy machine can starve a test of its time. What passes only when run again is named at the end of `npm test`.
    retry: 1,
  },
});
