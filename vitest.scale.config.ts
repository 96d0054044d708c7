import { defineConfig } from 'vitest/config'

// Job engines around the built command, where they are installed: npm run test:scale.
export default defineConfig({
  test: {
    include: ['test/scale/*.e2e.ts'],
    testTimeout: 600_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
})
