import { bgNbd } from '../../src/lifetime/index.js'
import { proveRecovery } from './beta-geometric-recovery.js'

proveRecovery(
  'bg-nbd-recovery',
  bgNbd,
  [
    { name: 'CDNOW', r: 0.243, alpha: 4.414, a: 0.793, b: 2.426, weeks: 78, clients: 2000 },
    { name: 'frequent', r: 1.2, alpha: 6, a: 0.9, b: 5, weeks: 78, clients: 2000 },
    { name: 'heavy tail', r: 0.6, alpha: 2, a: 1.4, b: 8, weeks: 104, clients: 2000 },
  ],
  { bases: 2000, firstSeed: 41_000 },
)
