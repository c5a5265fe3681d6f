import { describe, expect, it } from 'vitest'
import { randomStream } from '../../../src/model/index.js'
import { drawNormal, forecastSeries } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'

const SEASONS = [6, -2, -9, 5]
const line = (size: number, noise: (t: number) => number) =>
  Array.from({ length: size }, (_, t) => 50 + 1.5 * t + SEASONS[t % 4]! + noise(t))

describe('robust trend', () => {
  it('is not moved by a few wild values', () => {
    const series = line(24, t => (t === 5 ? 900 : t === 17 ? -400 : 0))
    const { expected, warnings } = forecastSeries(series, { method: 'robust-trend', horizon: 4, period: 4 })
    expect(expected).toEqual(
      line(28, () => 0)
        .slice(24)
        .map(value => expect.closeTo(value, 9)),
    )
    expect(warnings.map(({ code }) => code)).toEqual(['PERFECT_FIT'])
  })

  it('covers about as often as it says', () => {
    let held = 0
    for (let seed = 1; seed <= 500; seed++) {
      const uniform = randomStream(seed)
      const series = line(40, () => 3 * drawNormal(uniform))
      const { intervals } = forecastSeries(series.slice(0, 36), {
        method: 'robust-trend',
        horizon: 4,
        period: 4,
        level: 0.9,
      })
      for (let h = 0; h < 4; h++)
        if (series[36 + h]! >= intervals!.lower[h]! && series[36 + h]! <= intervals!.upper[h]!) held++
    }
    expect(held / 2000).toBeGreaterThan(0.86)
    expect(held / 2000).toBeLessThan(0.94)
  })

  it('needs two values in each season', () => {
    expect(thrown(() => forecastSeries([1, 2, 3], { method: 'robust-trend', horizon: 1 })).code).toBe('NO_DATA')
    const gapped = line(12, t => t).map((value, t) => (t % 4 === 1 && t > 3 ? null : value))
    expect(thrown(() => forecastSeries(gapped, { method: 'robust-trend', horizon: 1, period: 4 })).code).toBe('NO_DATA')
  })

  it('is not had of more values than pairs of them can be held', () => {
    expect(
      thrown(() => forecastSeries(new Float64Array(10_001), { horizon: 1, method: 'robust-trend' })),
    ).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'values',
      expected: 'at most 10000 observed values for a robust line',
    })
  })
})
