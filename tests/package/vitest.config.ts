import { defineConfig } from 'vitest/config';

/** The checks of what `npm run package` made: they want it made first, so they are no part of the unit tests. */
export default defineConfig({
  test: { include: ['tests/package/**/*.check.ts'], testTimeout: 180_000, hookTimeout: 180_000 },
});
