import { describe, expect, it } from 'vitest'
import { scoreInnovations } from '../../../src/project/uncertainty/score-innovations.js'

const pair = (correlation: number): Float64Array => Float64Array.of(1, correlation, correlation, 1)

describe('scoreInnovations', () => {
  it('are correlated as scores are where these persist alike', () => {
    const { root, ...rest } = scoreInnovations([0.7, 0.7], pair(0.6), false)
    expect(root[2]).toBe(0.6)
    expect(root[3]).toBeCloseTo(0.8, 15)
    expect(rest).toEqual({})
  })

  it('are correlated more closely than scores of unlike persistence', () => {
    const { root } = scoreInnovations([0.8, 0], pair(0.3), false)
    expect(root[2]).toBeCloseTo(0.3 / 0.6, 15)
  })

  it('have no room for close correlations of what persists and what does not', () => {
    expect(() => scoreInnovations([0.9, 0], pair(0.5), false)).toThrow('OUT_OF_RANGE')
    const { root, largestChange } = scoreInnovations([0.9, 0], pair(0.5), true)
    expect(root[2]).toBeCloseTo(1, 12)
    expect(largestChange).toBeCloseTo(0.5 - Math.sqrt(1 - 0.9 ** 2), 9)
  })

  it('are none where all persists', () => {
    expect([...scoreInnovations([1, 0.5], pair(0.9), false).root]).toEqual([1, 0, 0, 1])
    expect(scoreInnovations([], new Float64Array(0), false).root.length).toBe(0)
  })
})
