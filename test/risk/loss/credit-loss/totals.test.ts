import { expect, it } from 'vitest'
import { lossTotals } from '../../../../src/risk/loss/credit-loss/totals.js'

it('sums columns by stage, by story and in all', () => {
  const found = lossTotals({
    stage: [1, 2, 1],
    exposure: [100, 50, 0],
    twelveMonth: Float64Array.of(1, 2, 0),
    lifetime: Float64Array.of(3, 5, 0),
    scenarios: [{ name: 'given', weight: 1, expectedCreditLoss: Float64Array.of(1, 5, 0) }],
  })
  expect([...found.expectedCreditLoss]).toEqual([1, 5, 0])
  expect(
    found.byStage.map(({ stage, facilities, expectedCreditLoss }) => [stage, facilities, expectedCreditLoss]),
  ).toEqual([
    [1, 2, 1],
    [2, 1, 5],
    [3, 0, 0],
  ])
  expect(found.total).toEqual({
    facilities: 3,
    exposure: 150,
    twelveMonth: 3,
    lifetime: 8,
    expectedCreditLoss: 6,
    coverage: 0.04,
  })
  expect(found.scenarios[0]?.total).toBe(6)
  expect('coverage' in found.byStage[2]!).toBe(false)
})
