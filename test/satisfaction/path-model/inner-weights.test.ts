import { describe, expect, it } from 'vitest'
import { innerWeights, regress, regressionRoom } from '../../../src/satisfaction/path-model/inner-weights.js'
import { planOf, STRUCTURE } from './sample.js'

// Image, quality, satisfaction, loyalty.
const correlations = Float64Array.of(1, 0.5, -0.4, 0.3, 0.5, 1, 0.6, 0.2, -0.4, 0.6, 1, 0.7, 0.3, 0.2, 0.7, 1)
const { final } = planOf(STRUCTURE)

function weightsBy(scheme: 'path' | 'factorial' | 'centroid'): readonly (readonly number[])[] {
  const weights = new Float64Array(16)
  expect(innerWeights(correlations, final, scheme, regressionRoom(4), weights)).toBe(-1)
  return [0, 1, 2, 3].map(i => Array.from(weights.subarray(4 * i, 4 * i + 4), value => Number(value.toFixed(6)) + 0))
}

describe('inner weights', () => {
  it('are signs, correlations, or coefficients before and correlations after', () => {
    expect(weightsBy('centroid')).toEqual([
      [0, 1, -1, 0],
      [1, 0, 1, 0],
      [-1, 1, 0, 1],
      [0, 0, 1, 0],
    ])
    expect(weightsBy('factorial')).toEqual([
      [0, 0.5, -0.4, 0],
      [0.5, 0, 0.6, 0],
      [-0.4, 0.6, 0, 0.7],
      [0, 0, 0.7, 0],
    ])
    // Satisfaction on image and quality: (−.4 − .5 · .6) / .75 and (.6 + .5 · .4) / .75.
    expect(weightsBy('path')).toEqual([
      [0, 0.5, -0.933333, 0],
      [0.5, 0, 1.066667, 0],
      [-0.4, 0.6, 0, 0.7],
      [0, 0, 0.7, 0],
    ])
  })

  it('take a rounding error for no relation', () => {
    const noise = Float64Array.from(correlations, r => (r === 1 ? 1 : r * 1e-15))
    for (const scheme of ['path', 'factorial', 'centroid'] as const) {
      const weights = new Float64Array(16).fill(7)
      innerWeights(noise, final, scheme, regressionRoom(4), weights)
      expect(weights[1]! + 0).toBe(0)
      expect(weights[4]! + 0).toBe(0)
    }
  })

  it('name the construct whose antecedents are one', () => {
    const same = Float64Array.from(correlations)
    for (const place of [1, 4]) same[place] = 1
    expect(innerWeights(same, final, 'path', regressionRoom(4), new Float64Array(16))).toBe(2)
  })
})

describe('a regression from correlations', () => {
  it('gives its coefficients, and nothing where antecedents are collinear or no correlations', () => {
    const room = regressionRoom(4)
    expect(regress(correlations, 4, [0, 1], 2, room)).toBe(true)
    expect(room.right[0]).toBeCloseTo(-0.7 / 0.75, 12)
    const none = Float64Array.of(1, 2, 0.1, 2, 1, 0.1, 0.1, 0.1, 1)
    expect(regress(none, 3, [0, 1], 2, room)).toBe(false)
  })
})
