import { betaDiscreteWeibull } from '../../src/lifetime/index.js'
import { proveRetention } from './retention-recovery.js'

proveRetention(
  'beta-discrete-weibull-recovery',
  betaDiscreteWeibull,
  [
    { name: 'Regular', params: { alpha: 0.456, beta: 0.779, c: 1.283 }, clients: 5000, periods: 12 },
    { name: 'loyalty grows', params: { alpha: 2, beta: 6, c: 0.7 }, clients: 10_000, periods: 24 },
  ],
  { bases: 1000, firstSeed: 71_000 },
)
