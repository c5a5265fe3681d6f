import { shiftedBetaGeometric } from '../../src/lifetime/index.js'
import { proveRetention } from './retention-recovery.js'

proveRetention(
  'shifted-beta-geometric-recovery',
  shiftedBetaGeometric,
  [
    { name: 'Regular', params: { alpha: 0.704, beta: 1.182 }, clients: 1000, periods: 8 },
    { name: 'High End', params: { alpha: 0.668, beta: 3.806 }, clients: 2000, periods: 12 },
    { name: 'heavy tail', params: { alpha: 0.15, beta: 0.4 }, clients: 1000, periods: 24 },
  ],
  { bases: 1000, firstSeed: 71_000 },
)
