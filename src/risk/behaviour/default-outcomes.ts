/**
 * What a scorecard learns from: who of those performing on one day defaulted in the months after it.
 *
 * @module
 */
import { expectInteger, reject } from '../../errors/index.js'
import type { DateInput, DayNumber } from '../../money/core.js'
import { isoDate } from '../../money/core.js'
import type { RepaymentLedger } from '../../records/core.js'
import { monthsLater } from './calendar-months.js'
import type { DefaultDefinition, DefaultDefinitionOptions } from './default-definition.js'
import type { DefaultOptions } from './default-events.js'
import { episodesBy } from './default-events.js'
import { activeAmounts } from './repayment-status.js'
import type { UnitNames, Units } from './units.js'
import { knownDay, namesOf } from './units.js'

/** The window of outcomes. */
export interface OutcomeOptions extends DefaultOptions {
  /** What is known at the end of this day may explain the outcome. */
  readonly observationDate: DateInput
  /** Calendar months after that day in which a default counts; whole, >= 1, 12 by default. */
  readonly performanceMonths?: number
  /**
   * Who did not default but had more days past due than this in the window is neither good nor bad; whole, >= 0. By default
   * everybody is one or the other.
   */
  readonly indeterminateDaysPastDue?: number
}

/** Why a client has the outcome it has, or none. */
export type OutcomeState = 'performing' | 'default' | 'indeterminate' | 'in-default' | 'not-active'

/** One row per client or contract. */
export interface DefaultOutcomes extends UnitNames {
  readonly observationDate: DayNumber
  /** The last day of the window. */
  readonly until: DayNumber
  /** 1 for a default in the window, 0 for none, and 0 where `defined` is 0. */
  readonly values: Uint8Array
  /** 1 where the outcome is known: the state is `performing` or `default`. */
  readonly defined: Uint8Array
  /**
   * `in-default`: was in default on the observation date already; `not-active`: had no contract begun or none unpaid then;
   * `indeterminate`: see the option. Who has repaid within the window without a default is `performing`.
   */
  readonly why: readonly OutcomeState[]
}

/**
 * Outcomes 0 and 1 for scorecards, with those that are neither. A window that is not over is an error: who has not
 * defaulted yet is not good.
 *
 * @throws ClienteleError `OUT_OF_RANGE` where the window ends after the end of observation; else as `defaultEvents`.
 * @see Siddiqi (2006), Credit Risk Scorecards, chapter 4, for windows and indeterminates.
 * @example
 * import { repaymentLedger } from 'clientele/records'
 * import { defaultOutcomes } from 'clientele/risk'
 * const days = ['2024-01-31', '2024-03-31', '2025-06-30']
 * const instalments = ['ann', 'bob'].flatMap(client => days.map(due => ({ client, due, amount: 100 })))
 * const payments = [
 *   { client: 'ann', date: '2024-01-31', amount: 200 },
 *   { client: 'bob', date: '2024-01-31', amount: 100 },
 * ]
 * const ledger = repaymentLedger(instalments, payments, { observedUntil: '2025-01-31' })
 * const outcomes = defaultOutcomes(ledger, { daysPastDue: 90 }, { observationDate: '2024-01-31', performanceMonths: 12 })
 * outcomes.values // => Uint8Array(2) [ 0, 1 ]
 * outcomes.why // => ['performing', 'default']
 */
export function defaultOutcomes(
  ledger: RepaymentLedger,
  definition: DefaultDefinition | DefaultDefinitionOptions,
  options: OutcomeOptions,
): DefaultOutcomes {
  const own = ['observationDate', 'performanceMonths', 'indeterminateDaysPastDue']
  const { units, episodes } = episodesBy(ledger, definition, options, own)
  const { observationDate, performanceMonths = 12, indeterminateDaysPastDue } = options
  if (observationDate === undefined) reject('MISSING_VALUE', 'options.observationDate', 'a date', observationDate)
  const from = knownDay(ledger, observationDate, 'options.observationDate')
  const until = windowEnd(ledger, from, expectInteger(performanceMonths, 'options.performanceMonths', 1, MOST_MONTHS))
  const tolerated =
    indeterminateDaysPastDue === undefined
      ? Number.POSITIVE_INFINITY
      : expectInteger(indeterminateDaysPastDue, 'options.indeterminateDaysPastDue')
  const active = activeAmounts(ledger, units, from)
  const why = Array.from({ length: units.size }, (_, unit): OutcomeState => {
    const defaults = episodes.get(unit) ?? []
    if (defaults.some(episode => episode.from <= from && from < episode.until)) return 'in-default'
    if (active[unit] === 0) return 'not-active'
    if (defaults.some(episode => episode.from > from && episode.from <= until)) return 'default'
    return mostDaysLate(ledger, units, unit, from, until) > tolerated ? 'indeterminate' : 'performing'
  })
  return {
    observationDate: from,
    until,
    ...namesOf(ledger, units.by),
    values: Uint8Array.from(why, state => (state === 'default' ? 1 : 0)),
    defined: Uint8Array.from(why, state => (state === 'default' || state === 'performing' ? 1 : 0)),
    why,
  }
}

/** Longer ones reach beyond any calendar. */
const MOST_MONTHS = 1200

function windowEnd(ledger: RepaymentLedger, from: DayNumber, months: number): DayNumber {
  const until = monthsLater(from, months)
  if (until <= ledger.observedUntil) return until
  const expected = `a window that ends until ${isoDate(ledger.observedUntil)}, the end of observation`
  const hint = 'Who has not defaulted yet is not good: take an earlier observationDate or fewer months'
  return reject('OUT_OF_RANGE', 'options.performanceMonths', expected, months, hint)
}

/** The most days past due on any day after `from` until `until`. */
function mostDaysLate(
  ledger: RepaymentLedger,
  { starts }: Units,
  unit: number,
  from: DayNumber,
  until: DayNumber,
): number {
  const { instalmentStarts, due, settledOn } = ledger
  let most = 0
  for (let i = instalmentStarts[starts[unit]!]!; i < instalmentStarts[starts[unit + 1]!]!; i++) {
    const lastUnpaid = Math.min(until, settledOn[i]! - 1)
    if (lastUnpaid > from) most = Math.max(most, lastUnpaid - due[i]!)
  }
  return most
}
