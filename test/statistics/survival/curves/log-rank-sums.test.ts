import { expect, it } from 'vitest'
import { addStratum, emptySums } from '../../../../src/statistics/survival/curves/log-rank-sums.js'
import { groupedRisk } from '../../../../src/statistics/survival/curves/risk-table.js'
import { expectDurations } from '../../../../src/statistics/survival/durations.js'
import { branches, weighted } from '../book.js'

it('expects as many events as there were, and differences that add up to nothing', () => {
  const sums = emptySums(3)
  const known = expectDurations(weighted)
  addStratum(sums, groupedRisk(known, branches.segment, 3), 'gehan')
  const total = (column: Float64Array) => column.reduce((sum, value) => sum + value, 0)
  expect(total(sums.expected)).toBeCloseTo(total(sums.observed), 9)
  for (const g of [0, 1, 2]) expect(total(sums.covariances.subarray(3 * g, 3 * g + 3))).toBeCloseTo(0, 9)
})

it('is the hypergeometric table of one time', () => {
  const sums = emptySums(2)
  const known = expectDurations({ unit: 'day', duration: [1, 1, 2, 2, 2], event: [1, 1, 0, 0, 0] })
  addStratum(sums, groupedRisk(known, [0, 1, 0, 0, 1], 2), 'log-rank')
  expect(sums.expected[0]).toBeCloseTo((2 * 3) / 5, 12)
  expect(sums.covariances[0]).toBeCloseTo((2 * 3 * (3 / 4) * (3 / 5) * (2 / 5)) / 3, 12)
})
