import { defineConfig } from 'vitest/config'
import { fromSource } from './scripts/from-source.js'
import { workersFromSource } from './scripts/workers-from-source.js'

const plugins = [fromSource({ builtSpecialFunctions: process.env['CLIENTELE_BUILT'] === '1' }), workersFromSource()]

export default defineConfig({
  plugins,
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/package/**', 'test/prove/**', 'test/mutation/**', '**/node_modules/**'],
    setupFiles: ['test/setup.ts'],
    testTimeout: 60_000,
    // Hundreds of files read the same sources: read once per process they take a third of the time. No test changes a module.
    isolate: false,
    reporters: ['default'],
    coverage: { include: ['src/**/*.ts'], reportsDirectory: 'coverage' },
  },
})
