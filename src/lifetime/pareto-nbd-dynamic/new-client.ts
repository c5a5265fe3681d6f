import { expectKnownKeys, expectObject } from '../../errors/index.js'
import type { DateInput } from '../../money/core.js'
import type { CalendarInput } from '../../records/core.js'
import type { HorizonOptions, NewClient } from '../contract.js'
import type { ParetoNbdDynamicModel } from './model.js'
import { expectedPurchases } from './purchases.js'

/** What a new client is like, and when it comes. */
export interface DynamicNewClientOptions extends HorizonOptions, NewClient {
  /** The day of the first purchase; needed where a calendar is. */
  readonly start?: DateInput
  /** What changes with the calendar, from `start` until the end of the horizon. */
  readonly calendar?: CalendarInput
}

/**
 * Expected number of repeat purchases of a new client within a horizon from the first purchase: one who comes before the
 * season buys more than one who comes after it.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for a horizon that is not > 0 or that the calendar does not span, `MISSING_VALUE` for
 * a covariate that is not there.
 * @example
 * import { paretoNbdDynamic } from 'clientele/lifetime'
 * const effects = { purchase: { sale: 1.5 } }
 * const model = paretoNbdDynamic.fromParams({ r: 1, alpha: 20, s: 1, beta: 40 }, { timeUnit: 'week', effects })
 * const calendar = { start: '2024-01-01', periodDays: 7, columns: { sale: [0, 0, 1, 1, 0, 0, 0, 0] } }
 * const within = { horizon: 4, calendar }
 * paretoNbdDynamic.expectedPurchasesOfNewClient(model, { ...within, start: '2024-01-01' }).toFixed(4) // => '0.5146'
 * paretoNbdDynamic.expectedPurchasesOfNewClient(model, { ...within, start: '2024-01-29' }).toFixed(4) // => '0.1906'
 */
export function expectedPurchasesOfNewClient(model: ParetoNbdDynamicModel, options: DynamicNewClientOptions): number {
  expectKnownKeys(expectObject(options, 'options'), ['horizon', 'start', 'calendar', 'covariates'], 'options')
  const { horizon, start, calendar, covariates } = options
  const newcomer = {
    ...{ frequency: 0, recency: 0, age: 0 },
    ...(start === undefined ? {} : { observedUntil: start }),
    ...(calendar === undefined ? {} : { calendar }),
    ...(covariates === undefined ? {} : { covariates }),
  }
  return expectedPurchases(model, newcomer, { horizon })
}
