/**
 * For which clients does the forecast hold? Holdout and forecast by what was known of them.
 *
 * @module
 */
import { expectKnownKeys, expectObject, expectOneOf, expectPositive } from '../../errors/index.js'
import type { ModelDocument } from '../../model/index.js'
import { daysPer } from '../../money/core.js'
import type { CustomerBase } from '../../records/core.js'
import { distinctValues, totalsPerValue } from '../../statistics/distinct-values.js'
import { expectPair } from '../model-pair.js'
import { inDays } from './clients-by-age.js'
import { holdoutOf } from './holdout-of.js'
import type { BuyingPair } from './pair.js'

/** A column of what was known of clients when the observation ended. */
export type HistoryKey = 'frequency' | 'recency' | 'age' | 'timeSinceLastPurchase'

/** By what clients are gathered. */
export interface HoldoutByOptions {
  readonly by: HistoryKey
  /** Clients from this value on share the last row; > 0, in purchases or the base's unit. Default: a row per value. */
  readonly upTo?: number
}

/** Clients gathered by one figure of their history, one cell per row. */
export interface HoldoutRows {
  /** The figure, ascending; the last stands for itself and all above where `upTo` was given. */
  readonly value: Float64Array
  readonly clients: Float64Array
  /** Mean purchases in the holdout. */
  readonly meanActual: Float64Array
  /** Mean purchases expected for the holdout. */
  readonly meanPredicted: Float64Array
}

/**
 * Mean purchases in the holdout against the mean forecast, by frequency, recency, age or time since the last purchase.
 *
 * @param pair the module of a buying model and its document.
 * @throws ClienteleError `MISSING_VALUE` for a base without holdout, `OUT_OF_RANGE` for a wrong option, `UNIT_MISMATCH`
 * for a base in another unit than the model.
 * @example
 * import { bgNbd, holdoutBy } from 'clientele/lifetime'
 * import { customerBase } from 'clientele/records'
 * const orders = [
 *   { client: 'ann', date: '2024-01-01' },
 *   { client: 'ann', date: '2024-01-15' },
 *   { client: 'bob', date: '2024-01-08' },
 *   { client: 'ann', date: '2024-02-05' },
 * ]
 * const days = { observedUntil: '2024-01-29', holdoutUntil: '2024-02-26' } as const
 * const base = customerBase(orders, { ...days, timeUnit: 'week' })
 * const model = bgNbd.fromParams({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, { timeUnit: 'week' })
 * const { value, meanActual, meanPredicted } = holdoutBy([bgNbd, model], base, { by: 'frequency' })
 * Array.from(value) // => [0, 1]
 * Array.from(meanActual) // => [0, 1]
 * Array.from(meanPredicted, purchases => purchases.toFixed(2)) // => ['0.12', '0.37']
 */
export function holdoutBy<B extends ModelDocument>(
  pair: BuyingPair<B, 'expectedPurchases'>,
  base: CustomerBase,
  options: HoldoutByOptions,
): HoldoutRows {
  expectPair(pair, ['expectedPurchases'], 'pair')
  const [module, model] = pair
  const { duration, frequency } = holdoutOf(base)
  expectKnownKeys(expectObject(options, 'options'), ['by', 'upTo'], 'options')
  const key = KEYS[expectOneOf(options.by, NAMES, 'options.by')](base)
  const most = options.upTo === undefined ? Number.POSITIVE_INFINITY : expectPositive(options.upTo, 'options.upTo')
  const rows = distinctValues(key.map(value => Math.min(most, value)))
  const clients = totalsPerValue(rows)
  const mean = (column: Float64Array): Float64Array =>
    totalsPerValue(rows, column).map((total, row) => total / clients[row]!)
  const predicted = module.expectedPurchases(model, base, { horizon: duration })
  return { value: rows.values, clients, meanActual: mean(frequency), meanPredicted: mean(predicted) }
}

const NAMES = ['frequency', 'recency', 'age', 'timeSinceLastPurchase'] as const

const KEYS: Readonly<Record<HistoryKey, (base: CustomerBase) => Float64Array>> = {
  frequency: ({ frequency }) => frequency,
  recency: ({ recency }) => recency,
  age: ({ age }) => age,
  timeSinceLastPurchase: ({ age, recency, timeUnit }) =>
    age.map((time, client) => inDays(time - recency[client]!, timeUnit) / daysPer(timeUnit)),
}
