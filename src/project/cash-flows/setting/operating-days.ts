/**
 * Operations by payment day: what each day has to settle, before any financing.
 *
 * @module
 */
import type { CfadsRule } from '../../../records/core.js'
import type { OperatingColumns } from '../../operations/index.js'
import { addSaving } from './maintenance-saving.js'
import type { PayDays } from './pay-days.js'
import { payDayAt, sumOverMonths } from './pay-days.js'

/** Columns by payment day; written again by each run. */
export interface OperatingDays {
  readonly revenue: Float64Array
  readonly ownersRevenue: Float64Array
  readonly operatingCost: Float64Array
  readonly maintenance: Float64Array
  readonly capex: Float64Array
  readonly depreciation: Float64Array
  /** More money bound than on the payment day before; < 0 where it is released. */
  readonly workingCapital: Float64Array
  /** To be set aside for maintenance works to come; zeros without a reserve. */
  readonly saving: Float64Array
  /** Cash flow for debt before tax and interest on reserves. */
  readonly beforeTax: Float64Array
  /** Taxable before interest, fees and allowances on costs of financing. */
  readonly profit: Float64Array
  /** Payment day of the start of operation, of the last capex, and the last on which anything is earned or spent. */
  start: number
  lastCapex: number
  last: number
}

export function emptyOperatingDays({ count }: PayDays): OperatingDays {
  const column = (): Float64Array => new Float64Array(count)
  return {
    revenue: column(),
    ownersRevenue: column(),
    operatingCost: column(),
    maintenance: column(),
    capex: column(),
    depreciation: column(),
    workingCapital: column(),
    saving: column(),
    beforeTax: column(),
    profit: column(),
    start: 0,
    lastCapex: 0,
    last: count - 1,
  }
}

/** Brings months to payment days. */
export function writeOperatingDays(
  out: OperatingDays,
  months: OperatingColumns,
  days: PayDays,
  rule: { readonly reserves: boolean; readonly maintenance: NonNullable<CfadsRule['maintenance']> },
): void {
  sumOverMonths(out.revenue, months.revenue, days)
  sumOverMonths(out.ownersRevenue, months.ownersRevenue, days)
  sumOverMonths(out.operatingCost, months.operatingCost, days)
  sumOverMonths(out.maintenance, months.maintenanceCost, days)
  sumOverMonths(out.capex, months.capexSpend, days)
  sumOverMonths(out.depreciation, months.depreciation, days)
  sumOverMonths(out.profit, months.taxableRevenue, days)
  out.saving.fill(0)
  if (rule.reserves) for (const work of months.maintenance) addSaving(out.saving, work.values, days, months.start)
  out.start = payDayAt(days, months.start)
  out.last = payDayAt(days, months.last)
  out.lastCapex = out.capex.findLastIndex(spent => spent > 0)
  const { revenue, operatingCost, maintenance, saving, workingCapital, beforeTax, profit, depreciation } = out
  let saved = 0
  let bound = 0
  for (let k = 0; k < days.count; k++) {
    const boundNow = months.workingCapital[days.month[k]!]!
    workingCapital[k] = boundNow - bound
    bound = boundNow
    const transfersCount = rule.maintenance === 'reserve-transfers'
    const notSaved = Math.max(0, maintenance[k]! - saved)
    const forMaintenance = !rule.reserves ? maintenance[k]! : transfersCount ? saving[k]! : notSaved
    saved += saving[k]! - maintenance[k]!
    beforeTax[k] = revenue[k]! - operatingCost[k]! - workingCapital[k]! - forMaintenance
    profit[k] = profit[k]! - operatingCost[k]! - maintenance[k]! - depreciation[k]!
  }
}
