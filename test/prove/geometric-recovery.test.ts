import { geometric } from '../../src/lifetime/index.js'
import { proveRetention } from './retention-recovery.js'

proveRetention(
  'geometric-recovery',
  geometric,
  [
    { name: 'a fifth lost', params: { theta: 0.2 }, clients: 1000, periods: 8 },
    { name: 'losses rare', params: { theta: 0.01 }, clients: 1000, periods: 12 },
  ],
  { bases: 1000, firstSeed: 71_000 },
)
