/**
 * Does what clients spend per order depend on how often they order? Lifetime value multiplies the two, as if it did not.
 *
 * @module
 */
import { expectKnownKeys, expectObject, reject } from '../../errors/index.js'
import type { CustomerBase } from '../../records/core.js'
import type { Correlation } from '../../statistics/index.js'
import { pearsonCorrelation, spearmanCorrelation } from '../../statistics/index.js'
import { expectBase } from '../foundation/index.js'
import type { ClientsWithSpend, SpendBasis } from './clients-with-spend.js'
import { clientsWithSpend } from './clients-with-spend.js'
import type { IndependenceBias } from './independence-bias.js'
import { independenceBias } from './independence-bias.js'
import type { SpendClass } from './spend-classes.js'
import { checkedClasses, membersOf, spendClass } from './spend-classes.js'
import type { DependenceVerdict } from './verdict.js'
import { verdictOf } from './verdict.js'

/** What is asked of the report. */
export interface SpendDependenceOptions {
  /** Nominal probability of every interval, within (0, 1); 0.95 by default. */
  readonly level?: number
  /** The fewest orders of each class, ascending from 1. Default: 1, 2, 3, 4 to 5, 6 to 10, 11 and more. */
  readonly classes?: readonly number[]
  /**
   * What each client of the base is expected to buy, such as a buying model's `expectedPurchases`, by which the bias of
   * values is weighed; >= 0. Default: the orders seen.
   */
  readonly purchases?: Float64Array
}

/** Whether spend depends on frequency. Figures that do not exist are absent. */
export interface SpendDependence {
  /** Clients with spend orders; the others say nothing. */
  readonly clients: number
  /** How what averaging alone brings about is kept out of the correlations. */
  readonly basis: SpendBasis
  /** Of ln(orders) with the logarithm of spend. */
  readonly pearson?: Correlation
  /** Of their ranks: the same for any scale, and deaf to single large amounts. */
  readonly spearman?: Correlation
  /** By number of orders, ascending. Classes of fewer than 10 clients are joined to their neighbours. */
  readonly classes: readonly SpendClass[]
  /** How far values of these clients are off if independence is assumed and it does not hold. */
  readonly bias?: IndependenceBias
  readonly verdict: DependenceVerdict
}

/**
 * A report on whether spend depends on frequency: correlations net of what averaging alone brings about, what each class of
 * clients spends, how far values are off if independence is assumed, and what to conclude.
 *
 * Bases built with `keep: ['logSpend']` need no model; for others a Gamma-Gamma model is fitted to take averaging out.
 *
 * @throws ClienteleError `MISSING_VALUE` for a base without amounts; `NO_DATA` where no client has spend orders; for an option
 * that is unknown, out of range or of another length than the base.
 * @example
 * import { gammaGamma, spendDependence } from 'clientele/lifetime'
 * import { customerBaseFromSummary } from 'clientele/records'
 * const model = gammaGamma.fromParams({ p: 6, q: 4, gamma: 15 })
 * const orders = Array.from({ length: 300 }, (_, i) => 1 + (i % 5))
 * const { meanSpend } = gammaGamma.simulate(model, { orders, seed: 7 })
 * const base = customerBaseFromSummary(
 *   { frequency: orders, recency: orders, age: orders, meanSpend },
 *   { timeUnit: 'week', observedUntil: '2024-06-30' },
 * )
 * spendDependence(base).verdict.code // => 'INDEPENDENT'
 */
export function spendDependence(base: CustomerBase, options: SpendDependenceOptions = {}): SpendDependence {
  expectBase(base)
  expectKnownKeys(expectObject(options, 'options'), ['level', 'classes', 'purchases'], 'options')
  const { level = 0.95 } = options
  const bounds = checkedClasses(options.classes)
  const spend = clientsWithSpend(base)
  const clients = spend.rows.length
  if (clients === 0) reject('NO_DATA', 'base.spendOrders', 'a client with spend orders', 'none')
  const members = membersOf(spend.orders, bounds)
  const classes = members.map(one => spendClass(one, spend, level))
  const bias = independenceBias(members, spend.meanSpend, purchasesOf(spend, base, options), level)
  const logOrders = spend.orders.map(Math.log)
  const canCorrelate = clients > 2 && varies(logOrders) && varies(spend.logSpend)
  const pearson = canCorrelate ? pearsonCorrelation(logOrders, spend.logSpend, { level }) : undefined
  const spearman = canCorrelate ? spearmanCorrelation(logOrders, spend.logSpend, { level }) : undefined
  return {
    clients,
    basis: spend.basis,
    ...(pearson && { pearson }),
    ...(spearman && { spearman }),
    classes,
    ...(bias && { bias }),
    verdict: verdictOf(clients, pearson, bias),
  }
}

function purchasesOf(
  { rows, orders }: ClientsWithSpend,
  { size }: CustomerBase,
  { purchases }: SpendDependenceOptions,
): Float64Array {
  if (purchases === undefined) return orders
  if (!(purchases instanceof Float64Array)) {
    return reject('INVALID_TYPE', 'options.purchases', 'a Float64Array', purchases)
  }
  if (purchases.length !== size) reject('LENGTH_MISMATCH', 'options.purchases', `${size} values`, purchases)
  const bad = purchases.findIndex(value => !(value >= 0 && value < Number.POSITIVE_INFINITY))
  if (bad >= 0) reject('OUT_OF_RANGE', `options.purchases[${bad}]`, 'a finite number >= 0', purchases[bad])
  return Float64Array.from(rows, i => purchases[i]!)
}

/** Logarithms that differ by less than this differ by rounding. */
const ALIKE = 1e-9

function varies(column: Float64Array): boolean {
  const first = column[0]!
  return column.some(value => Math.abs(value - first) > ALIKE)
}
