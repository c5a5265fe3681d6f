import { describe, expect, it } from 'vitest'
import { filterSeries } from '../../../src/statistics/forecast/smoothing-filter.js'

const all = (size: number) => new Uint8Array(size).fill(1)

describe('filterSeries', () => {
  it('is Holt by hand: level and growth take their shares of each error', () => {
    const form = { error: 'additive', trend: 'additive', season: 'none', period: 1 } as const
    const { expected, errors, end } = filterSeries(
      form,
      { alpha: 0.5, beta: 0.1 },
      { level: 10, growth: 2 },
      Float64Array.of(14, 13),
      all(2),
    )
    // 12 -> error 2 -> level 13, growth 2.2 -> 15.2 -> error -2.2 -> level 14.1, growth 1.98
    expect(Array.from(expected)).toEqual([12, 15.2])
    expect(errors[1]).toBeCloseTo(-2.2, 12)
    expect(end.level).toBeCloseTo(14.1, 12)
    expect(end.growth).toBeCloseTo(1.98, 12)
  })

  it('is Holt and Winters by hand with seasons that multiply, and hands on the seasons to come', () => {
    const form = { error: 'multiplicative', trend: 'none', season: 'multiplicative', period: 2 } as const
    const { expected, end } = filterSeries(
      form,
      { alpha: 0.5, gamma: 0.5 },
      { level: 10, seasons: [0.5, 1.5] },
      Float64Array.of(6),
      all(1),
    )
    // 5 -> error 1 -> level 10 + 0.5 · 1 / 0.5 = 11, season 0.5 + 0.5 · 1 / 10 = 0.55
    expect(expected[0]).toBe(5)
    expect(end.level).toBe(11)
    expect(end.seasons).toEqual([1.5, 0.55])
  })

  it('learns nothing from a gap, but time goes on', () => {
    const form = { error: 'additive', trend: 'damped', season: 'none', period: 1 } as const
    const { errors, end } = filterSeries(
      form,
      { alpha: 0.5, beta: 0.1, phi: 0.8 },
      { level: 10, growth: 2 },
      Float64Array.of(99),
      new Uint8Array(1),
    )
    expect(errors[0]).toBe(0)
    expect(end).toEqual({ level: 11.6, growth: 1.6 })
  })
})
