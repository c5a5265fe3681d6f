import { describe, expect, it } from 'vitest'
import { randomStream } from '../../../src/model/index.js'
import { normalQuantile } from '../../../src/numeric/index.js'
import { twoSided } from '../../../src/statistics/discrimination/area-tails.js'
import { aucInterval, compareAucs, compareSamples } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'
import { albumin, kgScore, outcomes, totalProtein } from './ovarian-cancer.js'

describe('compareAucs', () => {
  // SAS/STAT user's guide, chapter LOGISTIC, example of comparing curves: ROC contrast estimation, p by chi-square.
  it.each([
    ['albumin', albumin, 0.0108, 0.0953, -0.1761, 0.1976, 0.9102],
    ['total protein', totalProtein, -0.078, 0.1046, -0.283, 0.1271, 0.4561],
  ] as const)('is DeLong’s test on the data of their article: %s', (_, scores, difference, error, lower, upper, p) => {
    const found = compareAucs(scores, kgScore, outcomes, { method: 'delong' })
    expect(found.difference).toBeCloseTo(difference, 4)
    expect(found.standardError).toBeCloseTo(error, 4)
    expect(found.interval.lower).toBeCloseTo(lower, 4)
    expect(found.interval.upper).toBeCloseTo(upper, 4)
    expect(found.interval.method).toBe('delong')
    expect(found.pValue).toBeCloseTo(p, 4)
  })

  it('allows for few rows by default', () => {
    const normal = compareAucs(albumin, kgScore, outcomes, { method: 'delong-logit' })
    const student = compareAucs(albumin, kgScore, outcomes)
    expect(student.interval.method).toBe('delong-t')
    expect(student.pValue).toBeGreaterThan(normal.pValue ?? 1)
    expect(student.interval.upper).toBeGreaterThan(normal.interval.upper)
    expect(student.first).toEqual(aucInterval(albumin, outcomes))
    expect(student.second).toEqual(aucInterval(kgScore, outcomes))
  })

  it('turns with the order of the scores', () => {
    const there = compareAucs(albumin, totalProtein, outcomes)
    const back = compareAucs(totalProtein, albumin, outcomes)
    expect(back.difference).toBe(-there.difference)
    expect(back.pValue).toBe(there.pValue)
    expect(back.interval.lower).toBeCloseTo(-there.interval.upper, 14)
  })

  it('finds nothing between scores that rank alike, and says what that is worth', () => {
    const same = compareAucs([1, 2, 3, 4, 5, 6], [10, 20, 30, 40, 50, 60], [0, 1, 0, 1, 0, 1])
    expect(same).toMatchObject({ difference: 0, pValue: 1 })
    expect(same).not.toHaveProperty('standardError')
    expect(same.interval.lower).toBeCloseTo(-same.interval.upper, 12)
    expect(same.interval.note).toMatch(/rows: 3$/)
    const uneven = compareAucs([1, 2, 3, 4, 5, 6], [1, 2, 3, 4, 5, 6], [0, 1, 0, 0, 0, 0])
    expect(uneven.interval).toMatchObject({ kind: 'confidence', note: expect.stringMatching(/rows: 1$/) })
  })

  it('has an exact answer where one score is always right and the other always wrong', () => {
    const { difference, pValue, interval } = compareAucs([1, 2, 3, 4], [4, 3, 2, 1], [0, 0, 1, 1])
    expect(difference).toBe(1)
    // Two pairs of two by chance, either way: 2 · 1/4.
    expect(pValue).toBeCloseRelative(0.5, 1e-12)
    expect(interval.lower).toBeCloseRelative(2 * Math.sqrt(0.025) - 1, 1e-12)
    expect(interval.upper).toBe(1)
  })

  it('rejects equal areas as often as it says: 5 % of 2,000 samples', () => {
    const uniform = randomStream(7)
    const happened = Array.from({ length: 120 }, (_, row) => (row < 30 ? 1 : 0))
    let rejected = 0
    for (let run = 0; run < 2000; run++) {
      const shared = happened.map(outcome => normalQuantile(uniform()) + outcome)
      const [first, second] = [0, 1].map(() => shared.map(score => score + 0.7 * normalQuantile(uniform())))
      if ((compareAucs(first ?? [], second ?? [], happened).pValue ?? 1) < 0.05) rejected++
    }
    expect(rejected / 2000).toBeGreaterThan(0.035)
    expect(rejected / 2000).toBeLessThan(0.065)
  })

  it('names the column that is wrong', () => {
    expect(thrown(() => compareAucs([1, 2], [1, Number.NaN], [0, 1])).path).toBe('second[1]')
    expect(thrown(() => compareAucs([Number.NaN, 2], [1, 2], [0, 1])).path).toBe('first[0]')
  })
})

describe('compareSamples', () => {
  const development = aucInterval(albumin, outcomes)
  const validation = aucInterval(totalProtein, outcomes)

  it('adds the variances of two samples', () => {
    const { difference, standardError, pValue, interval } = compareSamples(development, validation)
    expect(difference).toBeCloseTo(0.0887, 4)
    expect(standardError).toBeCloseRelative(Math.hypot(0.09269434605240269, 0.10004737558374194), 1e-12)
    expect(pValue).toBeGreaterThan(0.5)
    expect(pValue).toBeLessThan(0.55)
    expect(interval).toMatchObject({ level: 0.95, method: 'variances-recovered' })
    expect(interval.lower).toBeLessThan(0)
    expect(interval.upper).toBeGreaterThan(difference)
  })

  it('recovers both ends from those of the two areas, and tests by Student’s t', () => {
    const {
      difference,
      standardError = 0,
      degreesOfFreedom = 0,
      pValue,
      interval,
    } = compareSamples(development, validation)
    const [a, b] = [development, validation]
    expect(interval.kind).toBe('confidence')
    expect(interval.lower).toBe(difference - Math.hypot(a.auc - a.interval.lower, b.interval.upper - b.auc))
    expect(interval.upper).toBe(difference + Math.hypot(a.interval.upper - a.auc, b.auc - b.interval.lower))
    const parts = [a, b].map(one => (one.standardError ?? 0) ** 4 / (one.degreesOfFreedom ?? 1))
    expect(degreesOfFreedom).toBeCloseRelative(standardError ** 4 / ((parts[0] ?? 0) + (parts[1] ?? 0)), 1e-12)
    expect(pValue).toBe(twoSided(difference / standardError, 'student', { degreesOfFreedom }))
  })

  it('has an interval, but no test, where a standard error is not known', () => {
    const apart = aucInterval([1, 2, 3, 4], [0, 0, 1, 1])
    const compared = compareSamples(apart, development)
    expect(compared).not.toHaveProperty('pValue')
    expect(compared.interval.lower).toBeGreaterThan(-1)
    expect(compared.interval.lower).toBeLessThan(0)
    expect(compared.interval.upper).toBeLessThanOrEqual(1)
    expect(compareSamples(development, apart)).not.toHaveProperty('standardError')
    const down = aucInterval([4, 3, 2, 1], [0, 0, 1, 1])
    expect(compareSamples(apart, down).interval.upper).toBe(1)
    expect(compareSamples(down, apart).interval.lower).toBe(-1)
  })

  it('refuses what are no estimates, or of different levels', () => {
    expect(thrown(() => compareSamples(development, JSON.parse('0.7'))).path).toBe('second')
    expect(thrown(() => compareSamples(JSON.parse('{ "auc": 0.7 }'), development)).path).toBe('first.interval')
    const other = aucInterval(albumin, outcomes, { level: 0.9 })
    expect(thrown(() => compareSamples(development, other))).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'second.interval.level',
      expected: '0.95, like the first',
    })
  })
})

describe('estimates from JSON', () => {
  const estimate = aucInterval([1, 2, 3, 4, 5, 6, 7, 8], [0, 0, 1, 0, 0, 1, 1, 1])
  it.each([
    [{ auc: null }, 'first.auc'],
    [{ auc: 1.5 }, 'first.auc'],
    [{ standardError: 'x' }, 'first.standardError'],
    [{ degreesOfFreedom: 0 }, 'first.degreesOfFreedom'],
    [{ interval: { ...estimate.interval, lower: Number.NaN } }, 'first.interval.lower'],
    [{ interval: { ...estimate.interval, level: {} } }, 'first.interval.level'],
  ])('are refused with %j', (fields, path) => {
    expect(thrown(() => compareSamples(Object.assign({ ...estimate }, fields), estimate)).path).toBe(path)
  })
})
