import { defineConfig } from 'vitest/config'

/** The packed tarball, tried as users get it. One file after the other, since each starts programs of its own. */
export default defineConfig({
  test: {
    include: ['test/package/**/*.test.ts'],
    globalSetup: 'test/package/setup.ts',
    fileParallelism: false,
    maxConcurrency: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
