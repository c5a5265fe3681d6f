import { mbgNbd } from '../../src/lifetime/index.js'
import { proveRecovery } from './beta-geometric-recovery.js'

const CDNOW = { r: 0.525, alpha: 6.183, a: 0.891, b: 1.614, weeks: 78 }

proveRecovery(
  'mbg-nbd-recovery',
  mbgNbd,
  [
    { name: 'CDNOW', ...CDNOW, clients: 10_000 },
    // Too few for the intervals of r and b: they cover 92 %.
    { name: 'CDNOW, fewer clients', ...CDNOW, clients: 2000, coverage: [0.91, 0.965] },
    { name: 'frequent', r: 1.2, alpha: 6, a: 0.9, b: 5, weeks: 78, clients: 2000 },
    { name: 'heavy tail', r: 0.6, alpha: 2, a: 1.4, b: 8, weeks: 104, clients: 2000 },
  ],
  { bases: 2000, firstSeed: 45_000 },
)
