/**
 * From a figure to its grade, from 0 to 1.
 *
 * @module
 */

import { gradeOf } from '../../loyalty/loyalty-index/grade.js'
import { lastAtMost } from '../../numeric/core.js'
import { masterScale } from '../../risk/calibration/index.js'
import { bordersOf, coefficientAt } from '../../risk/coefficient/coefficient-of-pd.js'
import type { FacetsPolicy, InputPolicy } from './types.js'

/** The grade of a finite figure; it never turns back as figures rise, or as they fall. */
export type Grader = (figure: number) => number

/** The grader of an input; `ranks` are figures at equal shares of the book, the least first, where it is graded by them. */
export function graderOf({ scale }: InputPolicy, policy: FacetsPolicy, ranks: readonly number[] = []): Grader {
  if (scale === 'book') return figure => rankOf(ranks, figure)
  if (scale === 'probability') {
    const borders = bordersOf(masterScale.geometric(policy.probabilityScale))
    return probability => coefficientAt(borders, Math.min(1, Math.max(0, probability)))
  }
  const [worst, best] = scale
  return figure => gradeOf({ worst, best }, figure)
}

/**
 * Where a figure stands among the ranks, from 0 to 1: half-way through equal ones, on a line between neighbours; in the middle where
 * there are none to stand among.
 */
function rankOf(ranks: readonly number[], figure: number): number {
  const last = ranks.length - 1
  if (last < 0) return 0.5
  const upTo = lastAtMost(ranks, figure)
  if (upTo < 0) return 0
  if (ranks[upTo]! === figure) return last === 0 ? 0.5 : (firstOf(ranks, figure) + upTo) / 2 / last
  if (upTo === last) return 1
  const [below, above] = [ranks[upTo]!, ranks[upTo + 1]!]
  return (upTo + Math.min(1, Math.max(0, (figure / 2 - below / 2) / (above / 2 - below / 2)))) / last
}

/** The first place of a figure that is among the ranks. */
function firstOf(ranks: readonly number[], figure: number): number {
  let [below, at] = [-1, ranks.length - 1]
  while (at - below > 1) {
    const middle = (below + at) >> 1
    if (ranks[middle]! >= figure) at = middle
    else below = middle
  }
  return at
}
