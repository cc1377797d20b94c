import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { notesPackages } from './build/licences/shipped-plugin.ts';
import { bundled } from './build/package/natives.ts';

/** Three builds: the desk (`main`), the bridge (`preload`, one CommonJS file for the sandbox) and the window (`renderer`). */
export default defineConfig({
  main: {
    plugins: [notesPackages('main')],
    build: {
      outDir: 'out/main',
      // What is plain JavaScript goes into the bundle; what brings programs of its own is found in node_modules.
      externalizeDeps: { exclude: bundled() },
      // Small, and still legible: a noted error names the function it came from.
      minify: true,
      rollupOptions: {
        output: { minify: { compress: true, codegen: true, mangle: false } },
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
    plugins: [notesPackages('preload')],
    build: {
      outDir: 'out/preload',
      rollupOptions: { input: { preload: 'main/preload.ts' }, output: { format: 'cjs', entryFileNames: '[name].cjs' } },
    },
  },
  renderer: {
    root: 'renderer',
    base: './',
    plugins: [react(), notesPackages('renderer')],
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
