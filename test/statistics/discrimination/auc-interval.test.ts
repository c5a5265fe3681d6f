import { describe, expect, it } from 'vitest'
import { randomStream } from '../../../src/model/index.js'
import { normalQuantile } from '../../../src/numeric/index.js'
import type { AucOptions } from '../../../src/statistics/index.js'
import { areaUnderCurve, aucInterval } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'
import { albumin, kgScore, outcomes, totalProtein } from './ovarian-cancer.js'

describe('aucInterval', () => {
  // SAS/STAT user's guide, chapter LOGISTIC, example of comparing curves: table of ROC association statistics.
  it.each([
    ['albumin', albumin, 0.7366, 0.0927, 0.5549, 0.9182],
    ['K-G score', kgScore, 0.7258, 0.1028, 0.5243, 0.9273],
    ['total protein', totalProtein, 0.6478, 0.1, 0.4518, 0.8439],
  ] as const)('is DeLong’s on the data of their article: %s', (_, scores, auc, error, lower, upper) => {
    const found = aucInterval(scores, outcomes, { method: 'delong' })
    expect(found.auc).toBeCloseTo(auc, 4)
    expect(found.standardError).toBeCloseTo(error, 4)
    expect(found.interval.lower).toBeCloseTo(lower, 4)
    expect(found.interval.upper).toBeCloseTo(upper, 4)
    expect(found).toMatchObject({ events: 31, others: 12 })
  })

  // Ratings of computed tomography from Hanley and McNeil (1982), table I; figures of Stata's reference manual, roctab.
  it('is DeLong’s on ratings with many ties', () => {
    const ratings = rows([33, 6, 6, 11, 2], [3, 2, 2, 11, 33])
    const { auc, standardError, interval } = aucInterval(ratings.scores, ratings.outcomes, { method: 'delong' })
    expect(auc).toBeCloseTo(0.8932, 4)
    expect(standardError).toBeCloseTo(0.0307, 4)
    expect(interval.lower).toBeCloseTo(0.83295, 5)
    expect(interval.upper).toBeCloseTo(0.95339, 5)
    expect(interval).not.toHaveProperty('note')
  })

  it('has the variance of all pairs, ties counted half', () => {
    const scores = [1, 2, 2, 3, 3, 3, 0, 5, 2]
    const happened = [0, 0, 1, 1, 0, 1, 0, 1, 1]
    const psi = (a: number, b: number): number => (a > b ? 1 : a === b ? 0.5 : 0)
    const [events, others] = [1, 0].map(outcome => scores.filter((_, i) => happened[i] === outcome))
    const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
    const spread = (values: readonly number[]): number =>
      mean(values.map(value => (value - mean(values)) ** 2)) / (values.length - 1)
    const ofEvents = events?.map(a => mean(others?.map(b => psi(a, b)) ?? [])) ?? []
    const ofOthers = others?.map(b => mean(events?.map(a => psi(a, b)) ?? [])) ?? []
    const found = aucInterval(scores, happened)
    expect(found.auc).toBeCloseRelative(mean(ofEvents), 1e-15)
    expect(found.standardError).toBeCloseRelative(Math.sqrt(spread(ofEvents) + spread(ofOthers)), 1e-14)
    expect(found.gini).toBe(2 * found.auc - 1)
  })

  it('is symmetric in the logit unless told otherwise, and wider with few rows', () => {
    const logit = (p: number): number => Math.log(p / (1 - p))
    const plain = aucInterval(albumin, outcomes, { method: 'delong-logit' })
    const far = (1.959963984540054 * (plain.standardError ?? 0)) / (plain.auc * (1 - plain.auc))
    expect(logit(plain.interval.upper) - logit(plain.auc)).toBeCloseRelative(far, 1e-12)
    expect(logit(plain.auc) - logit(plain.interval.lower)).toBeCloseRelative(far, 1e-12)
    const student = aucInterval(albumin, outcomes)
    expect(student.interval.method).toBe('delong-logit-t')
    // scipy 1.17.1, stats.brunnermunzel: statistic (AUC − ½)/error of 2.5520 with p = 0.02005, which is t with so many.
    expect(student.degreesOfFreedom).toBeCloseRelative(17.931570477920875, 1e-9)
    expect(student.interval.lower).toBeLessThan(plain.interval.lower)
    expect(student.interval.upper).toBeGreaterThan(plain.interval.upper)
  })

  it('takes as many pairs as the smaller class has rows where the classes are wholly apart', () => {
    const apart = aucInterval([1, 2, 3, 4, 5, 6], [0, 0, 0, 0, 1, 1])
    expect(apart.auc).toBe(1)
    expect(apart).not.toHaveProperty('standardError')
    expect(apart.interval).toMatchObject({ upper: 1, kind: 'confidence', method: 'clopper-pearson' })
    // Two right pairs of two happen with probability θ²: 0.025 at the lower end.
    expect(apart.interval.lower).toBeCloseRelative(Math.sqrt(0.025), 1e-12)
    expect(apart.interval.note).toMatch(/pairs as the smaller class has rows: 2$/)
    const down = aucInterval([1, 2, 3, 4, 5, 6], [1, 1, 0, 0, 0, 0]).interval
    expect(down.lower).toBe(0)
    expect(down.upper).toBeCloseRelative(1 - Math.sqrt(0.025), 1e-12)
  })

  it('is wide rather than empty with one row of a class, or one score for all', () => {
    const one = aucInterval([1, 2, 3, 4, 5], [0, 0, 0, 1, 0])
    expect(one.auc).toBe(0.75)
    expect(one.interval.lower).toBeLessThan(0.02)
    expect(one.interval.upper).toBeGreaterThan(0.98)
    const tied = aucInterval([7, 7, 7, 7], [0, 1, 1, 0])
    expect(tied.auc).toBe(0.5)
    expect(tied.interval.lower + tied.interval.upper).toBeCloseTo(1, 12)
    expect(tied.interval.note).toMatch(/rows: 2$/)
  })

  it('says where a class is so small that the interval may be too short', () => {
    expect(aucInterval(albumin, outcomes).interval.note).toMatch(/^A class has fewer than 30 rows/)
  })

  it('covers its level: 95 % of 2,000 normal samples of 40 and 160 rows', () => {
    const uniform = randomStream(20_261_122)
    const area = 0.8
    const apart = Math.SQRT2 * normalQuantile(area)
    const happened = Array.from({ length: 200 }, (_, row) => (row < 40 ? 1 : 0))
    let covered = 0
    for (let run = 0; run < 2000; run++) {
      const scores = happened.map(outcome => normalQuantile(uniform()) + outcome * apart)
      const { lower, upper } = aucInterval(scores, happened).interval
      if (lower <= area && area <= upper) covered++
    }
    expect(covered / 2000).toBeGreaterThan(0.935)
    expect(covered / 2000).toBeLessThan(0.965)
  })

  it('answers for a million rows as for the same ones fewer times', () => {
    const size = 1_000_000
    const scores = Float64Array.from({ length: size }, (_, row) => Math.sin(row))
    const happened = Float64Array.from({ length: size }, (_, row) => (row % 17 === 0 ? 1 : 0))
    const { auc, interval } = aucInterval(scores, happened)
    expect(auc).toBeCloseRelative(areaUnderCurve(scores, happened), 1e-12)
    expect(interval.upper - interval.lower).toBeLessThan(0.01)
    expect(interval.lower).toBeLessThan(0.5)
    expect(interval.upper).toBeGreaterThan(0.5)
  })

  it('refuses one class, bad cells and options it does not know', () => {
    expect(thrown(() => aucInterval([1, 2], [1, 1])).code).toBe('NO_VARIATION')
    expect(thrown(() => aucInterval([1, Number.NaN], [1, 0])).path).toBe('scores[1]')
    expect(thrown(() => aucInterval([1, 2], [1, 2])).path).toBe('outcomes[1]')
    const path = (options: AucOptions): string => thrown(() => aucInterval([1, 2], [1, 0], options)).path
    expect(path({ level: 95 })).toBe('options.level')
    expect(path(JSON.parse('{ "method": "hanley" }'))).toBe('options.method')
    expect(path(JSON.parse('{ "metod": "delong" }'))).toBe('options.metod')
  })
})

/** Rows of ratings 1, 2, ... of which so many are of others and of events. */
function rows(others: readonly number[], events: readonly number[]): { scores: number[]; outcomes: number[] } {
  const counts = [others, events]
  const cells = counts.flatMap((column, outcome) =>
    column.flatMap((count, rating) => Array.from({ length: count }, () => [rating + 1, outcome] as const)),
  )
  return { scores: cells.map(([rating]) => rating), outcomes: cells.map(([, outcome]) => outcome) }
}
