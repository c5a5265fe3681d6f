/** Laws of what is said about discrimination, reliability and stability, over random scores with ties. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  aucInterval,
  calibrationInTheLarge,
  calibrationLine,
  compareAucs,
  concentrationCurve,
  gainsTable,
  giniOfScores,
  hosmerLemeshow,
  kolmogorovSmirnov,
  populationStability,
  rateInterval,
  rocCurve,
  stabilityIndex,
} from '../../src/statistics/index.js'

interface Row {
  readonly score: number
  readonly other: number
  readonly outcome: number
}

const row: fc.Arbitrary<Row> = fc.record({
  score: fc.integer({ min: 1, max: 15 }).map(sixteenths => sixteenths / 16),
  other: fc.integer({ min: 1, max: 7 }).map(eighths => eighths / 8),
  outcome: fc.constantFrom(0, 1),
})
const both = fc
  .array(row, { minLength: 2, maxLength: 60 })
  .filter(rows => new Set(rows.map(({ outcome }) => outcome)).size === 2)
const shuffled = both.chain(rows =>
  fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })),
)
const method = fc.constantFrom('delong-logit-t', 'delong-logit', 'delong')

const columns = (rows: readonly Row[]) => ({
  scores: rows.map(({ score }) => score),
  others: rows.map(({ other }) => other),
  outcomes: rows.map(({ outcome }) => outcome),
})
const against = (outcomes: readonly number[]): readonly number[] => outcomes.map(outcome => 1 - outcome)
const negative = (scores: readonly number[]): readonly number[] => scores.map(score => -score)

describe('intervals of areas', () => {
  it('hold the area within [0, 1], and grow with the level', () => {
    fc.assert(
      fc.property(both, method, (rows, asked) => {
        const { scores, outcomes } = columns(rows)
        const { auc, interval } = aucInterval(scores, outcomes, { method: asked })
        const wider = aucInterval(scores, outcomes, { method: asked, level: 0.99 }).interval
        expect(interval.lower).toBeGreaterThanOrEqual(0)
        expect(interval.lower).toBeLessThanOrEqual(auc + 1e-12)
        expect(interval.upper).toBeGreaterThanOrEqual(auc - 1e-12)
        expect(interval.upper).toBeLessThanOrEqual(1)
        expect(interval.upper).toBeGreaterThan(interval.lower)
        expect(wider.lower).toBeLessThanOrEqual(interval.lower)
        expect(wider.upper).toBeGreaterThanOrEqual(interval.upper)
      }),
    )
  })

  it('depend on the order of scores alone, and not on that of rows', () => {
    fc.assert(
      fc.property(shuffled, ([rows, others]) => {
        const [a, b] = [columns(rows), columns(others)]
        const found = aucInterval(a.scores, a.outcomes)
        const stretched = a.scores.map(score => Math.exp(5 * score) - 40)
        expect(aucInterval(stretched, a.outcomes)).toEqual(found)
        const again = aucInterval(b.scores, b.outcomes)
        expect(again.interval.lower).toBeCloseTo(found.interval.lower, 12)
        expect(again.interval.upper).toBeCloseTo(found.interval.upper, 12)
      }),
    )
  })

  it('turn with the score and with the classes', () => {
    fc.assert(
      fc.property(both, method, (rows, asked) => {
        const { scores, outcomes } = columns(rows)
        const found = aucInterval(scores, outcomes, { method: asked })
        for (const turned of [
          aucInterval(negative(scores), outcomes, { method: asked }),
          aucInterval(scores, against(outcomes), { method: asked }),
        ]) {
          expect(turned.auc).toBeCloseTo(1 - found.auc, 12)
          expect(turned.interval.lower).toBeCloseTo(1 - found.interval.upper, 10)
          expect(turned.interval.upper).toBeCloseTo(1 - found.interval.lower, 10)
        }
      }),
    )
  })

  it('are of one figure: AUC = (1 + accuracy ratio) / 2, the area under the curve and that of the profile', () => {
    fc.assert(
      fc.property(both, rows => {
        const { scores, outcomes } = columns(rows)
        const { auc, gini } = aucInterval(scores, outcomes)
        expect(auc).toBeCloseTo((1 + giniOfScores(scores, outcomes)) / 2, 12)
        expect(auc).toBeCloseTo((1 + gini) / 2, 15)
        const { falsePositiveRate, truePositiveRate } = rocCurve(scores, outcomes)
        expect(area(falsePositiveRate, truePositiveRate)).toBeCloseTo(auc, 12)
        // The area between profile and diagonal over that of the perfect profile.
        const profile = concentrationCurve(scores, outcomes)
        const rate = outcomes.reduce((sum, outcome) => sum + outcome, 0) / outcomes.length
        expect((area(profile.rows, profile.value) - 0.5) / ((1 - rate) / 2)).toBeCloseTo(gini, 10)
      }),
    )
  })

  it('of a difference: turn with the scores, and a score differs by nothing from itself', () => {
    fc.assert(
      fc.property(both, method, (rows, asked) => {
        const { scores, others, outcomes } = columns(rows)
        const there = compareAucs(scores, others, outcomes, { method: asked })
        const back = compareAucs(others, scores, outcomes, { method: asked })
        expect(back.difference).toBeCloseTo(-there.difference, 14)
        expect(back.interval.lower).toBeCloseTo(-there.interval.upper, 10)
        expect(back.pValue).toBeCloseTo(there.pValue ?? -1, 10)
        expect(there.pValue).toBeGreaterThanOrEqual(0)
        expect(there.pValue).toBeLessThanOrEqual(1)
        const stretched = scores.map(score => score ** 3)
        expect(compareAucs(scores, stretched, outcomes)).toMatchObject({ difference: 0, pValue: 1 })
      }),
    )
  })
})

describe('the largest distance of two distributions', () => {
  it('is the height of the curve over the diagonal, or its depth', () => {
    fc.assert(
      fc.property(both, rows => {
        const { scores, outcomes } = columns(rows)
        const { statistic, score, eventsUpTo, othersUpTo } = kolmogorovSmirnov(scores, outcomes)
        const { falsePositiveRate, truePositiveRate } = rocCurve(scores, outcomes)
        const heights = truePositiveRate.map((rate, k) => Math.abs(rate - falsePositiveRate[k]!))
        expect(statistic).toBeCloseTo(Math.max(...heights), 12)
        expect(scores).toContain(score)
        expect(Math.abs(eventsUpTo - othersUpTo)).toBeCloseTo(statistic, 12)
        const turned = kolmogorovSmirnov(negative(scores), outcomes)
        expect(turned.statistic).toBeCloseTo(statistic, 12)
        expect(kolmogorovSmirnov(scores, against(outcomes)).statistic).toBeCloseTo(statistic, 12)
      }),
    )
  })

  it('bounds what a gains table sees at its cuts, which ends with everybody', () => {
    fc.assert(
      fc.property(both, fc.integer({ min: 1, max: 60 }), (rows, wanted) => {
        const { scores, outcomes } = columns(rows)
        const table = gainsTable(scores, outcomes, { groups: Math.min(wanted, rows.length) })
        const { statistic } = kolmogorovSmirnov(scores, outcomes)
        for (const { separation } of table) expect(Math.abs(separation)).toBeLessThanOrEqual(statistic + 1e-9)
        const last = table.at(-1)
        for (const share of [
          last?.cumulativeRows,
          last?.cumulativeEvents,
          last?.cumulativeOthers,
          last?.cumulativeLift,
        ]) {
          expect(share).toBeCloseTo(1, 12)
        }
      }),
    )
  })
})

describe('calibration', () => {
  const overlapping = both.filter(rows => {
    const of = (outcome: number): readonly number[] => rows.filter(row => row.outcome === outcome).map(row => row.score)
    return Math.min(...of(1)) < Math.max(...of(0)) && Math.min(...of(0)) < Math.max(...of(1))
  })
  const logit = (p: number): number => Math.log(p / (1 - p))

  it('of recalibrated forecasts is perfect: intercept 0, slope 1, shift 0', () => {
    fc.assert(
      fc.property(overlapping, rows => {
        const { scores, outcomes } = columns(rows)
        const { intercept, slope } = calibrationLine(scores, outcomes)
        const mended = scores.map(score => 1 / (1 + Math.exp(-intercept.value - slope.value * logit(score))))
        fc.pre(new Set(mended).size > 1 && Math.abs(slope.value) > 1e-3)
        const again = calibrationLine(mended, outcomes)
        expect(again.intercept.value).toBeCloseTo(0, 5)
        expect(again.slope.value).toBeCloseTo(1, 5)
        expect(again.chiSquare).toBeCloseTo(0, 6)
        expect(calibrationInTheLarge(mended, outcomes).shift.value).toBeCloseTo(0, 6)
      }),
    )
  })

  it('turns with the classes: the line keeps its slope and changes the sign of its intercept', () => {
    fc.assert(
      fc.property(overlapping, rows => {
        const { scores, outcomes } = columns(rows)
        const line = calibrationLine(scores, outcomes)
        const turned = calibrationLine(
          scores.map(score => 1 - score),
          against(outcomes),
        )
        expect(turned.slope.value).toBeCloseTo(line.slope.value, 7)
        expect(turned.intercept.value).toBeCloseTo(-line.intercept.value, 7)
        expect(turned.chiSquare).toBeCloseTo(line.chiSquare, 7)
      }),
    )
  })

  it('group by group counts every row once, and turns with the classes', () => {
    fc.assert(
      fc.property(shuffled, fc.integer({ min: 1, max: 12 }), ([rows, others], groups) => {
        const [a, b] = [columns(rows), columns(others)]
        const test = hosmerLemeshow(a.scores, a.outcomes, { groups })
        expect(test.groups.reduce((sum, { size }) => sum + size, 0)).toBe(rows.length)
        expect(test.pValue).toBeGreaterThanOrEqual(0)
        expect(test.pValue).toBeLessThanOrEqual(1)
        expect(hosmerLemeshow(b.scores, b.outcomes, { groups }).chiSquare).toBeCloseTo(test.chiSquare, 9)
      }),
    )
  })
})

describe('stability', () => {
  const counts = fc.integer({ min: 1, max: 12 }).chain(size => {
    const column = fc
      .array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 1_000_000 })), { minLength: size, maxLength: size })
      .filter(cells => cells.some(cell => cell > 0))
    return fc.tuple(column, column)
  })

  it('is finite and never negative, 0 against itself, and the same both ways', () => {
    fc.assert(
      fc.property(counts, ([expected, actual]) => {
        const there = stabilityIndex(expected, actual)
        expect(there.index).toBeGreaterThanOrEqual(0)
        expect(there.index).toBeLessThan(100)
        expect(stabilityIndex(actual, expected).index).toBeCloseTo(there.index, 10)
        expect(stabilityIndex(expected, expected).index).toBe(0)
        const sum = (pick: (row: (typeof there.rows)[number]) => number): number =>
          there.rows.reduce((total, row) => total + pick(row), 0)
        expect(sum(({ expectedShare }) => expectedShare)).toBeCloseTo(1, 12)
        expect(sum(({ actualShare }) => actualShare)).toBeCloseTo(1, 12)
      }),
    )
  })

  it('of scores does not depend on their unit', () => {
    const values = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 30, maxLength: 80 })
    fc.assert(
      fc.property(values, values, fc.constantFrom(2 ** -20, 2 ** 20), (then, now, unit) => {
        fc.pre(new Set(then).size > 5)
        const scaled = (column: readonly number[]): readonly number[] => column.map(value => value * unit)
        const found = populationStability(then, now)
        expect(populationStability(scaled(then), scaled(now)).index).toBeCloseTo(found.index, 12)
      }),
    )
  })
})

describe('the interval of a rate', () => {
  it('holds the rate, moves with the exposure, and grows with the level', () => {
    const exposure = fc.double({ min: 1e-6, max: 1e6, noNaN: true })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), exposure, (events, watched) => {
        const interval = rateInterval(events, watched)
        expect(interval.lower).toBeLessThanOrEqual(events / watched)
        expect(interval.upper).toBeGreaterThan(events / watched)
        expect(rateInterval(events, 2 * watched).upper).toBeCloseRelative(interval.upper / 2, 1e-14)
        expect(rateInterval(events, watched, { level: 0.99 }).upper).toBeGreaterThan(interval.upper)
        const jeffreys = rateInterval(events, watched, { method: 'jeffreys' })
        expect(jeffreys.lower).toBeGreaterThanOrEqual(interval.lower)
        expect(jeffreys.upper).toBeLessThanOrEqual(interval.upper)
      }),
    )
  })
})

function area(x: Float64Array, y: Float64Array): number {
  return x.reduce((sum, at, k) => (k === 0 ? 0 : sum + ((at - x[k - 1]!) * (y[k]! + y[k - 1]!)) / 2), 0)
}
