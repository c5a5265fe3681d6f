/**
 * Which part of the book is in default, by clients and by what they owe.
 *
 * @module
 */
import type { DateInput, DayNumber } from '../../money/core.js'
import type { RepaymentLedger } from '../../records/core.js'
import type { DefaultDefinition, DefaultDefinitionOptions } from './default-definition.js'
import type { DefaultOptions } from './default-events.js'
import { episodesBy } from './default-events.js'
import type { ObservedPart } from './observed-part.js'
import { observedPart } from './observed-part.js'
import type { ObservedShare } from './observed-share.js'
import { observedShare } from './observed-share.js'
import { activeAmounts } from './repayment-status.js'
import { knownDay, ownersOf } from './units.js'

/** The day of the ratio. */
export interface NonPerformingOptions extends DefaultOptions {
  /** The end of this day; the end of observation by default. */
  readonly asOf?: DateInput
  /** Nominal probability of intervals, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** The ratio, twice. */
export interface NonPerformingRatio {
  readonly asOf: DayNumber
  /** Clients (or contracts) in default among the active ones. */
  readonly byCount: ObservedShare
  /** What they owe of all that is outstanding. */
  readonly byExposure: ObservedPart
}

/**
 * The non-performing ratio of a book: in default on the day, by the definition, among all who still owe something. Probation
 * counts as default, as in supervisory reports.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for a day after the end of observation; else as `defaultEvents`.
 * @see EBA, Implementing Technical Standards on non-performing exposures and forbearance (Annex V of Regulation (EU) 2021/451).
 * @example
 * import { repaymentLedger } from 'clientele/records'
 * import { nonPerformingRatio } from 'clientele/risk'
 * const instalments = ['ann', 'bob', 'cyd'].map(client => ({ client, due: '2024-01-31', amount: client === 'cyd' ? 300 : 100 }))
 * const payments = [{ client: 'ann', date: '2024-01-31', amount: 50 }]
 * const ledger = repaymentLedger(instalments, payments, { observedUntil: '2024-12-31' })
 * const unlikelyToPay = [{ client: 'cyd', date: '2024-02-01', reason: 'insolvency' }]
 * const { byCount, byExposure } = nonPerformingRatio(ledger, {}, { asOf: '2024-02-28', unlikelyToPay })
 * byCount.share?.toFixed(4) // => '0.3333'
 * byExposure.share?.toFixed(4) // => '0.6667'
 */
export function nonPerformingRatio(
  ledger: RepaymentLedger,
  definition: DefaultDefinition | DefaultDefinitionOptions = {},
  options: NonPerformingOptions = {},
): NonPerformingRatio {
  const { units, episodes } = episodesBy(ledger, definition, options, ['asOf', 'level'])
  const asOf = knownDay(ledger, options.asOf, 'options.asOf')
  const owed = activeAmounts(ledger, units, asOf)
  const ofDefaults = owed.map((amount, unit) => {
    const isIn = (episodes.get(unit) ?? []).some(({ from, until }) => from <= asOf && asOf < until)
    return isIn ? amount : 0
  })
  const count = (amounts: Float64Array): number => amounts.reduce((sum, amount) => (amount > 0 ? sum + 1 : sum), 0)
  return {
    asOf,
    byCount: observedShare(count(ofDefaults), count(owed), options.level),
    byExposure: observedPart(ofDefaults, owed, ownersOf(ledger, units.by), options.level),
  }
}
