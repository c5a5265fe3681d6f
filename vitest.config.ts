import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/package/**', 'test/prove/**'],
    testTimeout: 60_000,
    reporters: ['default'],
  },
})
