import { describe, expect, it } from 'vitest'
import { END_OF, expectWithin, RANGES } from '../../../src/statistics/inference/range-ends.js'
import { thrown } from '../../errors/thrown.js'

describe('the ends of an interval', () => {
  it('exist for every range', () => {
    expect(Object.keys(END_OF).sort()).toEqual([...RANGES].sort())
  })

  it('of any number are as far as they are', () => {
    expect(END_OF.any(2, -5)).toBe(-3)
  })

  it('of what is > 0 are as many times the value up as down', () => {
    expect(END_OF.positive(2, 2)).toBeCloseRelative(2 * Math.E, 1e-15)
    expect(END_OF.positive(2, -2)).toBeCloseRelative(2 / Math.E, 1e-15)
    expect(END_OF.positive(1, 1e6)).toBe(Number.MAX_VALUE)
    expect(END_OF.positive(1, -1e6)).toBe(0)
  })

  it('of a value at the edge go inwards only', () => {
    expect(END_OF.positive(0, -1)).toBe(0)
    expect(END_OF.positive(0, 1)).toBe(1)
    expect(END_OF.probability(0, 0.3)).toBe(0.3)
    expect(END_OF.probability(0, -0.3)).toBe(0)
    expect(END_OF.probability(1, -0.3)).toBe(0.7)
    expect(END_OF.probability(1, 0.3)).toBe(1)
  })

  it('of a probability are alike for it and its complement', () => {
    expect(END_OF.probability(0.2, 0.1)).toBeCloseRelative(1 - END_OF.probability(0.8, -0.1), 1e-14)
    expect(END_OF.probability(0.5, 1e6)).toBe(1)
    expect(END_OF.probability(0.5, -1e6)).toBe(0)
  })
})

describe('a figure beyond its range', () => {
  it('is refused, unless rounding took it there', () => {
    expect(thrown(() => expectWithin('positive', -0.1, 'x')).code).toBe('OUT_OF_RANGE')
    expect(thrown(() => expectWithin('probability', 1.1, 'x')).hint).toContain("range: 'any'")
    for (const value of [-1e-12, 0, 0.5, 1 + 1e-12]) {
      expect(() => expectWithin('probability', value, 'x')).not.toThrow()
    }
    expect(() => expectWithin('any', -5, 'x')).not.toThrow()
  })
})
