/** The search is held to the plainest one: every partition, one after the other. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Limits, Shape } from '../../../src/risk/binning/document.js'
import { informationOf } from '../../../src/risk/binning/evidence.js'
import type { FineBins } from '../../../src/risk/binning/pairs.js'
import { searchBins } from '../../../src/risk/binning/search.js'
import { shapeOf } from '../../../src/risk/binning/shape.js'
import { fineBinsOf, LOOSE, limitsOf, totalsOf } from './sample.js'

const SMOOTHING = 0.5

interface Candidate {
  readonly information: number
  readonly cuts: readonly number[]
}

/** What a peak, say, may look like: also a rise alone, a fall alone, or one rate throughout. */
const ALLOWED: Readonly<Record<Shape, readonly string[]>> = {
  free: ['flat', 'increasing', 'decreasing', 'peak', 'valley', 'free'],
  increasing: ['flat', 'increasing'],
  decreasing: ['flat', 'decreasing'],
  peak: ['flat', 'increasing', 'decreasing', 'peak'],
  valley: ['flat', 'increasing', 'decreasing', 'valley'],
}

/** Every partition that keeps the limits, and the one bin that always may be. */
function candidates(fine: FineBins, limits: Limits, shape: Shape): readonly Candidate[] {
  const all = totalsOf(fine)
  const found: Candidate[] = []
  for (let mask = 0; mask < 2 ** (fine.size - 1); mask++) {
    const cuts = Array.from({ length: fine.size - 1 }, (_, i) => i + 1).filter(i => (mask >> (i - 1)) & 1)
    const bins = binsAt(fine, cuts)
    const keeps =
      bins.length <= limits.maximumBins &&
      ALLOWED[shape].includes(shapeOf(bins.map(({ goods, bads }) => bads / (goods + bads)))) &&
      bins.every(
        ({ count, goods, bads }) =>
          count >= limits.minimumCount &&
          goods + bads >= limits.minimumShare * (all.goods + all.bads) - 1e-9 &&
          goods >= limits.minimumGoods &&
          bads >= limits.minimumBads,
      )
    if (!keeps && cuts.length > 0) continue
    const information = bins.reduce((sum, { goods, bads }) => sum + informationOf(goods, bads, all, SMOOTHING), 0)
    found.push({ information, cuts })
  }
  return found
}

function binsAt({ size, counts, goods, bads }: FineBins, cuts: readonly number[]) {
  const edges = [0, ...cuts, size]
  return edges.slice(1).map((end, i) => {
    const total = (column: Float64Array): number => column.slice(edges[i], end).reduce((sum, x) => sum + x, 0)
    return { count: total(counts), goods: total(goods), bads: total(bads) }
  })
}

const most = (fine: FineBins, limits: Limits, shapes: readonly Shape[]): number =>
  Math.max(...shapes.flatMap(shape => candidates(fine, limits, shape).map(({ information }) => information)))

const shapesOf = ({ trend }: Limits): readonly Shape[] =>
  trend === 'monotone' ? ['increasing', 'decreasing'] : [trend]

const search = (fine: FineBins, limits: Limits) =>
  searchBins(fine, limits, { all: totalsOf(fine), smoothing: SMOOTHING })

describe('against every partition', () => {
  it('reaches the most under each trend, within all limits', () => {
    fc.assert(
      fc.property(fineBinsOf(8), limitsOf, (fine, limits) => {
        const { reachable } = search(fine, limits)
        for (const shape of ['free', 'increasing', 'decreasing', 'peak', 'valley'] as const) {
          expect(reachable[shape]).toBeCloseTo(most(fine, limits, [shape]), 10)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('returns bins that keep the limits and have that information', () => {
    fc.assert(
      fc.property(fineBinsOf(9), limitsOf, (fine, limits) => {
        const { cuts } = search(fine, limits)
        const all = shapesOf(limits).flatMap(shape => candidates(fine, limits, shape))
        const ours = all.find(candidate => String(candidate.cuts) === String(cuts))
        expect(ours?.information).toBeCloseTo(Math.max(...all.map(({ information }) => information)), 10)
      }),
      { numRuns: 300 },
    )
  })

  it('says what each limit costs', () => {
    fc.assert(
      fc.property(fineBinsOf(7), limitsOf, (fine, limits) => {
        const { costs } = search(fine, limits)
        const shapes = shapesOf(limits)
        const reached = most(fine, limits, shapes)
        expect(costs.trend).toBeCloseTo(most(fine, limits, ['free']) - reached, 10)
        const noMinimum = { ...limits, minimumShare: 0, minimumCount: 1 }
        expect(costs.minimum).toBeCloseTo(most(fine, noMinimum, shapes) - reached, 10)
        expect(costs.maximumBins).toBeCloseTo(most(fine, { ...limits, maximumBins: 99 }, shapes) - reached, 10)
      }),
      { numRuns: 200 },
    )
  })

  it('holds for weights that are no whole numbers', () => {
    fc.assert(
      fc.property(fineBinsOf(7), limitsOf, fc.constantFrom(0.1, 1 / 3, Math.PI, 1e5), (counted, limits, weight) => {
        const fine = { ...counted, goods: counted.goods.map(x => x * weight), bads: counted.bads.map(x => x * weight) }
        const scaled = { ...limits, minimumGoods: 0, minimumBads: 0, trend: 'free' as const }
        expect(search(fine, scaled).reachable.free).toBeCloseTo(most(fine, scaled, ['free']), 10)
      }),
      { numRuns: 100 },
    )
  })
})

it('makes one bin of everything where no cut keeps the limits', () => {
  const fine = { size: 2, counts: Float64Array.of(5, 5), goods: Float64Array.of(1, 4), bads: Float64Array.of(4, 1) }
  const { cuts, reachable, costs } = search(fine, { ...LOOSE, minimumCount: 6 })
  expect(cuts).toEqual([])
  expect(reachable.free).toBe(0)
  expect(costs.minimum).toBeCloseTo(2 * 0.6 * Math.log(4), 12)
})

it('takes the fewest bins that reach the most: neighbours of one rate are one bin', () => {
  const column = Float64Array.of(2, 4, 6, 1)
  const fine = { size: 4, counts: Float64Array.of(4, 8, 12, 10), goods: column, bads: Float64Array.of(2, 4, 6, 9) }
  expect(search(fine, LOOSE).cuts).toEqual([3])
})

it('prefers rising to falling where both reach the same', () => {
  const fine = {
    size: 3,
    counts: Float64Array.of(5, 5, 5),
    goods: Float64Array.of(4, 1, 4),
    bads: Float64Array.of(1, 4, 1),
  }
  expect(search(fine, { ...LOOSE, trend: 'monotone' }).cuts).toEqual([1])
  expect(search(fine, { ...LOOSE, trend: 'decreasing' }).cuts).toEqual([2])
  expect(search(fine, { ...LOOSE, trend: 'peak' }).cuts).toEqual([1, 2])
})
