/**
 * Which cut-off is best, of those that keep the limits?
 *
 * @module
 */
import type { CutOffConstraint } from './types.js'

/** What is accepted down to each group, from the safest on. */
export interface AcceptedTotals {
  readonly profit: Float64Array
  readonly accepted: Float64Array
  /** Expected defaults. */
  readonly bad: Float64Array
  readonly exposure?: Float64Array
}

/** A limit as it is given. */
export type Limit = Pick<CutOffConstraint, 'limit' | 'required'>

/** A share or a sum that meets a limit but for its rounding meets it. */
const ROUNDING = 1e-12

/**
 * How many groups to accept: 0 for nobody, undefined where no number of groups keeps all limits. Of several that are as good
 * the fewest.
 */
export function bestCut(totals: AcceptedTotals, limits: readonly Limit[], applicants: number): number | undefined {
  let best: number | undefined
  let most = Number.NEGATIVE_INFINITY
  for (let groups = 0; groups <= totals.profit.length; groups++) {
    const profit = groups === 0 ? 0 : totals.profit[groups - 1]!
    if (profit > most && limits.every(limit => keeps(limit, totals, groups, applicants))) {
      best = groups
      most = profit
    }
  }
  return best
}

function keeps({ limit, required }: Limit, totals: AcceptedTotals, groups: number, applicants: number): boolean {
  const value = limitValue(limit, totals, groups, applicants)
  if (value === undefined) return true
  const slack = ROUNDING * required
  return limit === 'leastAcceptance' ? value >= required - slack : value <= required + slack
}

/** What a limit looks at; undefined where it does not exist, as of nobody accepted nobody is bad. */
export function limitValue(
  limit: Limit['limit'],
  { accepted, bad, exposure }: AcceptedTotals,
  groups: number,
  applicants: number,
): number | undefined {
  if (groups === 0) return limit === 'mostBadRate' ? undefined : 0
  const count = accepted[groups - 1]!
  if (limit === 'leastAcceptance') return count / applicants
  if (limit === 'mostExposure') return exposure?.[groups - 1]
  // A sample may hold nobody of the safest groups.
  return count > 0 ? bad[groups - 1]! / count : undefined
}
