/**
 * Who comes back out of default, and who falls back into it?
 *
 * @module
 */
import { expectInteger } from '../../errors/index.js'
import type { RepaymentLedger } from '../../records/core.js'
import { NEVER } from '../../records/core.js'
import { monthsLater } from './calendar-months.js'
import type { DefaultDefinition, DefaultDefinitionOptions } from './default-definition.js'
import type { DefaultOptions } from './default-events.js'
import { episodesBy } from './default-events.js'
import type { ObservedShare } from './observed-share.js'
import { observedShare } from './observed-share.js'

/** Within which time. */
export interface CureOptions extends DefaultOptions {
  /** Calendar months after a default, or after a cure; whole, >= 1, 12 by default. */
  readonly withinMonths?: number
  /** Nominal probability of intervals, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** What became of defaults. */
export interface Cures {
  /** All defaults seen. */
  readonly defaults: number
  /** Those that ended, whenever. */
  readonly cured: number
  /** Those that had not, by the end of observation. */
  readonly open: number
  /** Cured within the months, of the defaults that were watched for as long. */
  readonly curedWithin: ObservedShare
  /** In default again within the months, of the cures that were watched for as long. */
  readonly defaultedAgainWithin: ObservedShare
}

/**
 * Cures and re-defaults by a definition. Rates count only defaults (and cures) that were watched for all of the months, so
 * that those of last month do not pass for failures. A client may default more than once: intervals take defaults as
 * independent.
 *
 * @throws ClienteleError as `defaultEvents`.
 * @example
 * import { repaymentLedger } from 'clientele/records'
 * import { cures } from 'clientele/risk'
 * const instalments = ['ann', 'bob'].map(client => ({ client, due: '2023-01-31', amount: 100 }))
 * const payments = [{ client: 'ann', date: '2023-06-30', amount: 100 }]
 * const ledger = repaymentLedger(instalments, payments, { observedUntil: '2024-12-31' })
 * const { defaults, curedWithin, defaultedAgainWithin } = cures(ledger)
 * defaults // => 2
 * curedWithin.events // => 1
 * curedWithin.of // => 2
 * defaultedAgainWithin.share // => 0
 */
export function cures(
  ledger: RepaymentLedger,
  definition: DefaultDefinition | DefaultDefinitionOptions = {},
  options: CureOptions = {},
): Cures {
  const { episodes } = episodesBy(ledger, definition, options, ['withinMonths', 'level'])
  const months = expectInteger(
    options.withinMonths === undefined ? 12 : options.withinMonths,
    'options.withinMonths',
    1,
    1200,
  )
  let [defaults, cured, watched, curedWithin, watchedCures, again] = [0, 0, 0, 0, 0, 0]
  for (const own of episodes.values()) {
    for (const [i, { from, until }] of own.entries()) {
      defaults++
      const end = monthsLater(from, months)
      if (end <= ledger.observedUntil) {
        watched++
        if (until <= end) curedWithin++
      }
      if (until === NEVER) continue
      cured++
      const endOfCure = monthsLater(until, months)
      if (endOfCure > ledger.observedUntil) continue
      watchedCures++
      const next = own[i + 1]
      if (next !== undefined && next.from <= endOfCure) again++
    }
  }
  return {
    defaults,
    cured,
    open: defaults - cured,
    curedWithin: observedShare(curedWithin, watched, options.level),
    defaultedAgainWithin: observedShare(again, watchedCures, options.level),
  }
}
