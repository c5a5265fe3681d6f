/** Laws of the figures that judge a forecast, over random forecasts with ties. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { logGamma } from '../../src/numeric/index.js'
import {
  areaUnderCurve,
  averagePrecision,
  brierScore,
  calibrationCurve,
  concentrationCurve,
  deciles,
  giniCoefficient,
  giniOfScores,
  giniOfValue,
  lorenzCurve,
  proportionInterval,
} from '../../src/statistics/index.js'

const METHODS = ['wilson', 'clopper-pearson', 'jeffreys'] as const

interface Row {
  readonly score: number
  readonly outcome: number
  readonly value: number
  readonly weight: number
}

/** Scores on a grid of eighths, so that ties are common; amounts over six orders of magnitude. */
const row: fc.Arbitrary<Row> = fc.record({
  score: fc.integer({ min: 0, max: 8 }).map(eighths => eighths / 8),
  outcome: fc.constantFrom(0, 1),
  value: fc.oneof(fc.constant(0), fc.double({ min: 1e-3, max: 1e3, noNaN: true })),
  weight: fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
})
const both = fc
  .array(row, { minLength: 2, maxLength: 60 })
  .filter(rows => new Set(rows.map(({ outcome }) => outcome)).size === 2)
const valued = both.filter(rows => new Set(rows.map(({ value }) => value)).size > 1)
/** Rows and the same rows in another order. */
const shuffled = valued.chain(rows =>
  fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })),
)

const columns = (rows: readonly Row[]) => ({
  scores: rows.map(({ score }) => score),
  outcomes: rows.map(({ outcome }) => outcome),
  values: rows.map(({ value }) => value),
  weights: rows.map(({ weight }) => weight),
})

const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0)

describe('discrimination', () => {
  it('depends on the order of scores alone', () => {
    fc.assert(
      fc.property(valued, rows => {
        const { scores, outcomes, values } = columns(rows)
        const other = scores.map(score => Math.exp(3 * score) - 7)
        expect(areaUnderCurve(other, outcomes)).toBe(areaUnderCurve(scores, outcomes))
        expect(averagePrecision(other, outcomes)).toBe(averagePrecision(scores, outcomes))
        expect(giniOfValue(other, values)).toBe(giniOfValue(scores, values))
      }),
    )
  })

  it('turns with the score and with the outcome', () => {
    fc.assert(
      fc.property(valued, rows => {
        const { scores, outcomes, values, weights } = columns(rows)
        const down = scores.map(score => -score)
        const auc = areaUnderCurve(scores, outcomes, weights)
        expect(areaUnderCurve(down, outcomes, weights)).toBeCloseTo(1 - auc, 12)
        const against = outcomes.map(outcome => 1 - outcome)
        expect(areaUnderCurve(scores, against, weights)).toBeCloseTo(1 - auc, 12)
        expect(giniOfValue(down, values)).toBeCloseTo(-giniOfValue(scores, values), 10)
      }),
    )
  })

  it('is 0.5, or 0, for a constant score', () => {
    fc.assert(
      fc.property(valued, rows => {
        const { outcomes, values } = columns(rows)
        const constant = rows.map(() => 0.3)
        expect(areaUnderCurve(constant, outcomes)).toBe(0.5)
        expect(giniOfScores(constant, outcomes)).toBe(0)
        expect(giniOfValue(constant, values)).toBe(0)
        const share = sum(outcomes) / outcomes.length
        expect(averagePrecision(constant, outcomes)).toBeCloseRelative(share, 1e-12)
      }),
    )
  })

  it('does not depend on the order of rows', () => {
    fc.assert(
      fc.property(shuffled, ([rows, others]) => {
        const [a, b] = [columns(rows), columns(others)]
        expect(areaUnderCurve(b.scores, b.outcomes)).toBe(areaUnderCurve(a.scores, a.outcomes))
        const weighted = areaUnderCurve(a.scores, a.outcomes, a.weights)
        expect(areaUnderCurve(b.scores, b.outcomes, b.weights)).toBeCloseTo(weighted, 12)
        expect(giniOfValue(b.scores, b.values)).toBeCloseTo(giniOfValue(a.scores, a.values), 10)
        expect(brierScore(b.scores, b.outcomes)).toEqual(brierScore(a.scores, a.outcomes))
        expect(calibrationCurve(b.scores, b.outcomes)).toEqual(calibrationCurve(a.scores, a.outcomes))
        for (const [i, decile] of deciles(b.scores, b.values, { groups: 2 }).entries()) {
          expect(decile.meanActual).toBeCloseTo(deciles(a.scores, a.values, { groups: 2 })[i]?.meanActual ?? -1, 9)
        }
      }),
    )
  })

  it('is one figure: the Gini of values is that of scores where values are 0 and 1', () => {
    fc.assert(
      fc.property(both, rows => {
        const { scores, outcomes } = columns(rows)
        expect(giniOfValue(scores, outcomes)).toBeCloseTo(giniOfScores(scores, outcomes), 12)
      }),
    )
  })

  it('bounds: the values themselves rank best, and no forecast beats them', () => {
    fc.assert(
      fc.property(valued, rows => {
        const { scores, values } = columns(rows)
        expect(giniOfValue(values, values)).toBe(1)
        expect(Math.abs(giniOfValue(scores, values))).toBeLessThanOrEqual(1)
        expect(giniCoefficient(values)).toBeGreaterThan(0)
        expect(giniCoefficient(values)).toBeLessThan(1)
      }),
    )
  })

  it('is the area of its curves', () => {
    const area = ({ rows, value }: { rows: Float64Array; value: Float64Array }): number =>
      sum(rows.map((share, k) => (k === 0 ? 0 : ((share - rows[k - 1]!) * (value[k]! + value[k - 1]!)) / 2)))
    fc.assert(
      fc.property(valued, rows => {
        const { scores, values } = columns(rows)
        const under = area(concentrationCurve(scores, values)) - 0.5
        expect(under / (0.5 - area(lorenzCurve(values)))).toBeCloseTo(giniOfValue(scores, values), 9)
        expect(1 - 2 * area(lorenzCurve(values))).toBeCloseTo(giniCoefficient(values), 11)
      }),
    )
  })

  it('loses nobody and no value between deciles', () => {
    fc.assert(
      fc.property(valued, fc.integer({ min: 1, max: 60 }), (rows, wanted) => {
        const { scores, values } = columns(rows)
        const table = deciles(scores, values, { groups: Math.min(wanted, rows.length) })
        expect(sum(table.map(({ size }) => size))).toBe(rows.length)
        expect(sum(table.map(({ size, meanActual }) => size * meanActual))).toBeCloseRelative(sum(values), 1e-12)
        expect(sum(table.map(({ size, meanPredicted }) => size * meanPredicted))).toBeCloseTo(sum(scores), 10)
        expect(table.at(-1)?.cumulativeGain).toBe(1)
        for (const [i, { meanPredicted }] of table.entries()) {
          expect(meanPredicted).toBeLessThanOrEqual((table[i - 1]?.meanPredicted ?? 1) + 1e-12)
        }
      }),
    )
  })
})

describe('calibration', () => {
  it('adds up: score = reliability - resolution + uncertainty + what differs within groups', () => {
    fc.assert(
      fc.property(both, fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }), (rows, groups) => {
        const { scores, outcomes } = columns(rows)
        const parts = brierScore(scores, outcomes, groups === undefined ? {} : { groups })
        const { score, reliability, resolution, uncertainty, withinGroups } = parts
        expect(reliability - resolution + uncertainty + withinGroups).toBeCloseTo(score, 12)
        for (const part of [score, reliability, resolution, uncertainty]) expect(part).toBeGreaterThanOrEqual(0)
        expect(resolution).toBeLessThanOrEqual(uncertainty + 1e-12)
      }),
    )
  })

  it('is perfectly reliable where forecasts are the rates that come true', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 1, maxLength: 6 }), eighths => {
        const scores = eighths.flatMap(k => new Array<number>(8).fill(k / 8))
        const outcomes = eighths.flatMap(k => Array.from({ length: 8 }, (_, i) => (i < k ? 1 : 0)))
        expect(brierScore(scores, outcomes).reliability).toBeCloseTo(0, 14)
      }),
    )
  })

  it('counts every row once, in rising groups, with the rate inside its interval', () => {
    fc.assert(
      fc.property(both, fc.constantFrom(...METHODS), (rows, method) => {
        const { scores, outcomes } = columns(rows)
        const table = calibrationCurve(scores, outcomes, { groups: 4, method })
        expect(sum(table.map(({ size }) => size))).toBe(rows.length)
        expect(sum(table.map(({ size, observedRate }) => size * observedRate))).toBeCloseTo(sum(outcomes), 9)
        for (const [i, { meanPredicted, observedRate, interval }] of table.entries()) {
          expect(meanPredicted).toBeGreaterThan((table[i - 1]?.meanPredicted ?? -1) - 1e-12)
          expect(interval.lower).toBeLessThanOrEqual(observedRate)
          expect(interval.upper).toBeGreaterThanOrEqual(observedRate)
        }
      }),
    )
  })
})

describe.each(METHODS)('the interval of a proportion: %s', method => {
  const level = fc.double({ min: 0.01, max: 0.9999, noNaN: true })
  const counts = fc.integer({ min: 1, max: 5000 }).chain(n => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)))

  it('holds its rate within [0, 1], and grows with the level', () => {
    fc.assert(
      fc.property(counts, level, ([successes, trials], probability) => {
        const interval = proportionInterval(successes, trials, { method, level: probability })
        const wider = proportionInterval(successes, trials, { method, level: (1 + probability) / 2 })
        const rate = successes / trials
        // At a level near 0 Jeffreys' interval shrinks to the median of the posterior, beside the rate.
        const beside = method === 'jeffreys' ? 1 / trials : 1e-12
        expect(interval.lower).toBeGreaterThanOrEqual(0)
        expect(interval.lower).toBeLessThanOrEqual(rate + beside)
        expect(interval.upper).toBeGreaterThanOrEqual(rate - beside)
        expect(interval.upper).toBeLessThanOrEqual(1)
        expect(wider.lower).toBeLessThanOrEqual(interval.lower)
        expect(wider.upper).toBeGreaterThanOrEqual(interval.upper)
      }),
    )
  })

  it('moves up with every success', () => {
    fc.assert(
      fc.property(counts, level, ([successes, trials], probability) => {
        if (successes === trials) return
        const fewer = proportionInterval(successes, trials, { method, level: probability })
        const more = proportionInterval(successes + 1, trials, { method, level: probability })
        expect(more.lower).toBeGreaterThan(fewer.lower)
        expect(more.upper).toBeGreaterThan(fewer.upper)
      }),
    )
  })

  it('is mirrored by an exchange of success and failure', () => {
    fc.assert(
      fc.property(counts, level, ([successes, trials], probability) => {
        const { lower, upper } = proportionInterval(successes, trials, { method, level: probability })
        const mirror = proportionInterval(trials - successes, trials, { method, level: probability })
        expect(mirror.lower).toBeCloseTo(1 - upper, 12)
        expect(mirror.upper).toBeCloseTo(1 - lower, 12)
      }),
    )
  })

  it('covers as it says, by enumeration of all outcomes', () => {
    for (const trials of [20, 50, 100]) {
      for (const nominal of [0.8, 0.95]) {
        const coverage = coverages(trials, nominal)
        const mean = sum(coverage) / coverage.length
        const least = Math.min(...coverage)
        if (method === 'clopper-pearson') expect(least).toBeGreaterThanOrEqual(nominal - 1e-12)
        else expect(Math.abs(mean - nominal)).toBeLessThan(0.009)
      }
    }
  })

  /** Probability that the interval holds p, for p over a fine grid. */
  function coverages(trials: number, nominal: number): readonly number[] {
    const intervals = Array.from({ length: trials + 1 }, (_, k) =>
      proportionInterval(k, trials, { method, level: nominal }),
    )
    return Array.from({ length: 999 }, (_, i) => {
      const p = (i + 1) / 1000
      return sum(intervals.map(({ lower, upper }, k) => (lower <= p && p <= upper ? binomial(trials, k, p) : 0)))
    })
  }
})

function binomial(n: number, k: number, p: number): number {
  const logWays = logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1)
  return Math.exp(logWays + k * Math.log(p) + (n - k) * Math.log1p(-p))
}
