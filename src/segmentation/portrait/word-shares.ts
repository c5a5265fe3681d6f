/**
 * How common each word is in a segment and among the others, and how often nothing is known.
 *
 * @module
 */
import type { Proportion } from '../../statistics/index.js'
import { compareProportions, proportionInterval } from '../../statistics/index.js'
import type { MissingDraft, TestedComparison, WordDraft } from './compared.js'
import type { CountedShare } from './types.js'

/** One word in a segment and among the others; `own.known` is at least 1. */
export function wordShare(word: string, own: CountedShare, others: CountedShare, level: number): WordDraft {
  const interval = proportionInterval(own.count, own.known, { level })
  if (others.known === 0) return { word, ...own, interval }
  const compared = compareProportions(proportionOf(own), proportionOf(others), { level })
  const { difference, differenceInterval, ratio, ratioInterval, pValue } = compared
  return {
    word,
    ...own,
    interval,
    others,
    ...(ratio !== undefined && { ratio }),
    ...(ratioInterval !== undefined && { ratioInterval }),
    comparison: { effect: difference, interval: differenceInterval, pValue },
  }
}

/** How many of `size` clients are missing, against the others; `size` is at least 1. */
export function missingShare(
  missing: number,
  size: number,
  othersMissing: number,
  others: number,
  level: number,
): MissingDraft {
  const counted = { count: missing, share: missing / size }
  if (others === 0) return counted
  const compared = { ...counted, othersShare: othersMissing / others }
  if (missing + othersMissing === 0) return compared
  return { ...compared, comparison: comparedMissing(missing, size, othersMissing, others, level) }
}

function comparedMissing(
  missing: number,
  size: number,
  othersMissing: number,
  others: number,
  level: number,
): TestedComparison {
  const { difference, differenceInterval, pValue } = compareProportions(
    { successes: missing, trials: size },
    { successes: othersMissing, trials: others },
    { level },
  )
  return { effect: difference, interval: differenceInterval, pValue }
}

/** So many of so many. */
export function countedShare(count: number, known: number): CountedShare {
  return { count, known, share: known === 0 ? 0 : count / known }
}

function proportionOf({ count, known }: CountedShare): Proportion {
  return { successes: count, trials: known }
}
