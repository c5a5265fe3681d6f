import { describe, expect, it } from 'vitest'
import { regressionRoom } from '../../../src/satisfaction/path-model/inner-weights.js'
import {
  blockFactors,
  firstWeights,
  giveUnitVariance,
  outerWeights,
} from '../../../src/satisfaction/path-model/outer-weights.js'
import { planOf } from './sample.js'

const { final } = planOf({
  constructs: {
    A: { kind: 'composite', items: ['a1', 'a2'], mode: 'B' },
    B: { kind: 'composite', items: ['b'] },
  },
  paths: [{ from: 'A', to: 'B' }],
})
const covariance = Float64Array.of(4, 1, 2, 1, 1, 0.5, 2, 0.5, 9)

describe('outer weights', () => {
  it('are covariances with the picture of the neighbours, or coefficients on all items', () => {
    const factors = blockFactors(covariance, final)
    if ('failure' in factors) throw new Error(factors.failure)
    expect(factors[1]).toBeUndefined()
    const covariances = Float64Array.of(0, 2, 0, 0.5, 0, 9)
    const inner = Float64Array.of(0, 0.5, 0.5, 0)
    const out = new Float64Array(3)
    outerWeights(0, final, covariances, inner, undefined, regressionRoom(3), out)
    expect(Array.from(out)).toEqual([1, 0.25, 0])
    outerWeights(0, final, covariances, inner, factors[0], regressionRoom(3), out)
    // [4 1; 1 1] x = [1, .25]: x = [.25, 0].
    expect(out[0]).toBeCloseTo(0.25, 12)
    expect(out[1]).toBeCloseTo(0, 12)
  })

  it('of collinear items of mode B are none, by the name of the construct', () => {
    const collinear = Float64Array.of(4, 2, 2, 2, 1, 0.5, 2, 0.5, 9)
    expect(blockFactors(collinear, final)).toEqual({ failure: 'COLLINEAR_ITEMS', name: 'A' })
  })

  it('give scores a variance of 1, where they have any', () => {
    const weights = Float64Array.of(1, -1, 0)
    expect(giveUnitVariance(weights, final.blocks[0]!, covariance, 3)).toBe(true)
    expect(weights[0]).toBeCloseTo(1 / Math.sqrt(3), 12)
    expect(giveUnitVariance(new Float64Array(3), final.blocks[0]!, covariance, 3)).toBe(false)
  })
})

describe('first weights', () => {
  const { final } = planOf({
    constructs: { A: { kind: 'composite', items: ['a1', 'a2'] }, B: { kind: 'composite', items: ['b1'] } },
    paths: [{ from: 'A', to: 'B' }],
  })

  it('count every item alike, whatever its unit', () => {
    const covariance = Float64Array.of(4, 3, 0, 3, 9, 0, 0, 0, 25)
    const [a1, a2, b1] = firstWeights(covariance, final, Float64Array.of(2, 3, 5))
    expect(a1! * 2).toBeCloseTo(1 / Math.sqrt(3), 12)
    expect(a2! * 3).toBeCloseTo(1 / Math.sqrt(3), 12)
    expect(b1).toBeCloseTo(1 / 5, 12)
  })

  it('are of the first item alone where a question and its reverse cancel each other', () => {
    for (const rounding of [0, 1e-15, -1e-15]) {
      const together = -6 * (1 + rounding)
      const covariance = Float64Array.of(4, together, 0, together, 9, 0, 0, 0, 25)
      expect(Array.from(firstWeights(covariance, final, Float64Array.of(2, 3, 5)))).toEqual([0.5, 0, 0.2])
    }
  })
})
