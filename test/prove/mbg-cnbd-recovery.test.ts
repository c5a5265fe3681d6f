import { mbgCnbd } from '../../src/lifetime/index.js'
import { proveErlangRecovery } from './beta-geometric-erlang-recovery.js'

proveErlangRecovery(
  'mbg-cnbd-recovery',
  1,
  mbgCnbd,
  [
    { name: 'grocery', k: 2, r: 1.33, alpha: 2.81, a: 0.42, b: 0.79, clients: 2000 },
    { name: 'heavy tail, regular', k: 3, r: 0.25, alpha: 0.6, a: 0.9, b: 3, clients: 2000 },
  ],
  { bases: 1000, firstSeed: 63_000 },
)
