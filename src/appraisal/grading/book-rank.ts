/**
 * Where a figure ranks in the book, from 0 to 100.
 *
 * @module
 */
import { quantiles } from '../../statistics/quantile.js'

/** As many steps from the least to the most: a rank is right to a hundredth of the book, and in between on a line. */
const STEPS = 100

/** The figures that stand at every hundredth of the book; undefined of an empty one. */
export function ranksOf(figures: readonly number[]): readonly number[] | undefined {
  if (figures.length === 0) return undefined
  return quantiles(
    figures,
    Array.from({ length: STEPS + 1 }, (_, i) => i / STEPS),
  )
}

/** The rank of a figure: never lower for a higher one; in the middle of those that have the same. */
export function rankIn(ranks: readonly number[], figure: number): number {
  const last = ranks.length - 1
  const [below, notAbove] = [countBelow(ranks, figure), countNotAbove(ranks, figure)]
  if (below < notAbove) return (50 * (below + notAbove - 1)) / last
  if (below === 0) return 0
  if (below > last) return 100
  return (100 * (below - 1 + wayBetween(ranks[below - 1]!, ranks[below]!, figure))) / last
}

function wayBetween(from: number, to: number, figure: number): number {
  const gap = to - from
  return gap < Number.POSITIVE_INFINITY ? (figure - from) / gap : (figure / 2 - from / 2) / (to / 2 - from / 2)
}

function countBelow(ranks: readonly number[], figure: number): number {
  return firstPlace(ranks, rank => rank >= figure)
}

function countNotAbove(ranks: readonly number[], figure: number): number {
  return firstPlace(ranks, rank => rank > figure)
}

/** The first place from which on all pass; the length where none does. */
function firstPlace(ranks: readonly number[], passes: (rank: number) => boolean): number {
  let [from, to] = [0, ranks.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (passes(ranks[middle]!)) to = middle
    else from = middle + 1
  }
  return from
}
