import type { Cumulated } from './cumulated.js'

/**
 * The cuts of a classification tree over one column, grown as far as every leaf keeps so many rows: each part is cut
 * where the Gini impurity falls most. Cheap, and blind to trends, but they lie where classes part, which quantiles miss.
 *
 * @see Breiman, Friedman, Olshen and Stone (1984), Classification and Regression Trees, chapter 4.
 */
export function treeCuts({ values, goods, bads }: Cumulated, leastRows: number): readonly number[] {
  const cuts: number[] = []
  const grow = (from: number, end: number): void => {
    let best = purity(goods[end]! - goods[from]!, bads[end]! - bads[from]!) * (1 + 1e-12)
    let cut = -1
    for (let k = from + leastRows; k <= end - leastRows; k++) {
      if (values[k] === values[k - 1]) continue
      const parted =
        purity(goods[k]! - goods[from]!, bads[k]! - bads[from]!) +
        purity(goods[end]! - goods[k]!, bads[end]! - bads[k]!)
      if (parted > best) {
        best = parted
        cut = k
      }
    }
    if (cut < 0) return
    grow(from, cut)
    cuts.push(values[cut]!)
    grow(cut, end)
  }
  grow(0, values.length)
  return cuts
}

/** The negative of the impurity of a part by its weight, up to what is the same for every cut. */
function purity(goods: number, bads: number): number {
  return (bads * bads) / (goods + bads)
}
