/**
 * When flows by row have come back, in years.
 *
 * @module
 */
import { payback } from '../../money/index.js'
import type { PaybackInYears } from './types.js'

/**
 * When the sum of flows reaches 0, where row p lasts from `years[p - 1]` to `years[p]`: between the two ends the sum runs straight.
 */
export function paybackInYears(flows: Float64Array, years: Float64Array): PaybackInYears {
  const { status, periods, lastingPeriods, balance } = payback(flows)
  return {
    status,
    ...(periods !== undefined && { years: yearsAt(years, periods) }),
    ...(lastingPeriods !== undefined && { lastingYears: yearsAt(years, lastingPeriods) }),
    balance,
  }
}

function yearsAt(years: Float64Array, periods: number): number {
  const row = Math.min(Math.floor(periods), years.length - 1)
  const next = Math.min(row + 1, years.length - 1)
  return years[row]! + (periods - row) * (years[next]! - years[row]!)
}
