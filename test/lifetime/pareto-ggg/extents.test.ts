import { describe, expect, it } from 'vitest'
import { extentOfDropout, extentOfRate, extentOfRegularity } from '../../../src/lifetime/pareto-ggg/extents.js'
import { populationOf, rangeOf } from '../../../src/lifetime/pareto-ggg/population.js'
import { GROCERY, history, range } from './fixtures.js'

describe('where k, λ and μ lie', () => {
  it('is narrow for k after many even intervals, wide after none', () => {
    const known = extentOfRegularity(history(60, 60, 61, 0.05), range, 20)
    const unknown = extentOfRegularity(history(0, 0, 52), range, 20)
    expect(known.left).toBeGreaterThan(Math.log(2))
    expect(known.right).toBeLessThan(Math.log(40))
    expect(known.unit).toBeLessThan(0.5)
    expect(unknown.left).toBeLessThan(Math.log(0.001))
    expect(unknown.unit).toBe(1)
  })

  it('finds the narrowest prior', () => {
    const point = rangeOf([populationOf({ ...GROCERY, t: 1e10, gamma: 1e10 })])
    const { left, right, unit } = extentOfRegularity(history(3, 20, 40), point, 20)
    expect(left).toBeGreaterThan(-1e-3)
    expect(right).toBeLessThan(1e-3)
    expect(unit).toBeCloseTo(2e-5, 5)
  })

  it('holds the rates of those alive and of those gone', () => {
    const { core, right } = extentOfRate(history(20, 10, 50), 4, range, { step: 0.5, drop: 20, sharpest: 60 })
    expect(core).toBeLessThan(Math.log(20 / 50))
    expect(right).toBeGreaterThan(Math.log(20 / 10))
  })

  it('reaches further left for rates to leave the longer clients are observed', () => {
    expect(extentOfDropout(range, 520, 20).core).toBeLessThan(extentOfDropout(range, 52, 20).core)
    expect(extentOfDropout(range, 52, 20).right).toBeGreaterThan(Math.log(0.435 / 4.61))
  })
})
