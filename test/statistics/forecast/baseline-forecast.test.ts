import { describe, expect, it } from 'vitest'
import { forecastSeries } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'

const SALES = [10, 20, 14, 22, 15, 27]

describe('baselines', () => {
  it('are what one computes by hand', () => {
    const of = (method: 'mean' | 'naive' | 'drift' | 'seasonal-naive') =>
      forecastSeries(SALES, { method, horizon: 3, period: 2 })
    expect(of('mean').expected).toEqual([18, 18, 18].map(value => expect.closeTo(value, 12)))
    expect(of('naive').expected).toEqual([27, 27, 27])
    expect(of('drift').expected).toEqual([30.4, 33.8, 37.2].map(value => expect.closeTo(value, 12)))
    expect(of('seasonal-naive').expected).toEqual([15, 27, 15])
  })

  it('have the variances of the table: naive grows with the root of time, drift faster', () => {
    const naive = forecastSeries(SALES, { method: 'naive', horizon: 4 }).standardErrors ?? []
    const squares = [10, -6, 8, -7, 12].reduce((sum, move) => sum + move * move, 0)
    expect(naive.map(error => error ** 2)).toEqual([1, 2, 3, 4].map(h => expect.closeTo((h * squares) / 5, 9)))
    const drift = forecastSeries(SALES, { method: 'drift', horizon: 2 }).standardErrors ?? []
    const own = [10, -6, 8, -7, 12].reduce((sum, move) => sum + (move - 3.4) ** 2, 0) / 4
    expect(drift[1]! ** 2).toBeCloseTo(own * 2 * (1 + 2 / 5), 9)
    const seasonal = forecastSeries(SALES, { method: 'seasonal-naive', horizon: 3, period: 2 }).standardErrors ?? []
    expect(seasonal[2]! ** 2).toBeCloseTo(2 * seasonal[0]! ** 2, 9)
    const mean = forecastSeries(SALES, { method: 'mean', horizon: 1 }).standardErrors ?? []
    expect(mean[0]! ** 2).toBeCloseTo((7 / 6) * (SALES.reduce((sum, value) => sum + (value - 18) ** 2, 0) / 5), 9)
  })

  it('bridge gaps, and count those at the end', () => {
    const gapped = [10, null, 14, null]
    expect(forecastSeries(gapped, { method: 'drift', horizon: 1 }).expected).toEqual([18])
    const { expected, standardErrors = [] } = forecastSeries(gapped, { method: 'naive', horizon: 1 })
    expect(expected).toEqual([14])
    expect(standardErrors[0]).toBeCloseTo(Math.sqrt(2 * (16 / 2)), 12)
    expect(forecastSeries([5, 9, 6, null], { method: 'seasonal-naive', horizon: 2, period: 2 }).expected).toEqual([
      6, 9,
    ])
  })

  it('have no interval where nothing tells of errors', () => {
    expect(forecastSeries([5], { method: 'mean', horizon: 1 })).toMatchObject({
      expected: [5],
      warnings: [{ code: 'SMALL_SAMPLE' }],
    })
    expect(forecastSeries([5, 5, 5], { method: 'naive', horizon: 1 })).toMatchObject({
      warnings: [{ code: 'PERFECT_FIT' }],
    })
    expect(thrown(() => forecastSeries([5], { method: 'drift', horizon: 1 })).code).toBe('NO_DATA')
    expect(thrown(() => forecastSeries([5, null], { method: 'seasonal-naive', horizon: 1, period: 2 })).code).toBe(
      'NO_DATA',
    )
  })
})
