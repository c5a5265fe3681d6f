import { expect, it } from 'vitest'
import { cumulativeSums } from '../../../src/statistics/control-charts/cumulative-sums.js'

it('adds up what is beyond the reference, in standard errors of each subgroup', () => {
  const params = {
    chart: 'cusum',
    centre: 10,
    standardDeviation: 2,
    reference: 0.5,
    decision: 3,
    headStart: 0,
  } as const
  const { points, lowerSums, signals, upper } = cumulativeSums(params, {
    subgroups: [[11, 11, 11, 11], [12], [5, 5, 5, 5]],
  })
  expect(Array.from(points)).toEqual([0.5, 1, 0])
  expect(Array.from(lowerSums!)).toEqual([0, 0, -4.5])
  expect(signals).toEqual([{ row: 2, rule: 'limits', side: 'below' }])
  expect(upper[0]).toBe(3)
})
