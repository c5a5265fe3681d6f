import { describe, expect, it } from 'vitest'
import { exponentialSmoothing } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'
import { drawnSeries, VISITORS } from './series.js'

const { fit: smoothed, forecast, fromParams, paths } = exponentialSmoothing

describe('forecast', () => {
  it('has the variances that drawn futures have', () => {
    const model = fromParams({
      trend: 'damped',
      season: 'additive',
      period: 4,
      alpha: 0.4,
      beta: 0.1,
      gamma: 0.3,
      phi: 0.9,
      level: 100,
      growth: 2,
      seasons: [5, -3, 2, -4],
      sigma: 3,
    })
    const { expected, standardErrors = [] } = forecast(model, { horizon: 9 })
    const drawn = paths(model, { horizon: 9, paths: 40_000 })
    for (let h = 0; h < 9; h++) {
      const column = Array.from({ length: drawn.paths }, (_, path) => drawn.values[path * 9 + h]!)
      const mean = column.reduce((sum, value) => sum + value, 0) / column.length
      const variance = column.reduce((sum, value) => sum + (value - mean) ** 2, 0) / column.length
      expect(mean).toBeCloseRelative(expected[h]!, 2e-3)
      expect(Math.sqrt(variance)).toBeCloseRelative(standardErrors[h]!, 0.02)
    }
  })

  it('is Hyndman et al. (2008), table 6.1, by hand: σ²(1 + (h-1)α²) without trend', () => {
    const { standardErrors = [] } = forecast(fromParams({ alpha: 0.5, level: 0, sigma: 2 }), { horizon: 3 })
    expect(standardErrors.map(error => error ** 2)).toEqual([4, 5, 6].map(value => expect.closeTo(value, 10)))
  })

  it('looks over values that were not observed at the end', () => {
    const known = { trend: 'additive', alpha: 0.5, beta: 0.2, level: 10, growth: 1, sigma: 1 } as const
    const [near, far] = [fromParams(known), fromParams({ ...known, unobserved: 2 })]
    const whole = forecast(near, { horizon: 5 })
    const rest = forecast(far, { horizon: 3 })
    expect(rest.expected).toEqual(whole.expected.slice(2))
    expect(rest.standardErrors).toEqual(whole.standardErrors?.slice(2))
    const drawn = paths(far, { horizon: 1, paths: 20_000 })
    const spread = Math.sqrt(drawn.values.reduce((sum, value) => sum + (value - 13) ** 2, 0) / 20_000)
    expect(spread).toBeCloseRelative(whole.standardErrors?.[2] ?? Number.NaN, 0.03)
  })

  it('draws where seasons multiply, the same for a seed', () => {
    const model = smoothed(VISITORS, { trend: 'additive', season: 'multiplicative', period: 4 })
    const one = forecast(model, { horizon: 4, seed: 5 })
    expect(one.intervals?.method).toBe('simulation')
    expect(forecast(model, { horizon: 4, seed: 5 })).toEqual(one)
    expect(forecast(model, { horizon: 4, seed: 6 })).not.toEqual(one)
    one.expected.forEach((value, h) => {
      expect(one.intervals?.lower[h]).toBeLessThan(value)
      expect(one.intervals?.upper[h]).toBeGreaterThan(value)
    })
  })

  it('has no interval after a perfect fit, and warns where futures that multiply fall below 0', () => {
    expect(forecast(smoothed([3, 3, 3, 3]), { horizon: 2 })).not.toHaveProperty('intervals')
    const falling = fromParams({
      trend: 'additive',
      season: 'multiplicative',
      period: 2,
      alpha: 0.3,
      beta: 0.1,
      gamma: 0.1,
      level: 10,
      growth: -6,
      seasons: [0.9, 1.1],
      sigma: 0.1,
    })
    expect(forecast(falling, { horizon: 4 }).warnings.map(({ code }) => code)).toEqual(['AT_BOUNDARY'])
  })

  it('covers about as often as it says where series are long', () => {
    let held = 0
    for (let seed = 1; seed <= 150; seed++) {
      const series = drawnSeries(126, seed)
      const { intervals } = forecast(smoothed(series.slice(0, 120), { trend: 'additive' }), { horizon: 6, level: 0.9 })
      for (let h = 0; h < 6; h++) {
        if (series[120 + h]! >= intervals!.lower[h]! && series[120 + h]! <= intervals!.upper[h]!) held++
      }
    }
    expect(held / 900).toBeGreaterThan(0.85)
    expect(held / 900).toBeLessThan(0.93)
  })

  it('names wrong options', () => {
    const model = fromParams({ alpha: 0.5, level: 1, sigma: 1 })
    const refusal = (options: object) => thrown(() => Reflect.apply(forecast, undefined, [model, options])).path
    expect(refusal({})).toBe('options.horizon')
    expect(refusal({ horizon: 0 })).toBe('options.horizon')
    expect(refusal({ horizon: 1, level: 95 })).toBe('options.level')
    expect(refusal({ horizon: 1, seed: -1 })).toBe('options.seed')
    expect(refusal({ horizon: 1, paths: 0 })).toBe('options.paths')
    expect(refusal({ horizon: 1, h: 2 })).toBe('options.h')
  })

  it('has standard errors around what is expected, also where futures are skewed', () => {
    const model = fromParams({ error: 'multiplicative', alpha: 1, level: 1, sigma: 0.5 })
    const { standardErrors = [] } = forecast(model, { horizon: 3, paths: 40_000 })
    // Of a product of independent factors of mean 1, √(1.25^h - 1), but for errors cut at -1.
    expect(standardErrors[2]).toBeCloseRelative(Math.sqrt(1.25 ** 3 - 1), 0.05)
  })

  it('refuses what is no model', () => {
    const refusal = (model: unknown) => thrown(() => Reflect.apply(forecast, undefined, [model, { horizon: 1 }])).path
    const whole = JSON.parse(JSON.stringify(smoothed(VISITORS)))
    expect(refusal(undefined)).toBe('model')
    expect(refusal({ ...whole, kind: 'bg-nbd' })).toBe('model.kind')
    expect(refusal({ ...whole, params: null })).toBe('model.params')
    expect(refusal({ ...whole, params: { ...whole.params, level: null } })).toBe('model.params.level')
    expect(refusal({ ...whole, fit: null })).toBe('model.fit')
    expect(refusal({ ...whole, fit: { ...whole.fit, warnings: null } })).toBe('model.fit.warnings')
    expect(refusal({ ...whole, fit: { ...whole.fit, warnings: [null] } })).toBe('model.fit.warnings[0]')
  })
})
