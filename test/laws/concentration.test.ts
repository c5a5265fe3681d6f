/** Laws of indices of concentration and inequality. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  atkinsonIndex,
  concentrationByGroup,
  concentrationRatio,
  concentrationReport,
  generalisedEntropy,
  giniCoefficient,
  hallTideman,
  hannahKay,
  herfindahl,
  renyiEntropy,
  shannonEntropy,
  theilIndex,
} from '../../src/statistics/index.js'

const RUNS = { numRuns: 100 }
const within = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true })
/** Amounts over six orders of magnitude, some of them 0. */
const amount = fc.oneof({ weight: 5, arbitrary: within(-3, 3).map(power => 10 ** power) }, fc.constant(0))
const book = fc.array(amount, { minLength: 1, maxLength: 40 }).filter(values => values.some(value => value > 0))
const near = (one: number, other: number): void => {
  expect(Math.abs(one - other)).toBeLessThanOrEqual(1e-11 * Math.max(1, Math.abs(other)))
}

/** What does not change when every client comes twice. */
const INEQUALITY: Readonly<Record<string, (values: readonly number[]) => number>> = {
  theilIndex,
  giniCoefficient,
  generalisedEntropy: values => generalisedEntropy(values, { alpha: 2 }),
  atkinson: values => atkinsonIndex(values, { aversion: 0.5 }),
}
/** What halves when every client is split in two. */
const CONCENTRATION: Readonly<Record<string, (values: readonly number[]) => number>> = {
  herfindahl: values => herfindahl(values).index,
  hallTideman,
  hannahKay: values => hannahKay(values, { alpha: 1.5 }).index,
}
const ALL = { ...INEQUALITY, ...CONCENTRATION, shannonEntropy }

describe('indices of concentration', () => {
  it.each(Object.keys(ALL))('%s knows neither order nor unit', name => {
    const index = Object.entries(ALL).find(([own]) => own === name)?.[1] ?? theilIndex
    fc.assert(
      fc.property(book, within(-6, 6), (values, power) => {
        near(index(values.toReversed()), index(values))
        near(index(values.map(value => value * 10 ** power)), index(values))
      }),
      RUNS,
    )
  })

  it.each(Object.keys(INEQUALITY))('%s of a book twice over is that of the book', name => {
    const index = INEQUALITY[name] ?? theilIndex
    fc.assert(
      fc.property(book, values => near(index([...values, ...values]), index(values))),
      RUNS,
    )
  })

  it.each(Object.keys(CONCENTRATION))('%s of a book twice over is half', name => {
    const index = CONCENTRATION[name] ?? hallTideman
    fc.assert(
      fc.property(book, values => near(index([...values, ...values]), index(values) / 2)),
      RUNS,
    )
  })

  it('stay within their ranges, in the order of their orders', () => {
    fc.assert(
      fc.property(book, within(0, 5), within(0, 5), (values, one, other) => {
        const { index, normalised = 0 } = herfindahl(values)
        expect(index).toBeGreaterThanOrEqual(1 / values.length)
        expect(index).toBeLessThanOrEqual(1)
        expect(normalised).toBeGreaterThanOrEqual(0)
        expect(normalised).toBeLessThanOrEqual(1)
        const [low, high] = [Math.min(one, other), Math.max(one, other)]
        expect(renyiEntropy(values, { alpha: high })).toBeLessThanOrEqual(renyiEntropy(values, { alpha: low }) + 1e-9)
        expect(atkinsonIndex(values, { aversion: low })).toBeLessThanOrEqual(
          atkinsonIndex(values, { aversion: high }) + 1e-9,
        )
        expect(concentrationRatio(values, { largest: 1 })).toBeLessThanOrEqual(Math.sqrt(index) + 1e-12)
      }),
      RUNS,
    )
  })

  it('fall when a richer client gives to a poorer one', () => {
    fc.assert(
      fc.property(within(-3, 3), within(-3, 3), within(0, 0.5), book, (one, other, part, rest) => {
        const [poor, rich] = [10 ** Math.min(one, other), 10 ** Math.max(one, other)]
        const given = part * (rich - poor)
        const [before, after] = [
          [poor, rich, ...rest],
          [poor + given, rich - given, ...rest],
        ]
        for (const index of [
          theilIndex,
          giniCoefficient,
          hallTideman,
          (values: readonly number[]) => herfindahl(values).index,
        ]) {
          expect(index(after)).toBeLessThanOrEqual(index(before) + 1e-12)
        }
      }),
      RUNS,
    )
  })

  it('by group add up to those of all, whatever the groups', () => {
    fc.assert(
      fc.property(book, fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 40, maxLength: 40 }), (values, names) => {
        const { theil, byGroup, names: all } = concentrationByGroup(values, names.slice(0, values.length))
        near(theil.total, theilIndex(values))
        near(
          byGroup.reduce((sum, { share }) => sum + share, 0),
          1,
        )
        near(
          byGroup.reduce((sum, { contribution }) => sum + contribution, 0),
          herfindahl(values).index,
        )
        expect(all.index).toBeLessThanOrEqual(1)
      }),
      RUNS,
    )
  })

  it('survive JSON with their intervals', () => {
    fc.assert(
      fc.property(book, fc.integer({ min: 0, max: 1000 }), (values, seed) => {
        const report = concentrationReport(values, { resamples: 100, seed })
        expect(JSON.parse(JSON.stringify(report))).toEqual(report)
      }),
      { numRuns: 20 },
    )
  })
})
