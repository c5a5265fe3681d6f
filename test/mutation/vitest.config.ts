import { defineConfig } from 'vitest/config'
import { fromSource } from '../../scripts/from-source.js'

/** The tests that judge a mutant: those of the floors under mutation, without the ones that read all documents. */
export default defineConfig({
  plugins: [fromSource({ builtSpecialFunctions: false })],
  test: {
    include: ['test/{errors,numeric,money,model,statistics,records,lifetime,risk,laws,frozen}/**/*.test.ts'],
    // A mutant carries counters, which these would count as well.
    exclude: ['test/**/*-cost.test.ts', 'test/**/*-memory.test.ts'],
    setupFiles: ['test/setup.ts'],
    testTimeout: 60_000,
  },
})
