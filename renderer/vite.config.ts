import { cpSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const here = import.meta.dirname;
const out = join(here, '../dist/renderer');

/** Everything is a file of its own: the content policy allows no inline script, style or font. */
export default defineConfig({
  root: here,
  base: '/',
  plugins: [react(), readerFiles()],
  build: {
    outDir: out,
    emptyOutDir: true,
    target: 'chrome120',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
  },
});

/** The character maps and standard fonts that the document viewer reads beside its code. */
function readerFiles(): Plugin {
  return {
    name: 'reader-files',
    apply: 'build',
    closeBundle() {
      const from = join(here, '../node_modules/pdfjs-dist');
      for (const folder of ['cmaps', 'standard_fonts'])
        cpSync(join(from, folder), join(out, 'reader', folder), { recursive: true });
    },
  };
}
