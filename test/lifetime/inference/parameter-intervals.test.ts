import { describe, expect, it } from 'vitest'
import { parameterIntervals, profileCurve } from '../../../src/lifetime/inference/parameter-intervals.js'
import { base, bg, sbg, tenures } from './sample-data.js'

describe('intervals of parameters', () => {
  it('lie about the estimates, the higher the level the wider', () => {
    for (const method of ['profile', 'log-wald'] as const) {
      const [narrow, wide] = [0.5, 0.99].map(level => parameterIntervals(bg, base, { method, level }))
      for (const [name, value] of Object.entries(bg[1].params)) {
        expect(wide![name]!.lower).toBeLessThan(narrow![name]!.lower)
        expect(narrow![name]!.lower).toBeLessThan(value)
        expect(value).toBeLessThan(narrow![name]!.upper)
        expect(narrow![name]!.upper).toBeLessThan(wide![name]!.upper)
        expect(narrow![name]!.method).toBe(method)
      }
    }
  })

  it('nearly agree by either method where data are many', () => {
    const profile = parameterIntervals(bg, base)
    const wald = parameterIntervals(bg, base, { method: 'log-wald' })
    const { lower, upper } = profile['r']!
    expect(Math.abs(wald['r']!.lower - lower)).toBeLessThan(0.15 * (upper - lower))
    expect(Math.abs(wald['r']!.upper - upper)).toBeLessThan(0.15 * (upper - lower))
  })

  it('exist for tenures, and refuse options that are none', () => {
    expect(Object.keys(parameterIntervals(sbg, tenures))).toEqual(['alpha', 'beta'])
    expect(() => Reflect.apply(parameterIntervals, undefined, [bg, base, { method: 'wild' }])).toThrow('options.method')
    expect(() => parameterIntervals(bg, base, { level: 95 })).toThrow('options.level')
  })
})

describe('a profile', () => {
  it('is highest at the estimate and crosses the cut at the ends of the interval', () => {
    const { maximum, cut, interval } = profileCurve(bg, base, { parameter: 'alpha', points: 9 })
    expect(maximum.value).toBeCloseRelative(bg[1].params.alpha, 1e-6)
    expect(maximum.logLikelihood - cut).toBeCloseTo(1.92073, 5)
    expect(interval.lower).toBeCloseRelative(parameterIntervals(bg, base)['alpha']!.lower, 1e-6)
    expect(profileCurve(sbg, tenures, { parameter: 'beta' }).values).toHaveLength(41)
  })
})
