import type { AcceptedTotals, Limit } from './best-cut.js'
import { bestCut, limitValue } from './best-cut.js'
import type { CutOffConstraint } from './types.js'

/** What each limit is at the best cut-off of all, and how much more would be expected without it alone. */
export function constraintCosts(
  limits: readonly Limit[],
  totals: AcceptedTotals,
  best: number | undefined,
  applicants: number,
): readonly CutOffConstraint[] {
  const profitAt = (groups: number): number => (groups === 0 ? 0 : totals.profit[groups - 1]!)
  return limits.map((limit): CutOffConstraint => {
    const others = limits.filter(other => other !== limit)
    const without = bestCut(totals, others, applicants)
    // Without any cut-off at all, a limit binds where the others alone have one.
    if (best === undefined) return { ...limit, binds: without !== undefined }
    const value = limitValue(limit.limit, totals, best, applicants)
    const cost = profitAt(without!) - profitAt(best)
    return { ...limit, ...(value !== undefined && { value }), binds: cost > 0, cost }
  })
}
