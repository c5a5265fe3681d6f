import { describe, expect, it } from 'vitest'
import { createPatternSums, SHARE_SQUARED, VALUE } from '../../../src/lifetime/gamma-poisson/pattern-sums.js'
import { createTailIntegrals } from '../../../src/lifetime/gamma-poisson/tail-integrals.js'
import { createParetoLaw } from '../../../src/lifetime/pareto-nbd/fit-law.js'
import { logsOf } from './fit-bases.js'

const params = { r: 0.4, alpha: 7, s: 0.6, beta: 3 }
const law = createParetoLaw()
law.at(logsOf(params))
const times = Float64Array.of(0, 2, 5, 9)

function sumsOver(recency: number[], age: number[], weight: number[], x: number) {
  const buying = Float64Array.of(params.r, params.alpha)
  const integrals = createTailIntegrals(times, law, buying)
  integrals.place(x, x)
  const patterns = {
    recency: Int32Array.from(recency),
    age: Int32Array.from(age),
    weight: Float64Array.from(weight),
  }
  const sums = createPatternSums(4, patterns, buying)
  sums.add(integrals, x, 0, recency.length)
  const { mean, covariance, totals } = sums
  return {
    mean: Array.from(mean),
    covariance: Array.from(covariance),
    value: totals[VALUE]!,
    shareSquared: totals[SHARE_SQUARED]!,
  }
}

describe('sums over patterns', () => {
  it('of a client who bought at the end are those of one who is still there', () => {
    const { mean, covariance, value, shareSquared } = sumsOver([3], [3], [1], 2)
    const [L, q] = [Math.log1p(9 / 7), 9 / 16]
    const [ofBeta, shareOfBeta] = [Math.log1p(9 / 3), 9 / 12]
    const exact = [L, q, -0.6 * ofBeta, 0.6 * shareOfBeta]
    exact.forEach((number, i) => {
      expect(mean[i]).toBeCloseRelative(number, 1e-14)
    })
    expect(value).toBeCloseRelative(-0.6 * ofBeta - 2.4 * L, 1e-14)
    expect(shareSquared).toBeCloseRelative(q * q, 1e-14)
    expect(Math.abs(covariance[0]!)).toBeLessThan(1e-15)
    expect(covariance[2 * 4 + 2]).toBeCloseRelative(-0.6 * ofBeta, 1e-13)
  })

  it('add up by weight', () => {
    const one = sumsOver([1], [2], [1], 3)
    const other = sumsOver([0], [3], [1], 3)
    const both = sumsOver([0, 1], [3, 2], [2.5, 4], 3)
    expect(both.value).toBeCloseRelative(4 * one.value + 2.5 * other.value, 1e-13)
    both.mean.forEach((number, i) => {
      expect(number).toBeCloseRelative(4 * one.mean[i]! + 2.5 * other.mean[i]!, 1e-13)
    })
    both.covariance.forEach((number, i) => {
      const exact = 4 * one.covariance[i]! + 2.5 * other.covariance[i]!
      expect(Math.abs(number - exact)).toBeLessThan(1e-13 * (1 + Math.abs(exact)))
    })
  })

  it('start anew at every call', () => {
    expect(sumsOver([1], [2], [1], 3)).toEqual(sumsOver([1], [2], [1], 3))
  })
})
