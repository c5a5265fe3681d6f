/**
 * Until when is a restructured loan under observation?
 *
 * @module
 */
import { expectInteger, expectKnownKeys, reject } from '../../errors/index.js'
import { rulesOn } from '../../model/index.js'
import type { DateInput, DayNumber } from '../../money/core.js'
import { dayNumber, isoDate, lastDayOf } from '../../money/core.js'
import { RESTRUCTURING_RULES } from './rules/restructuring-rules.js'

/** A restructured contract. */
export interface RestructuredContract {
  /** The first repayment due after the contract was changed. */
  readonly firstRepayment: DateInput
  /** Calendar months between repayments; whole, >= 1. */
  readonly monthsBetweenRepayments: number
  /** The latest repayment that was not made in full and in time, neither before the first one nor after the day asked about; observation begins anew there. */
  readonly missedRepayment?: DateInput
}

/** Days of observation. */
export interface RestructuringObservation {
  /** YYYY-MM-DD. */
  readonly from: string
  /** The last day, YYYY-MM-DD. */
  readonly until: string
  /** Whether observation is not over on the day asked about; so it is before it begins, as the loan is restructured already. */
  readonly active: boolean
  readonly edition: string
}

/**
 * The observation of a restructured loan: from the first repayment agreed anew, or from the latest that was missed, for as many
 * months and repayment periods as the rules in force on the day say, whichever is longer.
 *
 * Whether the borrower's difficulties are over at the end is a judgement; where they are not, observation begins again.
 *
 * @throws ClienteleError naming the date or number at fault; `RULES_NOT_IN_FORCE`.
 * @see CBIRC and PBC (2023), Rules on Risk Classification of Financial Assets of Commercial Banks, art. 21.
 * @example
 * import { restructuringObservation } from 'clientele/risk'
 * const contract = { firstRepayment: '2024-03-31', monthsBetweenRepayments: 3 }
 * restructuringObservation(contract, { on: '2024-12-31' })
 * // => { from: '2024-03-31', until: '2025-03-30', active: true, edition: 'Restructured assets, CBIRC and PBC 2023' }
 * restructuringObservation({ ...contract, monthsBetweenRepayments: 12 }, { on: '2024-12-31' }).until // => '2026-03-30'
 */
export function restructuringObservation(
  contract: RestructuredContract,
  options: { readonly on: DateInput },
): RestructuringObservation {
  expectKnownKeys(contract, ['firstRepayment', 'monthsBetweenRepayments', 'missedRepayment'], 'contract')
  expectKnownKeys(options, ['on'], 'options')
  const { title, rules } = rulesOn(RESTRUCTURING_RULES, { rules: 'china-restructured-loans', on: options.on })
  const day = dayNumber(options.on, 'options.on')
  const first = dayNumber(contract.firstRepayment, 'contract.firstRepayment')
  const between = expectInteger(contract.monthsBetweenRepayments, 'contract.monthsBetweenRepayments', 1, MOST_MONTHS)
  const missed =
    contract.missedRepayment === undefined ? first : dayNumber(contract.missedRepayment, 'contract.missedRepayment')
  if (missed < first) {
    reject('OUT_OF_RANGE', 'contract.missedRepayment', `a day on or after ${isoDate(first)}`, isoDate(missed))
  }
  if (contract.missedRepayment !== undefined && missed > day) {
    reject('OUT_OF_RANGE', 'contract.missedRepayment', `a day until options.on, ${isoDate(day)}`, isoDate(missed))
  }
  const until = lastDayOfMonths(missed, Math.max(rules.months, rules.repaymentPeriods * between))
  return { from: isoDate(missed), until: isoDate(until), active: day <= until, edition: title }
}

/** A hundred years. */
const MOST_MONTHS = 1200

/** The last of so many months that begin with a day: the day before the same day of a later month, or the end of that month. */
function lastDayOfMonths(day: DayNumber, months: number): DayNumber {
  const [year = 0, month = 0, date = 0] = isoDate(day).split('-').map(Number)
  const at = 12 * year + month - 1 + months
  const first = dayNumber({ year: Math.floor(at / 12), month: (at % 12) + 1, day: 1 }, 'contract.firstRepayment')
  return Math.min(first + date - 2, lastDayOf('month', first))
}
