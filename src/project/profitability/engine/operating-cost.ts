/**
 * What keeping a facility costs within the window.
 *
 * @module
 */
import type { Activity, OperatingCost } from '../types.js'

/** What the cost may be a share of, within the window. */
export interface CostBasis {
  readonly years: number
  readonly balanceYears: number
  /** Net interest and fees. */
  readonly income: number
}

/** In minor units, as it lowers profit. */
export function operatingCostOf(cost: OperatingCost | undefined, basis: CostBasis): number {
  if (cost === undefined) return 0
  if (cost.kind === 'activities') return -activitiesPerYear(cost.activities) * basis.years
  if (cost.kind === 'share-of-income') return -cost.share * Math.max(0, basis.income)
  return -cost.annualRate * basis.balanceYears
}

/** Cost of a year of activities; minor units, >= 0. */
export function activitiesPerYear(activities: readonly Activity[]): number {
  let cost = 0
  for (const { timesPerYear, unitCost } of activities) cost += timesPerYear * unitCost.minorUnits
  return cost
}
