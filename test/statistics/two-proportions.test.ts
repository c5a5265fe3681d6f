import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Proportion } from '../../src/statistics/index.js'
import { compareProportions } from '../../src/statistics/index.js'
import { thrown } from '../errors/thrown.js'

const of = (successes: number, trials: number): Proportion => ({ successes, trials })

describe('compareProportions', () => {
  // statsmodels 0.15.0: confint_proportions_2indep with 'newcomb' and, of the ratio, 'score' without correction;
  // proportions_ztest.
  it.each([
    [
      of(48, 80),
      of(12, 40),
      0.11076804770824958,
      0.45587630400722146,
      1.2596605227622513,
      3.408952475616504,
      0.0019457736937391545,
    ],
    [
      of(3, 10),
      of(7, 12),
      -0.5780443705368474,
      0.1185939617183141,
      0.17145940415166278,
      1.3362935722334606,
      0.1838640928387193,
    ],
    [of(0, 20), of(5, 25), -0.3913095036954034, -0.004117448685351827, 0, 0.8616553047337772, 0.033894853524689246],
    [
      of(15, 1500),
      of(30, 2000),
      -0.01245312621326286,
      0.0028359415766995404,
      0.363226439630614,
      1.2223951232975925,
      0.19381540605301484,
    ],
  ] as const)('%o and %o', (first, second, lower, upper, least, most, p) => {
    const { differenceInterval, ratioInterval, pValue, difference, ratio } = compareProportions(first, second)
    const shares = [first.successes / first.trials, second.successes / second.trials] as const
    expect(difference).toBe(shares[0] - shares[1])
    expect(ratio).toBe(shares[0] / shares[1])
    expect(differenceInterval.lower).toBeCloseTo(lower, 12)
    expect(differenceInterval.upper).toBeCloseTo(upper, 12)
    expect(ratioInterval?.lower).toBeCloseTo(least, 9)
    expect(ratioInterval?.upper).toBeCloseTo(most, 9)
    expect(pValue).toBeCloseRelative(p, 1e-11)
  })

  // Newcombe (1998), Statistics in Medicine 17, table II, method 10.
  it.each([
    [of(56, 70), of(48, 80), 0.0524, 0.3339],
    [of(9, 10), of(3, 10), 0.1705, 0.809],
    [of(5, 56), of(0, 29), -0.0381, 0.1926],
    [of(10, 10), of(0, 20), 0.6791, 1],
  ] as const)('has the published interval of the difference: %o and %o', (first, second, lower, upper) => {
    const { differenceInterval } = compareProportions(first, second)
    expect(differenceInterval.lower).toBeCloseTo(lower, 4)
    expect(differenceInterval.upper).toBeCloseTo(upper, 4)
  })

  it('is bounded where counts are, and says where they are not', () => {
    const all = compareProportions(of(20, 20), of(20, 20))
    // With all of n on both sides the score at φ > 1 is √(n(φ − 1)).
    expect(all.ratioInterval?.upper).toBeCloseTo(1 + 3.841458820694124 / 20, 9)
    expect(all.ratioInterval?.lower).toBeCloseTo(1 / (1 + 3.841458820694124 / 20), 9)
    expect(all.pValue).toBe(1)
    const none = compareProportions(of(5, 56), of(0, 29))
    expect(none).not.toHaveProperty('ratio')
    expect(none.ratioInterval).toMatchObject({ upper: Number.MAX_VALUE, unbounded: 'upper' })
    const nothing = compareProportions(of(0, 10), of(0, 10))
    expect(nothing).not.toHaveProperty('ratioInterval')
    expect(nothing).toMatchObject({ difference: 0, pValue: 1 })
  })

  it('holds what it compares, turns with the order, and tests as its interval says', () => {
    const share = fc
      .integer({ min: 1, max: 5000 })
      .chain(trials => fc.integer({ min: 0, max: trials }).map(successes => of(successes, trials)))
    fc.assert(
      fc.property(share, share, (first, second) => {
        const there = compareProportions(first, second)
        const back = compareProportions(second, first)
        expect(there.differenceInterval.lower).toBeCloseTo(-back.differenceInterval.upper, 12)
        expect(there.differenceInterval.lower).toBeLessThanOrEqual(there.difference)
        expect(there.pValue).toBeCloseTo(back.pValue, 12)
        fc.pre(there.ratioInterval !== undefined && first.successes > 0 && second.successes > 0)
        const { lower, upper } = there.ratioInterval ?? { lower: 1, upper: 0 }
        expect(lower).toBeLessThanOrEqual((there.ratio ?? 0) * (1 + 1e-9))
        expect(upper).toBeGreaterThanOrEqual((there.ratio ?? 0) * (1 - 1e-9))
        expect(back.ratioInterval?.upper).toBeCloseRelative(1 / lower, 1e-6)
        fc.pre(Math.abs(there.pValue - 0.05) > 1e-6)
        expect(lower <= 1 && 1 <= upper).toBe(there.pValue > 0.05)
      }),
    )
  })

  it('refuses other counts', () => {
    expect(thrown(() => compareProportions(of(2, 1), of(1, 2))).path).toBe('first.successes')
    expect(thrown(() => compareProportions(of(0, 1), of(0, 0))).path).toBe('second.trials')
    expect(thrown(() => compareProportions(of(0, 1), of(0, 1), { level: 1 })).path).toBe('options.level')
    expect(thrown(() => compareProportions(of(0, 1), JSON.parse('{ "of": 3 }'))).path).toBe('second.of')
  })
})
