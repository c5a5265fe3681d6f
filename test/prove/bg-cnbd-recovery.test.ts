import { bgCnbd } from '../../src/lifetime/index.js'
import { proveErlangRecovery } from './beta-geometric-erlang-recovery.js'

proveErlangRecovery(
  'bg-cnbd-recovery',
  0,
  bgCnbd,
  [
    { name: 'grocery', k: 2, r: 0.36, alpha: 1.13, a: 0.52, b: 2.79, clients: 2000 },
    { name: 'heavy tail, regular', k: 3, r: 0.25, alpha: 0.6, a: 0.9, b: 3, clients: 2000 },
  ],
  { bases: 1000, firstSeed: 61_000 },
)
