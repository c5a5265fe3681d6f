/**
 * What is paid beside interest within the window, and what making the facility costs there.
 *
 * @module
 */

import type { DefaultTiming } from '../../../model/default-timing.js'
import type { DayNumber } from '../../../money/index.js'
import { dayNumber } from '../../../money/index.js'
import type { FacilityCommon, FacilityFee } from '../types.js'
import type { PreparedTerms } from './prepare-terms.js'
import { windowYears } from './window.js'

/** Amounts in minor units; cost as it lowers profit. */
export interface FeesAndCost {
  readonly fees: number
  readonly transactionCost: number
}

/** The life of a facility, as far as fees ask for it. */
export interface FeeLife {
  /** Its first day; where it has none, that of the window. */
  readonly firstDay: DayNumber
  /** Calendar years of it within the window, weighted as lines are. */
  readonly years: number
  /** What counts of its yield where that is spread over the life; absent where it counts as it is paid. */
  readonly spread?: FeesAndCost | undefined
}

/** Fees and cost by the view of the terms. */
export function feesAndCost(
  { fees = [], transactionCost }: FacilityCommon,
  { firstDay, years, spread }: FeeLife,
  timing: DefaultTiming,
  terms: PreparedTerms,
): FeesAndCost {
  let income = spread === undefined ? 0 : spread.fees
  for (const fee of fees) {
    if (fee.kind === 'yearly') income += fee.amount.minorUnits * years
    else if (!fee.partOfYield || spread === undefined) {
      income += fee.amount.minorUnits * shareOn(dayNumber(fee.on), timing, terms)
    }
  }
  if (spread !== undefined) return { fees: income, transactionCost: spread.transactionCost }
  const cost = transactionCost === undefined ? 0 : transactionCost.minorUnits * shareOn(firstDay, timing, terms)
  return { fees: income, transactionCost: 0 - cost }
}

/** What counts of an amount that is paid on one day: nothing outside of the window. */
function shareOn(day: DayNumber, { survival }: DefaultTiming, { window, lines }: PreparedTerms): number {
  if (day < window.from || day >= window.to) return 0
  return lines === 'expected' ? survival(windowYears(window, day)) : 1
}

/** A fee on one day. */
export type FeeOnce = Extract<FacilityFee, { readonly kind: 'once' }>

/** What belongs to effective interest. */
export interface YieldItems {
  readonly fees: readonly FeeOnce[]
  /** Minor units, >= 0. */
  readonly cost: number
}

/** What is spread over the life; absent where nothing is, or where it counts as it is paid. */
export function yieldItemsOf(
  { fees = [], transactionCost }: FacilityCommon,
  { feeView }: PreparedTerms,
): YieldItems | undefined {
  if (feeView === 'cash') return undefined
  const partOfYield = fees.filter(fee => fee.kind === 'once').filter(fee => fee.partOfYield)
  const cost = transactionCost === undefined ? 0 : transactionCost.minorUnits
  return partOfYield.length === 0 && cost === 0 ? undefined : { fees: partOfYield, cost }
}

/** Spread evenly over the calendar years of a life, where there is no balance that is repaid. */
export function evenly(items: YieldItems | undefined, share: number): FeesAndCost | undefined {
  if (items === undefined) return undefined
  const fees = items.fees.reduce((sum, { amount }) => sum + amount.minorUnits, 0)
  return { fees: fees * share, transactionCost: 0 - items.cost * share }
}
