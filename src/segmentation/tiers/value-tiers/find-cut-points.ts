/**
 * Where tiers begin, among values and how often each comes.
 *
 * @module
 */
import { valuePartitions } from '../../../statistics/clustering/breaks/value-partitions.js'
import type { CountedValues } from '../ranked-values.js'
import { ROUNDING, rankedValues } from '../ranked-values.js'
import type { TierRule } from './types.js'

/** A rule that looks at values. */
export type FoundRule = Exclude<TierRule, { readonly by: 'cut-points' }>

/**
 * The least value of every tier but the last. A value belongs where the clients with more than it have not filled the tiers before;
 * so equal values share a tier, and a tier goes at least as far as it is said to.
 *
 * @returns undefined where the values cannot be cut so: fewer of them than tiers, or no value above 0 to have shares of.
 */
export function findCutPoints(rule: FoundRule, of: CountedValues): readonly number[] | undefined {
  return rule.by === 'optimum' ? optimum(rule.tiers, of) : alongShares(rule, of)
}

function optimum(tiers: number, { values, counts }: CountedValues): readonly number[] | undefined {
  if (tiers > values.length) return undefined
  const starts = valuePartitions(values, counts, tiers).partitions.starts(tiers)
  return starts
    .slice(1)
    .map(start => values[start]!)
    .reverse()
}

function alongShares(
  { by, upTo }: Exclude<FoundRule, { readonly by: 'optimum' }>,
  of: CountedValues,
): readonly number[] | undefined {
  const { values, counts, sums, total } = rankedValues(of)
  const before = by === 'quantiles' ? counts : sums
  const all = by === 'quantiles' ? counts[values.length]! : total
  if (!(all > 0)) return undefined
  let end = 0
  return upTo.map(share => {
    while (end < values.length && before[end]! < share * all * (1 - ROUNDING)) end++
    return of.values[values.length - end]!
  })
}
