import { describe, expect, it } from 'vitest'
import { paramsAt, pointBounds, pointOf, pointScales, positive, real } from '../../src/model/index.js'

const table = {
  rate: positive('per day', { least: 1e-3, most: 1e3 }),
  effect: real('of age', { least: -5, most: 5 }),
}

describe('a point', () => {
  it('has logarithms of positive parameters and any others as they are', () => {
    expect(Array.from(pointOf(table, { rate: Math.E, effect: -0.5 }))).toEqual([1, -0.5])
    expect(paramsAt(table, [0, -0.5])).toEqual({ rate: 1, effect: -0.5 })
  })

  it('comes back as the parameters it was made of', () => {
    for (const params of [
      { rate: 0.37, effect: 4.9 },
      { rate: 999, effect: 0 },
    ]) {
      const back = paramsAt(table, pointOf(table, params))
      expect(back.rate).toBeCloseTo(params.rate, 10)
      expect(back.effect).toBe(params.effect)
    }
  })

  it('is moved into the ranges where it lies beyond', () => {
    expect(paramsAt(table, [100, -100])).toEqual({ rate: 1e3, effect: -5 })
    expect(paramsAt(table, [-100, 100])).toEqual({ rate: 1e-3, effect: 5 })
  })

  it('knows how fast parameters move with it, and where the ranges end', () => {
    expect(pointScales(table, { rate: 7, effect: -3 })).toEqual([7, 1])
    const { lower, upper } = pointBounds(table)
    expect(Array.from(lower)).toEqual([Math.log(1e-3), -5])
    expect(Array.from(upper)).toEqual([Math.log(1e3), 5])
  })
})
