import { nbd } from '../../src/lifetime/index.js'
import { proveRecovery } from './gamma-poisson-recovery.js'

proveRecovery(
  'nbd-recovery',
  nbd,
  [
    { name: 'grocery', params: { r: 0.42, alpha: 5.25 }, weeks: 52, clients: 1500 },
    { name: 'frequent', params: { r: 1.2, alpha: 6 }, weeks: 78, clients: 1000 },
    { name: 'heavy tail', params: { r: 0.1, alpha: 1 }, weeks: 104, clients: 2000 },
  ],
  { bases: 1000, firstSeed: 72_000 },
)
