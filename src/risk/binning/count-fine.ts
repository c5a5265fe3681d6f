import type { FineBins } from './pairs.js'
import type { Tally } from './rows.js'

/** What falls into the bins between cuts among fine bins. */
export function countFine({ size, counts, goods, bads }: FineBins, cuts: readonly number[]): readonly Tally[] {
  const edges = [0, ...cuts, size]
  return edges.slice(1).map((end, bin) => {
    const total = (column: Float64Array): number => column.subarray(edges[bin], end).reduce((sum, x) => sum + x, 0)
    return { count: total(counts), goods: total(goods), bads: total(bads) }
  })
}
