/**
 * What an appraisal comes to, as data: the content of summary.json.
 *
 * @module
 */
import type { BgNbdModel } from '../lifetime/index.js'
import type { Dropped, Warning } from '../model/index.js'
import { MADE_BY } from '../model/index.js'
import type { Duration, TimeUnit } from '../money/index.js'
import { isoDate } from '../money/index.js'
import type { OrderFile } from '../node/index.js'
import type { ClientId, CustomerBase } from '../records/index.js'
import { firstPurchase, lastPurchase } from './client-dates.js'
import { placesOfLargest } from './largest.js'
import type { Scores } from './scores.js'

/** Where the orders came from. */
export interface Source extends Pick<OrderFile, 'rows' | 'columns'> {
  readonly file: string
}

/** The last day with an order before it, and the first one behind it. */
export type Pause = NonNullable<OrderFile['pause']>

/** A client in the list of those who are expected to buy most. */
export interface TopClient {
  readonly client: ClientId
  /** Days with an order. */
  readonly purchases: number
  readonly lastPurchase: string
  readonly probabilityAlive: number
  readonly expectedPurchases: number
}

export interface AppraisalSummary extends Partial<Forecast> {
  readonly kind: 'appraisal-summary'
  readonly version: 1
  readonly madeBy: string
  readonly source: Source
  /** From the first purchase to the last day observed. */
  readonly observed: { readonly from: string; readonly until: string; readonly timeUnit: TimeUnit }
  /** A long time without orders before the last days, where the end of observation was taken from these. */
  readonly pause?: Pause
  readonly clients: number
  /** Those who bought again. */
  readonly repeatClients: number
  /** Days with an order, over all clients. */
  readonly purchases: number
  readonly amounts?: Amounts
  readonly horizon: Duration
  readonly dropped: readonly Dropped[]
  /** Those about the model first. */
  readonly warnings: readonly Warning[]
  readonly model: BgNbdModel
}

/** What the model expects; absent as a whole where a warning says that nobody should act on it. */
export interface Forecast {
  /** Expected number of clients who are still clients: the sum of their probabilities. */
  readonly stillClients: number
  /** The same among those who bought again; the others count in full by the model's assumption. */
  readonly stillRepeatClients: number
  /** Within the horizon, over all clients. */
  readonly expectedPurchases: number
  /** Expected number of clients with at least one purchase within the horizon. */
  readonly expectedBuyers: number
  /** At most ten. */
  readonly topClients: readonly TopClient[]
}

/** Of the purchases with an amount above zero. */
export interface Amounts {
  /** How many they are. */
  readonly purchases: number
  readonly total: number
  readonly mean: number
  readonly currency?: string
}

/** What a summary is made of. */
export interface SummaryParts {
  readonly base: CustomerBase
  readonly model: BgNbdModel
  /** Absent where there is no forecast. */
  readonly scores: Scores | undefined
  readonly horizon: Duration
  readonly source: Source
  readonly pause: Pause | undefined
}

const TOP = 10

export function summaryOf({ base, model, scores, horizon, source, pause }: SummaryParts): AppraisalSummary {
  const { size, frequency, observedUntil, timeUnit } = base
  let first = observedUntil
  for (let client = 0; client < size; client++) first = Math.min(first, firstPurchase(base, client))
  return {
    kind: 'appraisal-summary',
    version: 1,
    madeBy: MADE_BY,
    source,
    observed: { from: isoDate(first), until: isoDate(observedUntil), timeUnit },
    ...(pause !== undefined && { pause }),
    clients: size,
    repeatClients: sumOver(size, client => (frequency[client]! > 0 ? 1 : 0)),
    purchases: size + sumOver(size, client => frequency[client]!),
    ...amountsOf(base),
    horizon,
    ...(scores !== undefined && forecastOf(base, scores)),
    dropped: base.dropped,
    warnings: [...(model.fit.source === 'likelihood' ? model.fit.warnings : []), ...base.warnings],
    model,
  }
}

function forecastOf(base: CustomerBase, scores: Scores): Forecast {
  const { size, frequency } = base
  const { probabilityAlive, expectedPurchases, noPurchaseProbability } = scores
  return {
    stillClients: sumOver(size, client => probabilityAlive[client]!),
    stillRepeatClients: sumOver(size, client => (frequency[client]! > 0 ? probabilityAlive[client]! : 0)),
    expectedPurchases: sumOver(size, client => expectedPurchases[client]!),
    expectedBuyers: sumOver(size, client => 1 - noPurchaseProbability[client]!),
    topClients: placesOfLargest(expectedPurchases, TOP).map(client => ({
      client: base.ids[client]!,
      purchases: frequency[client]! + 1,
      lastPurchase: isoDate(lastPurchase(base, client)),
      probabilityAlive: probabilityAlive[client]!,
      expectedPurchases: expectedPurchases[client]!,
    })),
  }
}

/** Whether the model learned enough to say what will come. */
export function hasForecast(summary: AppraisalSummary): summary is AppraisalSummary & Forecast {
  return summary.expectedPurchases !== undefined
}

function amountsOf({ size, meanSpend, spendOrders, currency }: CustomerBase): { readonly amounts?: Amounts } {
  if (meanSpend === undefined || spendOrders === undefined) return {}
  const orders = sumOver(size, client => spendOrders[client]!)
  if (orders === 0) return {}
  const total = sumOver(size, client => meanSpend[client]! * spendOrders[client]!)
  return { amounts: { purchases: orders, total, mean: total / orders, ...(currency !== undefined && { currency }) } }
}

function sumOver(size: number, figureOf: (client: number) => number): number {
  let sum = 0
  for (let client = 0; client < size; client++) sum += figureOf(client)
  return sum
}
