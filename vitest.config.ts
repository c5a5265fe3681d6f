import { defineConfig } from 'vitest/config'
import { fromSource } from './scripts/from-source.js'
import { workersFromSource } from './scripts/workers-from-source.js'

const plugins = [fromSource({ builtSpecialFunctions: process.env['CLIENTELE_BUILT'] === '1' }), workersFromSource()]

const EXCLUDED = ['test/package/**', 'test/prove/**', 'test/mutation/**', '**/node_modules/**']

/** What counts calls or memory, or starts threads, must have its process to itself. */
const ALONE = ['test/**/*-cost.test.ts', 'test/**/*-memory.test.ts', 'test/node/workers/**/*.test.ts']

const shared = { setupFiles: ['test/setup.ts'], testTimeout: 180_000 }

export default defineConfig({
  test: {
    reporters: ['default'],
    // One a core: by default a run leaves one core idle, which on two cores is half of them.
    maxWorkers: '100%',
    minWorkers: 1,
    coverage: { include: ['src/**/*.ts'], reportsDirectory: 'coverage' },
    // What the pool itself reads; a project's own `isolate` does not reach it.
    poolOptions: { forks: { isolate: false }, threads: { isolate: true } },
    projects: [
      {
        plugins,
        test: {
          ...shared,
          name: 'together',
          include: ['test/**/*.test.ts'],
          exclude: [...EXCLUDED, ...ALONE],
          // Hundreds of files read the same sources: read once per process they take a third of the time.
          pool: 'forks',
          isolate: false,
        },
      },
      { plugins, test: { ...shared, name: 'alone', pool: 'threads', include: ALONE, exclude: EXCLUDED } },
    ],
  },
})
