import { describe, expect, it } from 'vitest'
import { createExposure } from '../../../src/lifetime/pareto-nbd-dynamic/exposure.js'
import { createSilence, MOMENTS, PRODUCT } from '../../../src/lifetime/pareto-nbd-dynamic/silence.js'
import { exposure, fates, integral } from './direct.js'

const course = {
  times: Float64Array.of(0, 3, 5, 12),
  purchase: Float64Array.of(0, 1, 0),
  dropout: Float64Array.of(0, 1, 0.5),
}
const onPurchase = (u: number): number => (u >= 3 && u < 5 ? 0.8 : 0)
const onDropout = (u: number): number => (u < 3 ? 0 : u < 5 ? -0.6 : -0.3)
const params = { r: 1.2, alpha: 6, s: 0.7, beta: 9 }
const purchase = createExposure(1)
const dropout = createExposure(1)
purchase.fill(course, course.purchase, Float64Array.of(0.8))
dropout.fill(course, course.dropout, Float64Array.of(-0.6))
const rates = { ...params, purchase, dropout }
const silence = createSilence(false)

describe('silence', () => {
  it.each([
    [4, 0, 12],
    [0, 0, 0.5],
    [2, 3.4, 11],
    [2, 4.5, 4.9],
    [9, 3, 5],
  ])('of %d purchases from %d to %d has the two fates of the formula', (frequency, from, until) => {
    silence.ask(course, rates, params.r + frequency, from, until)
    const client = { params, onPurchase, onDropout, frequency, recency: from, age: until }
    const { stayed, left } = fates(client, from, until)
    const logA = Math.log(params.alpha + exposure(onPurchase, from))
    const logB = Math.log(params.beta + exposure(onDropout, from))
    const scale = (params.r + frequency) * logA + params.s * logB
    expect(silence.logStay).toBeCloseTo(Math.log(stayed) + scale, 12)
    expect(silence.logLeave).toBeCloseTo(Math.log(left) + scale, 6)
    expect(silence.logA).toBeCloseTo(logA - Math.log(params.alpha), 13)
    expect(silence.logB).toBeCloseTo(logB - Math.log(params.beta), 13)
  })

  it('of no length is kept by everybody', () => {
    silence.ask(course, rates, 3, 5, 5)
    expect(silence.logStay).toBeCloseTo(0, 15)
    expect(silence.logLeave).toBe(Number.NEGATIVE_INFINITY)
  })

  it('has averages for the derivatives of a likelihood, stretch by stretch', () => {
    const full = createSilence(true)
    full.ask(course, rates, 3.2, 1, 11)
    silence.ask(course, rates, 3.2, 1, 11)
    expect([full.logStay, full.first, full.last]).toEqual([silence.logStay, 0, 2])
    expect(full.logLeave).toBeCloseTo(silence.logLeave, 13)
    const [a, b] = [
      (u: number) => params.alpha + exposure(onPurchase, u),
      (u: number) => params.beta + exposure(onDropout, u),
    ]
    const density = (u: number) => Math.exp(onDropout(u)) * (a(u) / a(1)) ** -3.2 * (b(u) / b(1)) ** -(params.s + 1)
    const averaged = (k: number) => [
      () => 1,
      (u: number) => Math.log(a(u) / params.alpha),
      (u: number) => a(course.times[k]!) / a(u),
      (u: number) => Math.log(b(u) / params.beta),
      (u: number) => b(course.times[k]!) / b(u),
    ]
    for (let k = 0; k < 3; k++) {
      const [from, until] = [Math.max(1, course.times[k]!), Math.min(11, course.times[k + 1]!)]
      averaged(k).forEach((f, i) => {
        averaged(k).forEach((g, j) => {
          const expected = integral(u => density(u) * f(u) * g(u), from, until)
          expect(full.moments[k * MOMENTS + PRODUCT[5 * i + j]!]).toBeCloseRelative(expected, 1e-7)
        })
      })
    }
  })

  it('keeps its logarithms where both fates are below the smallest double', () => {
    silence.ask(course, { ...rates, alpha: 1e-100 }, 5000, 1, 11)
    expect(silence.logStay).toBeLessThan(-9000)
    expect(silence.logLeave).toBeGreaterThan(-15)
    silence.ask(course, { ...rates, s: 1e-12, beta: 1e100 }, 5000, 1, 11)
    expect(silence.logLeave).toBeGreaterThan(-400)
  })
})
