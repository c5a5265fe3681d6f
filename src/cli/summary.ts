/**
 * What an appraisal comes to, as data: the content of summary.json.
 *
 * @module
 */
import type { Grade } from '../appraisal/index.js'
import type { BgNbdModel, GammaGammaModel, HoldoutAccuracy } from '../lifetime/index.js'
import type { Dropped, Warning } from '../model/index.js'
import { MADE_BY } from '../model/index.js'
import type { Duration, TimeUnit } from '../money/core.js'
import { isoDate } from '../money/core.js'
import type { OrderFile } from '../node/index.js'
import type { ClientId, CustomerBase } from '../records/core.js'
import { earliestPurchase, lastPurchase } from './client-dates.js'
import { placesOfLargest } from './largest.js'
import type { Scores } from './scores.js'
import type { Money, Terms } from './worth.js'
import type { SegmentSummary, ValueSummary } from './worth-summary.js'
import { segmentSummary, valueSummary } from './worth-summary.js'

/** Where the orders came from. */
export interface Source extends Pick<OrderFile, 'rows' | 'columns'> {
  readonly file: string
}

/** The last day with an order before it, and the first one behind it. */
export type Pause = NonNullable<OrderFile['pause']>

/** A client in the list of those who are worth most, or who are expected to buy most where there are no amounts. */
export interface TopClient {
  readonly client: ClientId
  /** Days with an order. */
  readonly purchases: number
  readonly lastPurchase: string
  readonly probabilityAlive: number
  readonly expectedPurchases: number
  readonly expectedAmount?: number
  readonly value?: number
  readonly grade?: Grade
  readonly segment?: string
}

/** The fitted models by what they are for. */
export interface FittedModels {
  readonly buying: BgNbdModel
  readonly spending?: GammaGammaModel
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
  /** Present value; absent where there are no amounts or no forecast. */
  readonly value?: ValueSummary
  /** By RFM; absent where there are no amounts. */
  readonly segments?: readonly SegmentSummary[]
  /** The same models held against the end of the log; absent where it is too short, or not asked for. */
  readonly holdout?: HoldoutAccuracy
  /** Those about the models first. */
  readonly warnings: readonly Warning[]
  readonly models: FittedModels
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
  readonly buying: BgNbdModel
  /** Absent where there is no forecast. */
  readonly scores: Scores | undefined
  /** Absent where there are no amounts. */
  readonly money: Money | undefined
  readonly terms: Terms
  readonly source: Source
  readonly pause?: Pause | undefined
  readonly trust?: HoldoutAccuracy | undefined
}

const TOP = 10

export function summaryOf(parts: SummaryParts): AppraisalSummary {
  const { base, buying, scores, money, terms, source, pause, trust } = parts
  const { size, frequency, observedUntil, timeUnit } = base
  return {
    kind: 'appraisal-summary',
    version: 1,
    madeBy: MADE_BY,
    source,
    observed: { from: isoDate(earliestPurchase(base)), until: isoDate(observedUntil), timeUnit },
    ...(pause !== undefined && { pause }),
    clients: size,
    repeatClients: sumOver(size, client => (frequency[client]! > 0 ? 1 : 0)),
    purchases: size + sumOver(size, client => frequency[client]!),
    ...amountsOf(base),
    horizon: terms.horizon,
    ...(scores !== undefined && forecastOf(base, scores, money)),
    ...(money?.worth !== undefined && { value: valueSummary(money.worth, terms) }),
    ...(money !== undefined && { segments: segmentSummary(base, money) }),
    ...(trust !== undefined && { holdout: trust }),
    dropped: base.dropped,
    warnings: [buying, money?.spending].flatMap(warningsOf).concat(base.warnings),
    models: { buying, ...(money !== undefined && { spending: money.spending }) },
  }
}

function warningsOf(model: BgNbdModel | GammaGammaModel | undefined): readonly Warning[] {
  return model?.fit.source === 'likelihood' ? model.fit.warnings : []
}

function forecastOf(base: CustomerBase, scores: Scores, money: Money | undefined): Forecast {
  const { size, frequency } = base
  const { probabilityAlive, expectedPurchases, noPurchaseProbability } = scores
  return {
    stillClients: sumOver(size, client => probabilityAlive[client]!),
    stillRepeatClients: sumOver(size, client => (frequency[client]! > 0 ? probabilityAlive[client]! : 0)),
    expectedPurchases: sumOver(size, client => expectedPurchases[client]!),
    expectedBuyers: sumOver(size, client => 1 - noPurchaseProbability[client]!),
    topClients: placesOfLargest(money?.worth?.value.value ?? expectedPurchases, TOP).map(client => ({
      client: base.ids[client]!,
      purchases: frequency[client]! + 1,
      lastPurchase: isoDate(lastPurchase(base, client)),
      probabilityAlive: probabilityAlive[client]!,
      expectedPurchases: expectedPurchases[client]!,
      ...(money?.worth !== undefined && moneyOfClient(money, client)),
    })),
  }
}

function moneyOfClient({ rfm: { scores }, worth }: Money, client: number): Partial<TopClient> {
  if (worth === undefined) return {}
  return {
    expectedAmount: worth.value.expectedSpend[client]!,
    value: worth.value.value[client]!,
    grade: worth.grades.grades[client]!,
    segment: scores.segmentNames[scores.segment[client]!]!,
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
