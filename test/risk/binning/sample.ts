/** Columns to bin: plain ones for tests, and drawn ones over fine bins. */
import fc from 'fast-check'
import type { Limits } from '../../../src/risk/binning/document.js'
import type { FineBins } from '../../../src/risk/binning/pairs.js'

/** Goods and bads of fine bins, of which at least one good and one bad. */
export const fineBinsOf = (most: number): fc.Arbitrary<FineBins> =>
  fc
    .array(fc.tuple(fc.nat({ max: 9 }), fc.nat({ max: 9 })), { minLength: 1, maxLength: most })
    .map(cells => cells.map(([goods, bads]) => (goods + bads === 0 ? ([1, 1] as const) : ([goods, bads] as const))))
    .filter(cells => cells.some(([goods]) => goods > 0) && cells.some(([, bads]) => bads > 0))
    .map(cells => ({
      size: cells.length,
      counts: Float64Array.from(cells, ([goods, bads]) => goods + bads),
      goods: Float64Array.from(cells, ([goods]) => goods),
      bads: Float64Array.from(cells, ([, bads]) => bads),
    }))

export const limitsOf: fc.Arbitrary<Limits> = fc.record({
  trend: fc.constantFrom('free', 'monotone', 'increasing', 'decreasing', 'peak', 'valley'),
  maximumBins: fc.integer({ min: 1, max: 6 }),
  minimumShare: fc.constantFrom(0, 0.05, 0.1, 0.2, 0.4),
  minimumCount: fc.integer({ min: 1, max: 12 }),
  minimumGoods: fc.integer({ min: 0, max: 2 }),
  minimumBads: fc.integer({ min: 0, max: 2 }),
})

/** No limit at all. */
export const LOOSE: Limits = {
  trend: 'free',
  maximumBins: 32,
  minimumShare: 0,
  minimumCount: 1,
  minimumGoods: 0,
  minimumBads: 0,
}

export const totalsOf = ({ goods, bads }: Pick<FineBins, 'goods' | 'bads'>): { goods: number; bads: number } => ({
  goods: goods.reduce((sum, x) => sum + x, 0),
  bads: bads.reduce((sum, x) => sum + x, 0),
})

/** Ages of twelve clients, two unknown; five went bad. */
export const AGE: readonly (number | null)[] = [22, 24, 25, 31, 33, 38, 41, 45, 52, 60, null, null]
export const BAD: readonly number[] = [1, 1, 0, 1, 0, 0, 1, 0, 0, 0, 1, 0]
