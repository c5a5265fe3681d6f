/**
 * Why a plan does not fit, from either side.
 *
 * @module
 */

import type { Issue } from '../../errors/index.js'
import type { LimitCheck, LimitName } from '../affordability/index.js'
import { amountWords, percentWords } from '../plain-words.js'
import type { FacilityProfit } from '../profitability/result-types.js'
import { reachesRate } from '../reaches-rate.js'
import { brokenLimitWords } from './limit-words.js'

/** One thing that stands against a plan. */
export interface PlanReason {
  readonly side: 'borrower' | 'lender'
  /** The limit that breaks; due days nobody foresaw cash for; no schedule at stressed rates; or a return below the hurdle. */
  readonly code: LimitName | 'BEYOND_CASH_FLOWS' | 'NO_STRESSED_SCHEDULE' | 'BELOW_HURDLE'
  /**
   * By how much: minor units, days for `lastDueBy`, due days for `BEYOND_CASH_FLOWS`; for `BELOW_HURDLE` economic profit over the
   * life, which may round to 0; 0 for `NO_STRESSED_SCHEDULE`.
   */
  readonly by: number
  /** In plain words. */
  readonly message: string
}

/** The reason that a broken limit is. */
export function limitReason(check: LimitCheck, currency: string): PlanReason {
  return { side: 'borrower', code: check.limit, by: -check.room, message: brokenLimitWords(check, currency) }
}

/** The reason that due days beyond all cash flows are. */
export function notForeseen(foreseen: number, count: number): PlanReason {
  const message = `Cash flow is foreseen for ${foreseen} of ${count} due days; what nobody foresees counts as 0`
  return { side: 'borrower', code: 'BEYOND_CASH_FLOWS', by: count - foreseen, message }
}

/** The reason that repayment which stressed rates leave no schedule is. */
export function notScheduled({ expected, received }: Pick<Issue, 'expected' | 'received'>): PlanReason {
  const message = `At stressed rates no such loan can be scheduled: it takes ${expected}, and there is ${received}`
  return { side: 'borrower', code: 'NO_STRESSED_SCHEDULE', by: 0, message }
}

/** A return below the hurdle over the life, from figures before they are rounded; or a loss where there is no capital. */
export function belowHurdle(life: FacilityProfit, hurdle: number, currency: string): readonly PlanReason[] {
  const { raroc, profit, economicProfit } = life
  const by = Math.max(0, -economicProfit)
  const reason = (message: string): readonly PlanReason[] => [{ side: 'lender', code: 'BELOW_HURDLE', by, message }]
  const short = amountWords(by, currency)
  if (raroc === undefined) return profit < 0 ? reason(`It loses its lender ${short} over its life`) : []
  if (reachesRate(raroc, hurdle)) return []
  const [earned, asked] = [percentWords(raroc), percentWords(hurdle)]
  return reason(`Capital earns ${earned} a year over its life, below the hurdle of ${asked}: ${short} too little`)
}
