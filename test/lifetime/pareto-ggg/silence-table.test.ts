import { expect, it } from 'vitest'
import { clientNodes } from '../../../src/lifetime/pareto-ggg/client-nodes.js'
import { createSilence } from '../../../src/lifetime/pareto-ggg/silence.js'
import { silenceTable } from '../../../src/lifetime/pareto-ggg/silence-table.js'
import { history, range } from './fixtures.js'

it('has one row per pair and one column per rate to leave', () => {
  const row = history(4, 20, 32)
  const nodes = clientNodes(row, range, { step: 0.8, drop: 12, sharpest: 60 })
  const mu = Float64Array.of(0, 0.01, 2)
  const { silent, alive } = silenceTable(row, nodes, mu)
  expect(silent.length).toBe(3 * nodes.k.length)
  const n = Math.floor(nodes.k.length / 2)
  const { silent: still, silentOrGone } = createSilence(nodes.k[n]!, 12)
  expect(alive[n]).toBeCloseTo(still(nodes.lambda[n]!), 12)
  expect(silent[3 * n]).toBeCloseTo(alive[n]!, 9)
  expect(silent[3 * n + 1]).toBeCloseTo(Math.exp(-0.2) * silentOrGone(nodes.lambda[n]!, 0.01), 12)
})
