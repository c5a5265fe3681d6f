import { describe, expect, it } from 'vitest'
import { concentrationReport, herfindahl } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'
import { REFUSED, TEN, untyped, WIDE } from './samples.js'

describe('a report of concentration', () => {
  it('has figures without intervals by default, whatever the order of values', () => {
    const report = concentrationReport(TEN)
    expect(report.figures.herfindahl).toEqual({ value: expect.closeTo(herfindahl(TEN).index, 14) })
    expect(report).toEqual(concentrationReport(TEN.toReversed()))
    expect(report).toMatchObject({ size: 10, resamples: 0, notes: [] })
  })

  it('has intervals that hold their values and hang on the seed alone', () => {
    const report = concentrationReport(TEN, { resamples: 400, seed: 7, level: 0.9 })
    for (const { value, interval } of [...Object.values(report.figures), ...report.largest.slice(0, 2)]) {
      expect(interval?.lower).toBeLessThan(value)
      expect(interval?.upper).toBeGreaterThan(value)
      expect(interval).toMatchObject({ level: 0.9, kind: 'confidence', method: 'bootstrap-accelerated' })
    }
    expect(concentrationReport(TEN, { resamples: 400, seed: 7, level: 0.9 })).toEqual(report)
    expect(concentrationReport(TEN, { resamples: 400, seed: 8, level: 0.9 })).not.toEqual(report)
  })

  it('moves the ends to where the bias of resamples was', () => {
    const values = Array.from({ length: 200 }, (_, i) => 1 / (i + 1) ** 0.8)
    const { value, interval } = concentrationReport(values, { resamples: 1000 }).figures.herfindahl ?? {}
    // Upward further than downward: sums of squares are skewed.
    expect(Number(interval?.upper) - Number(value)).toBeGreaterThan(Number(value) - Number(interval?.lower))
  })

  it('warns where the total hangs on a few', () => {
    expect(concentrationReport(WIDE, { resamples: 100 }).notes[0]).toContain('1.2 effective values')
    expect(concentrationReport(WIDE).notes).toEqual([])
  })

  it('takes one value, zeros and books of nearly nothing but zeros', () => {
    const one = concentrationReport([5], { resamples: 100 })
    expect(one.figures.normalisedHerfindahl).toBeUndefined()
    expect(one.notes).toEqual(['One value tells nothing of others: there are no intervals.'])
    const zeros = concentrationReport([5, 0, 0], { resamples: 200, aversion: 1 })
    expect(zeros.resamples).toBeLessThan(200)
    expect(zeros.figures.meanLogDeviation).toBeUndefined()
    expect(zeros.notes).toHaveLength(3)
    expect(JSON.parse(JSON.stringify(zeros))).toEqual(zeros)
  })

  it('holds equal values', () => {
    const { figures } = concentrationReport([2, 2, 2], { resamples: 100 })
    expect(figures.theil).toMatchObject({ value: 0, interval: { lower: 0, upper: 0 } })
  })

  it('has groups where they are given', () => {
    const { byGroup } = concentrationReport([1, 2], { groups: ['a', 'b'] })
    expect(byGroup?.byGroup.map(({ group }) => group)).toEqual(['b', 'a'])
  })

  it.each(REFUSED)('refuses %o by %s', (given, code) => {
    expect(thrown(() => concentrationReport(untyped(given))).code).toBe(code)
  })
})
