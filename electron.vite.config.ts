import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

/** Three builds: the desk (`main`), the bridge (`preload`, one CommonJS file for the sandbox) and the window (`renderer`). */
export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      // What is plain JavaScript goes into the bundle; what brings programs of its own is found in node_modules.
      externalizeDeps: {
        exclude: ['@hono/node-server', 'chardet', 'diff', 'eld', 'file-type', 'hono', 'lowdb', 'yazl', 'zod'],
      },
      rollupOptions: {
        input: {
          index: 'main/index.ts',
          cli: 'main/cli/index.ts',
          decoder: 'main/pictures/decoder/process.ts',
          search: 'main/search/thread.ts',
        },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      rollupOptions: { input: { preload: 'main/preload.ts' }, output: { format: 'cjs', entryFileNames: '[name].cjs' } },
    },
  },
  renderer: {
    root: 'renderer',
    base: './',
    plugins: [react()],
    build: {
      outDir: 'out/renderer',
      rollupOptions: { input: 'renderer/index.html' },
      // An inlined asset would be a data: address, which the content security policy refuses.
      assetsInlineLimit: 0,
      minify: true,
      // The window comes from this computer's own disk; its parts need no splitting for a network.
      chunkSizeWarningLimit: 4_000,
    },
  },
});
