/**
 * Warnings of plans, and what counts as much for them.
 *
 * @module
 */

import { expectPositive, reject } from '../../errors/index.js'
import type { RateStress } from '../affordability/index.js'
import { LONGEST_MONTHS } from '../transfer-pricing/read-balance.js'

/** Something to look at. */
export interface PlanWarning {
  readonly code: PlanWarningCode
  /** In plain words. */
  readonly message: string
}

/** What a warning is about. */
export type PlanWarningCode =
  /** Instalments fall due after the project has stopped earning. */
  | 'TENOR_BEYOND_USEFUL_LIFE'
  /** Principal, or more than interest, falls due before the project earns. */
  | 'REPAID_BEFORE_READY'
  /** No principal falls due for long after the project has begun to earn. */
  | 'GRACE_BEYOND_CONSTRUCTION'
  /** Much of the loan is left to the last day, to be paid by another loan as a rule. */
  | 'LARGE_LAST_REPAYMENT'
  /** The first years of repayment are much heavier than the mean one. */
  | 'FRONT_LOADED'
  /** Interest is added to the loan. */
  | 'INTEREST_CAPITALISED'
  /** Cover is below the limit on some due days. */
  | 'COVER_BELOW_LIMIT'
  /** Cash does not pay what is due on some due days. */
  | 'CASH_SHORT'
  /** Full payments fall on due days with little cash. */
  | 'PAID_IN_WEAK_SEASON'
  /** Cash flow is not foreseen to the last due day. */
  | 'BEYOND_CASH_FLOWS'
  /** Rates may rise, and nobody asked what then. */
  | 'RATES_NOT_STRESSED'
  /** The client earns one currency and owes another. */
  | 'CURRENCY_MISMATCH'
  /** More is owed than what secures it is worth. */
  | 'ABOVE_COLLATERAL'

/** What counts as much, and which rates are tried. */
export interface PlanWarningOptions {
  readonly stress?: RateStress
  /** Share of the principal that may be due on the last day, within (0, 1]; 0.3 by default. Half as much again as an even part is too. */
  readonly largestLastRepayment?: number
  /** The first year of repayment over the mean of all years of repayment but the loan's last; > 0, 1.25 by default. */
  readonly heaviestStart?: number
  /** Cash of a due day over the mean due day's, below which its season is weak; > 0, 0.5 by default. */
  readonly weakSeason?: number
  /** Months from the day the project is ready to the first principal; > 0, up to 1200; 12 by default. */
  readonly longestGrace?: number
}

/** What counts as much, all said. */
export type WarningLevels = Readonly<Required<Omit<PlanWarningOptions, 'stress'>>>

/** Names of the levels that options may hold. */
export const LEVELS: readonly (keyof WarningLevels)[] = [
  'largestLastRepayment',
  'heaviestStart',
  'weakSeason',
  'longestGrace',
]

/** Levels as given or by default. */
export function warningLevels(options: PlanWarningOptions, path: string): WarningLevels {
  const { largestLastRepayment = 0.3, heaviestStart = 1.25, weakSeason = 0.5, longestGrace = 12 } = options
  if (expectPositive(largestLastRepayment, `${path}.largestLastRepayment`) > 1) {
    reject('OUT_OF_RANGE', `${path}.largestLastRepayment`, 'a share above 0 and up to 1', largestLastRepayment)
  }
  if (expectPositive(longestGrace, `${path}.longestGrace`) > LONGEST_MONTHS) {
    reject('OUT_OF_RANGE', `${path}.longestGrace`, `up to ${LONGEST_MONTHS} months`, longestGrace)
  }
  return {
    largestLastRepayment,
    heaviestStart: expectPositive(heaviestStart, `${path}.heaviestStart`),
    weakSeason: expectPositive(weakSeason, `${path}.weakSeason`),
    longestGrace,
  }
}
