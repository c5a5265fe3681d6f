import { describe, expect, it } from 'vitest'
import { createExposure, exposureAt, isModerate, timeOf } from '../../../src/lifetime/pareto-nbd-dynamic/exposure.js'

const values = Float64Array.of(1, 0, 0, 2, 1, 2)
const course = { times: Float64Array.of(0, 2, 5, 9), purchase: values, dropout: new Float64Array(0) }
const rates = [Math.exp(0.5), Math.exp(-0.6), Math.exp(-0.1)]

function filled(effects: Float64Array) {
  const exposure = createExposure(2)
  exposure.fill(course, values, effects)
  return exposure
}

describe('exposure', () => {
  it('adds up rates over time', () => {
    const exposure = filled(Float64Array.of(0.5, -0.3))
    const until = [0, 2 * rates[0]!, 2 * rates[0]! + 3 * rates[1]!, 2 * rates[0]! + 3 * rates[1]! + 4 * rates[2]!]
    for (const [k, total] of until.entries()) expect(exposure.total[k]).toBeCloseTo(total, 12)
    expect(exposureAt(exposure, course, 3, 1)).toBeCloseTo(until[1]! + rates[1]!, 12)
    expect(timeOf(exposure, course, until[1]! + rates[1]!)).toBeCloseTo(3, 12)
    expect(timeOf(exposure, course, until[3]! + rates[2]!)).toBeCloseTo(10, 12)
    expect(timeOf(exposure, course, Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY)
  })

  it('has the derivatives of differences', () => {
    const step = 1e-5
    const at = (i: number, by: number) => filled(Float64Array.of(0.5 + (i === 0 ? by : 0), -0.3 + (i === 1 ? by : 0)))
    const here = at(0, 0)
    for (let k = 0; k <= 3; k++) {
      for (let i = 0; i < 2; i++) {
        const [up, down] = [at(i, step), at(i, -step)]
        expect(here.first[2 * k + i]).toBeCloseTo((up.total[k]! - down.total[k]!) / (2 * step), 8)
        for (let j = 0; j < 2; j++) {
          const slope = (up.first[2 * k + j]! - down.first[2 * k + j]!) / (2 * step)
          expect(here.second[4 * k + 2 * i + j]).toBeCloseTo(slope, 8)
        }
      }
    }
  })

  it('is time where there are no effects', () => {
    const exposure = createExposure(0)
    exposure.fill(course, course.dropout, course.dropout)
    expect(Array.from(exposure.total)).toEqual([0, 2, 5, 9])
  })

  it('knows when a factor is none of a covariate', () => {
    expect(isModerate(filled(Float64Array.of(99, 0)), course)).toBe(true)
    expect(isModerate(filled(Float64Array.of(101, 0)), course)).toBe(false)
    expect(isModerate(filled(Float64Array.of(0, -51)), course)).toBe(false)
    expect(isModerate(filled(Float64Array.of(Number.NaN, 0)), course)).toBe(false)
  })

  it('serves a longer course after a shorter one', () => {
    const exposure = createExposure(1)
    const short = { times: Float64Array.of(0, 1), purchase: Float64Array.of(1), dropout: new Float64Array(0) }
    const long = { ...course, purchase: Float64Array.of(1, 0, 1) }
    exposure.fill(short, short.purchase, Float64Array.of(1))
    exposure.fill(long, long.purchase, Float64Array.of(1))
    expect(exposure.total[3]).toBeCloseTo(2 * Math.E + 3 + 4 * Math.E, 12)
  })
})
