import { describe, expect, it } from 'vitest'
import { exponentialSmoothing } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'

const seasonal = {
  season: 'multiplicative',
  period: 2,
  alpha: 0.3,
  gamma: 0.7,
  level: 10,
  seasons: [0.8, 1.2],
  sigma: 0.1,
} as const

describe('fromParams', () => {
  it('takes constants to the edges of their ranges, rounding included', () => {
    expect(exponentialSmoothing.fromParams(seasonal).params).toEqual({
      ...seasonal,
      trend: 'none',
      error: 'multiplicative',
    })
    expect(exponentialSmoothing.fromParams({ alpha: 1, level: 3, sigma: 0 }).fit).toEqual({ source: 'given' })
  })

  it('names what is missing, too much or out of range', () => {
    const refusal = (change: object) =>
      thrown(() => Reflect.apply(exponentialSmoothing.fromParams, undefined, [{ ...seasonal, ...change }])).path
    expect(refusal({ alpha: 1.1 })).toBe('params.alpha')
    expect(refusal({ gamma: 0.71 })).toBe('params.gamma')
    expect(refusal({ beta: 0.1 })).toBe('params.beta')
    expect(refusal({ seasons: [1] })).toBe('params.seasons')
    expect(refusal({ seasons: [1, 0] })).toBe('params.seasons[1]')
    expect(refusal({ sigma: -1 })).toBe('params.sigma')
    expect(refusal({ degreesOfFreedom: 0 })).toBe('params.degreesOfFreedom')
    expect(refusal({ unobserved: 0.5 })).toBe('params.unobserved')
    expect(refusal({ error: 'additive' })).toBe('params.error')
    expect(refusal({ name: 1 })).toBe('params.name')
  })

  it('keeps what is expected within a double', () => {
    expect(thrown(() => exponentialSmoothing.fromParams({ alpha: 1, level: 1e308, sigma: 1 })).path).toBe(
      'params.level',
    )
    expect(thrown(() => exponentialSmoothing.fromParams({ alpha: 1, level: 1, sigma: 1e308 })).path).toBe(
      'params.sigma',
    )
    const growing = { trend: 'additive', alpha: 1, beta: 1, level: 1, growth: -1e308, sigma: 1 } as const
    expect(thrown(() => exponentialSmoothing.fromParams(growing)).path).toBe('params.growth')
    expect(thrown(() => exponentialSmoothing.fromParams({ ...seasonal, seasons: [1e308, 1] })).path).toBe(
      'params.seasons[0]',
    )
  })
})
