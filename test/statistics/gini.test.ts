import { describe, expect, it } from 'vitest'
import { giniCoefficient, giniOfValue } from '../../src/statistics/index.js'
import { thrown } from '../errors/thrown.js'

describe('giniOfValue', () => {
  it('is the ratio of the areas between concentration curves and diagonal', () => {
    // Shares of the value, best forecast first: 0.8, 0.8, 1; in its own order: 0.8, 1, 1.
    const area = (shares: readonly number[]): number => {
      const heights = [0, ...shares]
      const pieces = shares.map((share, i) => (share + (heights[i] ?? Number.NaN)) / 2 / shares.length)
      return pieces.reduce((sum, piece) => sum + piece, 0) - 0.5
    }
    expect(giniOfValue([9, 5, 1], [80, 0, 20])).toBeCloseTo(area([0.8, 0.8, 1]) / area([0.8, 1, 1]), 14)
  })

  it('is the mean over all orders of equal forecasts', () => {
    const orders = [
      [3, 2, 1],
      [2, 3, 1],
    ].map(([first = 0, second = 0, third = 0]) => giniOfValue([first, second, third], [80, 0, 20]))
    const mean = orders.reduce((sum, gini) => sum + gini, 0) / orders.length
    expect(giniOfValue([2, 2, 1], [80, 0, 20])).toBeCloseTo(mean, 14)
  })

  it('reaches 1, 0 and -1', () => {
    expect(giniOfValue([1, 5, 6], [0, 1, 100])).toBe(1)
    expect(giniOfValue([6, 5, 1], [0, 1, 100])).toBeCloseTo(-1, 14)
    expect(giniOfValue([7, 7, 7], [0, 1, 100])).toBe(0)
  })

  it('takes losses, and values of any size', () => {
    expect(giniOfValue([1, 2, 3], [-50, 0, 30])).toBe(1)
    expect(giniOfValue([1, 3, 2], [-5e307, 0, 1e308])).toBeCloseTo(giniOfValue([1, 3, 2], [-5, 0, 10]), 14)
    expect(giniOfValue([1, 3, 2], [-5e-320, 0, 1e-319])).toBeCloseTo(giniOfValue([1, 3, 2], [-5, 0, 10]), 3)
    expect(giniOfValue([1, 2, 3], [1, 1, 1 + Number.EPSILON])).toBe(1)
  })

  it('refuses values that are all the same', () => {
    const { code, path, received } = thrown(() => giniOfValue([1, 2], [4, 4]))
    expect([code, path, received]).toEqual(['NO_VARIATION', 'actual', '"only 4"'])
    expect(thrown(() => giniOfValue([1, 2], [0, 0])).code).toBe('NO_VARIATION')
    expect(thrown(() => giniOfValue([1, Number.NaN], [0, 1])).path).toBe('predicted[1]')
  })
})

describe('giniCoefficient', () => {
  it('is 0 where all have the same and (n-1)/n where one has all', () => {
    expect(giniCoefficient([3, 3, 3])).toBe(0)
    expect(giniCoefficient([0, 0, 0, 0, 9])).toBeCloseTo(0.8, 14)
  })

  it('is half the relative mean difference', () => {
    const values = [1, 4, 4, 9, 12]
    const total = values.reduce((sum, value) => sum + value, 0)
    const differences = values.flatMap(a => values.map(b => Math.abs(a - b))).reduce((sum, gap) => sum + gap, 0)
    expect(giniCoefficient(values)).toBeCloseTo(differences / (2 * values.length * total), 14)
    expect(giniCoefficient(values.map(value => value * 1e307))).toBeCloseTo(giniCoefficient(values), 14)
  })

  it('refuses a total of 0, and debts', () => {
    expect(thrown(() => giniCoefficient([0, 0])).expected).toBe('at least one above 0')
    expect(thrown(() => giniCoefficient([5, -1])).path).toBe('values[1]')
  })
})
