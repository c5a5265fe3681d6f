import { describe, expect, it } from 'vitest'
import { standardisedMeanDifference } from '../../src/statistics/index.js'
import { thrown } from '../errors/thrown.js'

describe('standardisedMeanDifference', () => {
  // Hedges and Olkin's formulas by hand: variances 2.5 and 2.5, so that d is the difference of the means over √2.5.
  it('is the difference in standard deviations, less its bias', () => {
    const { difference, standardError, interval, means } = standardisedMeanDifference([3, 4, 5, 6, 7], [1, 2, 3, 4, 5])
    const g = (2 / Math.sqrt(2.5)) * (1 - 3 / (4 * 8 - 1))
    expect(difference).toBeCloseRelative(g, 1e-14)
    expect(standardError).toBeCloseRelative(Math.sqrt(10 / 25 + g ** 2 / 20), 1e-14)
    expect(interval.upper - difference).toBeCloseRelative(1.959963984540054 * standardError, 1e-12)
    expect(means).toEqual([5, 3])
  })

  it('does not depend on the unit, and turns with the order', () => {
    const [a, b] = [
      [3.1, 4, 5.5, 6],
      [1, 2.2, 3, 9],
    ] as const
    const found = standardisedMeanDifference(a, b).difference
    const scaled = standardisedMeanDifference(
      a.map(value => 1e6 * value - 7),
      b.map(value => 1e6 * value - 7),
    )
    expect(scaled.difference).toBeCloseRelative(found, 1e-9)
    expect(standardisedMeanDifference(b, a).difference).toBe(-found)
  })

  it('refuses what has no spread, and single rows', () => {
    expect(thrown(() => standardisedMeanDifference([1, 1], [2, 2])).code).toBe('NO_VARIATION')
    expect(thrown(() => standardisedMeanDifference([1], [2, 3]))).toMatchObject({ code: 'NO_DATA', path: 'first' })
    expect(thrown(() => standardisedMeanDifference([1, 2], [2, Number.NaN])).path).toBe('second[1]')
    expect(standardisedMeanDifference([1, 2], [2, 3], { level: 0.8 }).interval).toMatchObject({
      level: 0.8,
      method: 'wald',
    })
    expect(thrown(() => standardisedMeanDifference([1], [2], JSON.parse('{ "lvl": 1 }'))).path).toBe('options.lvl')
    expect(thrown(() => standardisedMeanDifference([1, 2], [2, 3], { level: 0 })).path).toBe('options.level')
  })
})
