/**
 * Dated defaults of clients, by a stated definition.
 *
 * @module
 */
import { expectKnownKeys } from '../../errors/index.js'
import type { DayNumber } from '../../money/core.js'
import type { ClientId, RepaymentLedger } from '../../records/core.js'
import { NEVER } from '../../records/core.js'
import type { DefaultDefinition, DefaultDefinitionOptions } from './default-definition.js'
import { defaultDefinition } from './default-definition.js'
import type { DefaultCause, EpisodesByUnit } from './default-episodes.js'
import { defaultEpisodes } from './default-episodes.js'
import type { CountedBy, Units } from './units.js'
import { namesOf, unitsOf } from './units.js'
import type { UnlikelyToPay } from './unlikely-to-pay.js'

/** Whose defaults, and what is known beyond payments. */
export interface DefaultOptions {
  /** `'client'` (default): all contracts of a client together; `'contract'`: each for itself, as for retail facilities. */
  readonly by?: CountedBy
  /** Reasons for default other than lateness. */
  readonly unlikelyToPay?: readonly UnlikelyToPay[]
}

/** One default. */
export interface DefaultEvent {
  readonly client: ClientId
  readonly contract?: ClientId
  /** Its first day. */
  readonly from: DayNumber
  /** The first day of performing again; absent where it was not seen. */
  readonly curedOn?: DayNumber
  readonly cause: DefaultCause
  /** As given with the client's being unlikely to pay. */
  readonly reason?: string
}

/**
 * Every default until the end of observation, client by client, in the order of time. What happened later changes no
 * earlier event.
 *
 * @throws ClienteleError naming the field of the definition, or the rows of `unlikelyToPay` at fault.
 * @example
 * import { isoDate } from 'clientele/money'
 * import { repaymentLedger } from 'clientele/records'
 * import { defaultEvents } from 'clientele/risk'
 * const instalments = [{ client: 'ann', due: '2024-01-31', amount: 100 }]
 * const payments = [{ client: 'ann', date: '2024-06-30', amount: 100 }]
 * const ledger = repaymentLedger(instalments, payments, { observedUntil: '2024-12-31' })
 * const [event] = defaultEvents(ledger, { daysPastDue: 90, probationDays: 90 })
 * event && isoDate(event.from) // => '2024-05-01'
 * event?.curedOn && isoDate(event.curedOn) // => '2024-09-28'
 * event?.cause // => 'days-past-due'
 */
export function defaultEvents(
  ledger: RepaymentLedger,
  definition: DefaultDefinition | DefaultDefinitionOptions = {},
  options: DefaultOptions = {},
): readonly DefaultEvent[] {
  const { units, episodes } = episodesBy(ledger, definition, options)
  const { client, contract } = namesOf(ledger, units.by)
  return [...episodes].flatMap(([unit, own]) =>
    own.map(
      ({ from, until, cause, reason }): DefaultEvent => ({
        client: client[unit]!,
        ...(contract !== undefined && { contract: contract[unit]! }),
        from,
        ...(until < NEVER && { curedOn: until }),
        cause,
        ...(reason !== undefined && { reason }),
      }),
    ),
  )
}

/** Checks the options all doors about default have, beside `others` of their own, and finds the episodes. */
export function episodesBy(
  ledger: RepaymentLedger,
  definition: DefaultDefinition | DefaultDefinitionOptions,
  options: DefaultOptions,
  others: readonly string[] = [],
): { readonly units: Units; readonly episodes: EpisodesByUnit } {
  expectKnownKeys(options, ['by', 'unlikelyToPay', ...others], 'options')
  const units = unitsOf(ledger, options.by)
  return { units, episodes: defaultEpisodes(ledger, units, defaultDefinition(definition), options.unlikelyToPay) }
}
