import { defineConfig } from 'vitest/config'
import { fromSource } from '../../scripts/from-source.js'

/** Proof by simulation: seeds fixed beforehand, as long as it takes. `npm run prove`. */
export default defineConfig({
  plugins: [fromSource({ builtSpecialFunctions: false })],
  test: {
    include: ['test/prove/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    testTimeout: 3_600_000,
  },
})
