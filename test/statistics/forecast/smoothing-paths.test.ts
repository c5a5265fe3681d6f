import { describe, expect, it } from 'vitest'
import { exponentialSmoothing } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'

const { fromParams, paths } = exponentialSmoothing

describe('paths', () => {
  it('are the expected values where there are no errors', () => {
    const model = fromParams({
      trend: 'additive',
      season: 'multiplicative',
      period: 2,
      alpha: 0.3,
      beta: 0.1,
      gamma: 0.1,
      level: 10,
      growth: 1,
      seasons: [0.5, 1.5],
      sigma: 0,
    })
    expect(Array.from(paths(model, { horizon: 3, paths: 1 }).values)).toEqual([5.5, 18, 6.5])
  })

  it('spread wider where the spread itself is not well known', () => {
    const known = { alpha: 0.2, level: 0, sigma: 1 }
    const squares = (degreesOfFreedom?: number) =>
      paths(fromParams({ ...known, ...(degreesOfFreedom && { degreesOfFreedom }) }), {
        horizon: 1,
        paths: 20_000,
      }).values.reduce((sum, value) => sum + value * value, 0) / 20_000
    // Student's variance of 6 degrees is 1.5.
    expect(squares()).toBeCloseRelative(1, 0.05)
    expect(squares(6)).toBeCloseRelative(1.5, 0.1)
  })

  it('never turn the sign of what multiplies by one error', () => {
    const model = fromParams({
      season: 'multiplicative',
      period: 2,
      alpha: 0.3,
      gamma: 0.1,
      level: 10,
      seasons: [0.5, 1.5],
      sigma: 2,
    })
    expect(paths(model, { horizon: 4, paths: 200 }).values.every(value => value >= 0)).toBe(true)
  })

  it('names wrong options', () => {
    const model = fromParams({ alpha: 0.2, level: 0, sigma: 1 })
    expect(thrown(() => paths(model, { horizon: 0 })).path).toBe('options.horizon')
    expect(thrown(() => paths(model, { horizon: 1, paths: 100_001 })).path).toBe('options.paths')
  })

  it('refuse more values than memory holds, futures beyond a double, and what is no model', () => {
    const model = fromParams({ alpha: 0.2, level: 0, sigma: 1 })
    expect(thrown(() => paths(model, { horizon: 10_000, paths: 10_001 }))).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'options.paths',
      expected: 'at most 10000 futures of 10000 periods',
    })
    const wild = fromParams({ error: 'multiplicative', alpha: 1, level: 1, sigma: 1e130 })
    expect(thrown(() => paths(wild, { horizon: 9, paths: 50 })).path).toBe('model.params')
    expect(thrown(() => Reflect.apply(paths, undefined, [null, { horizon: 1 }])).path).toBe('model')
  })
})
