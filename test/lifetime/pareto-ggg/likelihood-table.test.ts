import { expect, it } from 'vitest'
import { likelihoodTable } from '../../../src/lifetime/pareto-ggg/likelihood-table.js'
import { regularHistoriesOf } from '../../../src/lifetime/pareto-ggg/regular-histories.js'
import { runSync } from '../../../src/model/index.js'
import { range, smallBase } from './fixtures.js'

it('has a row of probabilities per history, and tells how far it is', () => {
  const histories = regularHistoriesOf(smallBase())
  const phases = new Set<string>()
  const table = runSync(likelihoodTable(histories, range), ({ phase }) => phases.add(phase))
  expect([...phases]).toEqual(['tabulating'])
  expect(table.clients).toBe(8)
  expect(table.histories.length).toBe(histories.rows.length)
  for (const { k, silent } of table.histories) {
    expect(silent.length).toBe(k.length * table.mu.length)
    expect(silent.every(cell => cell >= 0 && cell <= 1)).toBe(true)
  }
})
