import { defineConfig } from 'vite'

// The page uses the package as its readers would: the built one, by its name.
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  build: {
    target: 'es2022',
    outDir: '../../.cache/browser',
    emptyOutDir: true,
    chunkSizeWarningLimit: 10_000,
  },
  worker: { format: 'es' },
})
