import type { OwnResults, PeerResults } from '../../bench/results.js'

const machine = { cpu: 'a processor', node: '20.20.0' }

export const PEERS: PeerResults = {
  date: '2026-01-31',
  machine,
  peer: 'lifetimes 0.11.3',
  with: ['autograd 1.9.1', 'numpy 2.4.6', 'Python 3.11.7'],
  rows: [
    {
      task: 'fit',
      unit: 's',
      ours: 0.001,
      theirs: 0.05,
      ratio: 50,
      goal: { ratio: 30 },
      met: true,
      spread: { ours: 1.25, theirs: 1 },
      rounds: 5,
    },
    {
      task: 'peak memory',
      unit: 'MB',
      ours: 210,
      theirs: 420,
      ratio: 2,
      goal: { ours: 200 },
      met: false,
      spread: { ours: 1, theirs: 1 },
      rounds: 3,
      note: 'fresh processes in turn',
    },
  ],
}

export const OWN: OwnResults = {
  date: '2026-01-31',
  machine,
  fits: [
    {
      base: '100k clients',
      clients: 100_000,
      patterns: 48_000,
      baseSeconds: 0.01,
      fitSeconds: 0.009,
      evaluations: 8,
      nanoseconds: 23.4,
    },
  ],
  tasks: [{ task: 'P(alive) of a base', seconds: 0.012, per: 'client', count: 1_000_000 }],
  scaling: [{ law: 'evaluations', value: 8, limit: 12, met: true }],
}
