/** Laws of bins, over random columns with ties, gaps, codes and weights. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { OptimalBinsOptions, OptimumReport } from '../../src/risk/binning/index.js'
import {
  binOf,
  binsFromCuts,
  binTable,
  optimalBins,
  optimalGroups,
  reviveBins,
  weightsOfEvidence,
} from '../../src/risk/binning/index.js'

interface Row {
  readonly value: number | null
  readonly outcome: number
}

const CODE = -999

/** Values on a grid, so that ties are common; the rate rises, falls or turns with them. */
const rows: fc.Arbitrary<readonly Row[]> = fc
  .array(
    fc.record({
      value: fc.oneof(
        { weight: 8, arbitrary: fc.integer({ min: 0, max: 15 }) },
        { weight: 1, arbitrary: fc.constantFrom(null, CODE) },
      ),
      outcome: fc.constantFrom(0, 1),
    }),
    { minLength: 4, maxLength: 120 },
  )
  .filter(
    list =>
      new Set(list.map(({ outcome }) => outcome)).size === 2 &&
      list.some(({ value }) => value !== null && value !== CODE),
  )

const options: fc.Arbitrary<OptimalBinsOptions> = fc.record({
  trend: fc.constantFrom('free', 'monotone', 'increasing', 'decreasing', 'peak', 'valley'),
  maximumBins: fc.integer({ min: 1, max: 8 }),
  minimumShare: fc.constantFrom(0, 0.05, 0.2),
  weightOfEvidence: fc.constantFrom('ln(good/bad)', 'ln(bad/good)'),
  smoothing: fc.constantFrom(0.5, 1),
  special: fc.constant({ code: [CODE] }),
})

const valuesOf = (list: readonly Row[]): (number | null)[] => list.map(({ value }) => value)
const outcomesOf = (list: readonly Row[]): number[] => list.map(({ outcome }) => outcome)
const binned = (list: readonly Row[], asked: OptimalBinsOptions) => optimalBins(valuesOf(list), outcomesOf(list), asked)
const reportOf = (bins: { readonly fit: unknown }): OptimumReport => bins.fit as OptimumReport

const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  monotone: ['flat', 'increasing', 'decreasing'],
  increasing: ['flat', 'increasing'],
  decreasing: ['flat', 'decreasing'],
  peak: ['flat', 'increasing', 'decreasing', 'peak'],
  valley: ['flat', 'increasing', 'decreasing', 'valley'],
  free: ['flat', 'increasing', 'decreasing', 'peak', 'valley', 'free'],
}

describe('laws of bins', () => {
  it('follow the trend that was asked, and monotone bins are monotone', () => {
    fc.assert(
      fc.property(rows, options, (list, asked) => {
        const bins = binned(list, asked)
        expect(ALLOWED[String(asked.trend)]).toContain(reportOf(bins).trend)
        const rates = reportOf(bins).rows.flatMap(({ kind, badRate }) => (kind === 'ordinary' ? [badRate!] : []))
        const rises = rates.every((rate, i) => i === 0 || rate >= rates[i - 1]!)
        const falls = rates.every((rate, i) => i === 0 || rate <= rates[i - 1]!)
        if (asked.trend === 'monotone') expect(rises || falls).toBe(true)
        if (asked.trend === 'increasing') expect(rises).toBe(true)
        if (asked.trend === 'decreasing') expect(falls).toBe(true)
      }),
    )
  })

  it('tell at least nothing, and the more the looser: free, then peak or valley, then monotone, then one bin', () => {
    fc.assert(
      fc.property(rows, options, (list, asked) => {
        const { reachable, rows: bins, informationValue, costs } = reportOf(binned(list, asked))
        const { free, increasing, decreasing, peak, valley } = reachable!
        const one = reportOf(binned(list, { ...asked, maximumBins: 1 })).informationValue
        for (const row of bins) expect(row.informationValue).toBeGreaterThanOrEqual(0)
        const slack = 1e-9
        expect(free).toBeGreaterThanOrEqual(Math.max(peak, valley) - slack)
        expect(Math.min(peak, valley)).toBeGreaterThanOrEqual(Math.max(increasing, decreasing) - slack)
        expect(Math.min(increasing, decreasing)).toBeGreaterThanOrEqual(one - slack)
        expect(informationValue + costs.trend).toBeCloseTo(free, 9)
      }),
    )
  })

  it('let every rate be read back from its weight of evidence', () => {
    fc.assert(
      fc.property(rows, options, (list, asked) => {
        const { rows: bins, goods, bads } = reportOf(binned(list, asked))
        const sign = asked.weightOfEvidence === 'ln(good/bad)' ? 1 : -1
        for (const { badRate, weightOfEvidence, smoothed } of bins) {
          if (badRate === undefined || smoothed) continue
          const goodToBadOdds = (goods / bads) * Math.exp(sign * weightOfEvidence!)
          expect(1 / (1 + goodToBadOdds)).toBeCloseTo(badRate, 12)
        }
      }),
    )
  })

  it('do not depend on the order of rows', () => {
    const shuffled = rows.chain(list =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length })),
    )
    fc.assert(
      fc.property(shuffled, options, ([list, turned], asked) => {
        expect(binned(turned, asked)).toEqual(binned(list, asked))
      }),
    )
  })

  it('do not depend on the unit of values, over 600 orders of magnitude', () => {
    const scale = fc.integer({ min: -1000, max: 1000 }).map(exponent => 2 ** exponent)
    fc.assert(
      fc.property(rows, options, scale, (list, asked, unit) => {
        const plain = binned(list, asked)
        const scaled = binned(
          list.map(({ value, outcome }) => ({ value: value === null ? null : value * unit, outcome })),
          { ...asked, special: { code: [CODE * unit] } },
        )
        expect(scaled.params.cuts).toEqual(plain.params.cuts.map(cut => cut * unit))
        expect(scaled.params.weights).toEqual(plain.params.weights)
      }),
    )
  })

  it('turn about with values: what rose falls, and tells the same', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(0, 0.1), (list, minimumShare) => {
        const asked = { minimumShare, special: { code: [CODE] } }
        const { reachable } = reportOf(binned(list, asked))
        const mirrored = list.map(({ value, outcome }) => ({
          value: value === null || value === CODE ? value : -value,
          outcome,
        }))
        const turned = reportOf(binned(mirrored, asked)).reachable
        expect(turned?.decreasing).toBeCloseTo(reachable!.increasing, 10)
        expect(turned?.peak).toBeCloseTo(reachable!.peak, 10)
        expect(turned?.free).toBeCloseTo(reachable!.free, 10)
      }),
    )
  })

  it('score rows as their bins say, and count them again as they were', () => {
    fc.assert(
      fc.property(rows, options, (list, asked) => {
        const bins = binned(list, asked)
        const places = Array.from(binOf(bins, valuesOf(list)))
        const weights = weightsOfEvidence(bins, valuesOf(list))
        expect(Array.from(weights)).toEqual(places.map(place => bins.params.weights[place]))
        const { rows: again } = binTable(bins, { values: valuesOf(list), outcomes: outcomesOf(list) })
        expect(again).toEqual(reportOf(bins).rows)
        const { cuts } = bins.params
        const counted = binsFromCuts(valuesOf(list), outcomesOf(list), { cuts, special: { code: [CODE] } })
        expect(binOf(counted, valuesOf(list))).toEqual(Int32Array.from(places))
      }),
    )
  })

  it('survive JSON', () => {
    fc.assert(
      fc.property(rows, options, (list, asked) => {
        const bins = binned(list, asked)
        expect(reviveBins(JSON.stringify(bins))).toEqual(bins)
      }),
    )
  })

  it('of categories rise from group to group, whatever names are', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 6 }), (list, maximumBins) => {
        const names = list.map(({ value }) => (value === null ? null : `c${value}`))
        const bins = optimalGroups(names, outcomesOf(list), { maximumBins, minimumShare: 0 })
        const rates = reportOf(bins).rows.flatMap(({ kind, badRate }) => (kind === 'ordinary' ? [badRate!] : []))
        expect(rates).toEqual([...rates].sort((a, b) => a - b))
        expect(rates.length).toBeLessThanOrEqual(maximumBins)
        expect(bins.params.groups.flat().sort()).toEqual([...new Set(names.flatMap(name => name ?? []))].sort())
      }),
    )
  })
})
