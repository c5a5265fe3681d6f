import { describe, expect, it } from 'vitest'
import { bestBins, mostInformation } from '../../../src/risk/binning/best-bins.js'
import type { FineBins } from '../../../src/risk/binning/pairs.js'
import { pairsOf, withinLimits } from '../../../src/risk/binning/pairs.js'
import { LOOSE, totalsOf } from './sample.js'

/** Bad rates 20, 80, 20, 80 %, ten rows each. */
const zigzag: FineBins = {
  size: 4,
  counts: Float64Array.of(10, 10, 10, 10),
  goods: Float64Array.of(8, 2, 8, 2),
  bads: Float64Array.of(2, 8, 2, 8),
}

function prepared(fine: FineBins, limits = LOOSE) {
  const all = totalsOf(fine)
  const pairs = pairsOf(fine, { all, smoothing: 0.5 })
  return { pairs, within: withinLimits(pairs, fine, limits, all) }
}

describe('the best bins', () => {
  const { pairs, within } = prepared(zigzag)

  it('are all of them where nothing binds', () => {
    const { whole } = bestBins(pairs, within, 'free', 32)
    expect(whole.cuts).toEqual([1, 2, 3])
    expect(whole.information).toBeCloseTo(4 * 0.3 * Math.log(4), 12)
  })

  it('turn once in a peak and in a valley; the first phase alone does not turn', () => {
    const [peak, valley] = [bestBins(pairs, within, 'peak', 32), bestBins(pairs, within, 'valley', 32)]
    expect(peak.whole.cuts).toEqual([1, 3])
    expect(peak.first.cuts).toEqual([1, 3])
    expect(valley.whole.cuts).toEqual([2, 3])
    expect(valley.first.cuts).toEqual([])
    expect(bestBins(pairs, within, 'increasing', 32).whole).toEqual(peak.first)
  })

  it('are one where one is all that may be', () => {
    expect(bestBins(pairs, within, 'free', 1).whole).toEqual({ information: 0, cuts: [] })
    const narrow = prepared(zigzag, { ...LOOSE, minimumCount: 21 })
    expect(bestBins(narrow.pairs, narrow.within, 'free', 8).whole.cuts).toEqual([])
  })
})

it('any number of bins reaches what enough bins reach', () => {
  const { pairs, within } = prepared(zigzag)
  for (const shape of ['free', 'increasing', 'decreasing', 'peak', 'valley'] as const) {
    expect(mostInformation(pairs, within, shape)).toBe(bestBins(pairs, within, shape, 32).whole.information)
  }
})
