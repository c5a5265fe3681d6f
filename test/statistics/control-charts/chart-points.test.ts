import { expect, it } from 'vitest'
import { chartPoints, constantsBySize } from '../../../src/statistics/control-charts/chart-points.js'

it('has the usual variance of a moving average of equal subgroups, exact at every step', () => {
  const params = { chart: 'ewma', centre: 5, standardDeviation: 2, sigmas: 3, lambda: 0.3 } as const
  const { deviation, points } = chartPoints(params, { subgroups: Array.from({ length: 6 }, () => [5, 6, 7, 8]) })
  for (const [i, own] of deviation.entries()) {
    const variance = (4 / 4) * (0.3 / 1.7) * (1 - 0.7 ** (2 * (i + 1)))
    expect(own).toBeCloseTo(Math.sqrt(variance), 13)
    expect(points[i]).toBeCloseTo(5 + 1.5 * (1 - 0.7 ** (i + 1)), 13)
  }
})

it('computes constants once for each size', () => {
  const constants = constantsBySize(Float64Array.of(3, 2, 3))
  expect([...constants.keys()]).toEqual([3, 2])
})

it('has floors and ceilings where figures have', () => {
  const np = chartPoints({ chart: 'np', centre: 0.5, sigmas: 3 }, { counts: [1, 4], sizes: [2, 9] })
  expect([np.floor, ...np.ceiling]).toEqual([0, 2, 9])
  const single = chartPoints({ chart: 'individuals', centre: 0, standardDeviation: 1, sigmas: 3 }, { values: [1] })
  expect([single.floor, ...single.ceiling]).toEqual([-Infinity, Infinity])
})
