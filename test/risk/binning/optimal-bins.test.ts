import { describe, expect, it } from 'vitest'
import { type OptimumReport, optimalBins } from '../../../src/risk/binning/index.js'
import { AGE, BAD } from './sample.js'

const reportOf = (bins: { readonly fit: unknown }): OptimumReport => bins.fit as OptimumReport

describe('optimal bins', () => {
  it('keep the limits, with gaps and codes beside', () => {
    const bins = optimalBins(AGE, BAD, { minimumShare: 0.2, special: { retired: [60] } })
    expect(bins.params).toEqual({
      cuts: [33],
      special: [{ label: 'retired', values: [60] }],
      weightOfEvidence: 'ln(good/bad)',
      weights: [
        expect.closeTo(Math.log(1 / 7 / (3 / 5)), 12),
        expect.closeTo(Math.log(4 / 7 / (1 / 5)), 12),
        expect.closeTo(Math.log(1.5 / 7 / (0.5 / 5)), 12),
        expect.closeTo(Math.log(1 / 7 / (1 / 5)), 12),
      ],
      unseen: 'error',
    })
    const fit = reportOf(bins)
    expect(fit).toMatchObject({ source: 'optimum', observations: 12, trend: 'decreasing', preBins: 9, smoothedBins: 1 })
    expect(fit.warnings.map(({ code }) => code)).toEqual(['EMPTY_CLASS_SMOOTHED'])
  })

  it('say what each trend could reach, bins beside included', () => {
    const [free, monotone] = (['free', 'monotone'] as const).map(trend =>
      reportOf(optimalBins(AGE, BAD, { trend, minimumShare: 0.15 })),
    )
    expect(free!.reachable?.free).toBeCloseTo(free!.informationValue, 12)
    expect(monotone!.reachable?.decreasing).toBeCloseTo(monotone!.informationValue, 12)
    expect(monotone!.costs.trend).toBeCloseTo(free!.informationValue - monotone!.informationValue, 12)
  })

  it('turn their weights with the sign', () => {
    const [good, bad] = (['ln(good/bad)', 'ln(bad/good)'] as const).map(weightOfEvidence =>
      optimalBins(AGE, BAD, { weightOfEvidence }),
    )
    expect(bad!.params.cuts).toEqual(good!.params.cuts)
    expect(bad!.params.weights).toEqual(good!.params.weights.map(weight => -weight!))
  })

  it('of rows with whole weights are those of rows repeated', () => {
    const values = [1, 2, 3, 4, 5, 6]
    const outcomes = [1, 0, 1, 1, 0, 0]
    const weights = [1, 2, 3, 1, 4, 1]
    const repeated = values.flatMap((value, i) =>
      Array.from({ length: weights[i]! }, () => [value, outcomes[i]!] as const),
    )
    const weighted = optimalBins(values, outcomes, { weights, minimumShare: 0.2 })
    const plain = optimalBins(
      repeated.map(([value]) => value),
      repeated.map(([, outcome]) => outcome),
      { minimumShare: 0.2 },
    )
    expect(weighted.params).toEqual(plain.params)
    expect(reportOf(weighted).rows.map(({ count }) => count)).not.toEqual(
      reportOf(plain).rows.map(({ count }) => count),
    )
  })

  it('are one where nothing can be told, and say so', () => {
    const constant = optimalBins([3, 3, 3, 3], [0, 1, 0, 1])
    expect(constant.params.cuts).toEqual([])
    expect(reportOf(constant)).toMatchObject({ informationValue: 0, trend: 'flat', warnings: [{ code: 'ONE_BIN' }] })
  })

  it('of one value beside a gap rest on smoothing', () => {
    const bins = optimalBins([3, null], [0, 1])
    expect(bins.params.weights).toEqual([expect.closeTo(Math.log(3), 12), expect.closeTo(-Math.log(3), 12)])
    expect(reportOf(bins).smoothedBins).toBe(2)
  })

  it('do not depend on the magnitude of values', () => {
    const outcomes = Array.from({ length: 400 }, (_, i) => ((i * 7919) % 400 < i / 2 ? 1 : 0))
    const values = outcomes.map((_, i) => (i * 37) % 400)
    const plain = optimalBins(values, outcomes)
    for (const scale of [2 ** -900, 2 ** 900]) {
      const scaled = optimalBins(
        values.map(value => value * scale),
        outcomes,
      )
      expect(scaled.params.cuts).toEqual(plain.params.cuts.map(cut => cut * scale))
    }
  })

  it('of a million rows take moments', () => {
    const values = Float64Array.from({ length: 1_000_000 }, (_, i) => (i * 0.618_033_988_749_895) % 1)
    const outcomes = Uint8Array.from(values, (value, i) => ((i * 0.414_213_562_373_095) % 1 < value / 4 ? 1 : 0))
    const bins = optimalBins(values, outcomes)
    expect(reportOf(bins)).toMatchObject({ observations: 1_000_000, preBins: 79, trend: 'increasing' })
  })

  it.each([
    [{ minimumshare: 0.1 }, 'UNKNOWN_OPTION', 'options.minimumshare'],
    [{ trend: 'down' }, 'OUT_OF_RANGE', 'options.trend'],
    [{ unseen: 'missing' }, 'OUT_OF_RANGE', 'options.unseen'],
    [{ special: { code: ['x'] } }, 'INVALID_TYPE', 'options.special.code[0]'],
    [{ preBins: { quantiles: 0 } }, 'OUT_OF_RANGE', 'options.preBins.quantiles'],
  ])('refuse %j', (options, code, path) => {
    expect(() => optimalBins(AGE, BAD, JSON.parse(JSON.stringify(options)))).toThrow(
      expect.objectContaining({ code, path }),
    )
  })

  it('refuse a column that is nowhere ordinary', () => {
    expect(() => optimalBins([null, 9], [0, 1], { special: { code: [9] } })).toThrow(
      expect.objectContaining({ code: 'NO_DATA', path: 'values' }),
    )
  })
})
