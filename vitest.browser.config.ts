import { defineConfig } from 'vitest/config'

// End to end in Chromium, with the built package: npm run test:browser.
export default defineConfig({
  test: {
    include: ['test/browser/*.e2e.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
})
