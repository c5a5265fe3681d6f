import { paretoNbd } from '../../src/lifetime/index.js'
import { proveRecovery } from './gamma-poisson-recovery.js'

proveRecovery(
  'pareto-nbd-recovery',
  paretoNbd,
  [
    { name: 'CDNOW', params: { r: 0.553, alpha: 10.578, s: 0.606, beta: 11.669 }, weeks: 78, clients: 4000 },
    { name: 'frequent', params: { r: 1.2, alpha: 6, s: 0.9, beta: 20 }, weeks: 78, clients: 2000 },
    { name: 'heavy tail', params: { r: 0.2, alpha: 2, s: 0.8, beta: 15 }, weeks: 104, clients: 4000 },
  ],
  { bases: 2000, firstSeed: 61_000 },
)
