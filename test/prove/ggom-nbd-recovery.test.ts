import { ggomNbd } from '../../src/lifetime/index.js'
import { proveRecovery } from './gamma-poisson-recovery.js'

/** Three standard errors of a share of 95 % in 200 bases. */
const coverage = [0.9, 0.995] as const

proveRecovery(
  'ggom-nbd-recovery',
  ggomNbd,
  [
    {
      name: 'growing hazards',
      params: { r: 1.5, alpha: 4, b: 0.12, s: 0.8, beta: 15 },
      weeks: 104,
      clients: 4000,
      coverage,
    },
    {
      name: 'heavy tail',
      params: { r: 0.3, alpha: 1, b: 0.1, s: 1.5, beta: 20 },
      weeks: 104,
      clients: 4000,
      coverage,
    },
  ],
  { bases: 200, firstSeed: 71_000 },
)
