/**
 * Some clients of a base as a base of their own: a segment, a fold of a cross-validation, a replicate of a bootstrap.
 *
 * @module
 */
import { reject } from '../errors/index.js'
import { gatheredCalendar } from './covariate-calendar.js'
import { expectBaseKind } from './expect-base-kind.js'
import { checkedRows, gathered, gatheredIds, gatheredLogSpend } from './gather.js'
import { gatheredDays } from './purchase-days.js'
import type { BaseFields } from './seal-base.js'
import { sealBase } from './seal-base.js'
import { selectPatterns } from './select-patterns.js'
import type { CustomerBase, Holdout } from './types.js'

/**
 * The base of these clients in this order: what would be built anew from their histories alone. A client may be taken more
 * than once; its id then stands on several rows.
 *
 * Every column comes along: amounts, logarithms, covariates, holdout, weights of rows that stand for many clients. `dropped`
 * and `warnings` stay those of the whole base, as they speak of its log. Costs as much as the rows taken and the base's patterns,
 * however many clients are left behind.
 *
 * @param indices row numbers of the base, from 0; at least one.
 * @throws ClienteleError `OUT_OF_RANGE` for what is no row of the base, naming the first ten; `EMPTY_INPUT` for no row.
 * @example
 * import { customerBaseFromSummary, selectClients } from 'clientele/records'
 * const columns = { ids: ['ann', 'bob', 'cid'], frequency: [2, 0, 1], recency: [30, 0, 6], age: [38, 38, 20] }
 * const base = customerBaseFromSummary(columns, { timeUnit: 'week', observedUntil: '1997-09-30' })
 * const twice = selectClients(base, [1, 2, 1])
 * twice.ids // => ['bob', 'cid', 'bob']
 * Array.from(twice.patterns.times) // => [0, 6, 20, 38]
 * Array.from(twice.patterns.weight) // => [2, 1]
 */
export function selectClients(base: CustomerBase, indices: ArrayLike<number>): CustomerBase {
  expectBaseKind(base)
  if (typeof indices !== 'object' || indices === null || !('length' in indices)) {
    return reject('INVALID_TYPE', 'indices', 'a column of row numbers', indices)
  }
  if (indices.length === 0) reject('EMPTY_INPUT', 'indices', 'at least one row', indices)
  return sealBase(fieldsOf(base, checkedRows(indices, base.size)))
}

function fieldsOf(base: CustomerBase, rows: Int32Array): BaseFields {
  const { kind, version, size, ...fields } = base
  const { meanSpend, spendOrders, logIntervals, logSpend, purchaseDays, weight, covariates, calendar, holdout } = fields
  return {
    ...fields,
    ids: gatheredIds(fields.ids, rows),
    frequency: gathered(fields.frequency, rows),
    recency: gathered(fields.recency, rows),
    age: gathered(fields.age, rows),
    ...(meanSpend && { meanSpend: gathered(meanSpend, rows) }),
    ...(spendOrders && { spendOrders: gathered(spendOrders, rows) }),
    ...(logIntervals && { logIntervals: gathered(logIntervals, rows) }),
    ...(logSpend && { logSpend: gatheredLogSpend(logSpend, rows) }),
    ...(purchaseDays && { purchaseDays: gatheredDays(purchaseDays, rows) }),
    ...(weight && { weight: gathered(weight, rows) }),
    ...(covariates && { covariates: covariatesOf(covariates, rows) }),
    ...(calendar && { calendar: gatheredCalendar(calendar, rows) }),
    ...(holdout && { holdout: holdoutOf(holdout, rows) }),
    patterns: selectPatterns(fields.patterns, rows, weight),
  }
}

function covariatesOf(columns: Readonly<Record<string, Float64Array>>, rows: Int32Array): Record<string, Float64Array> {
  return Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, gathered(column, rows)]))
}

function holdoutOf({ frequency, meanSpend, spendOrders, ...period }: Holdout, rows: Int32Array): Holdout {
  return {
    ...period,
    frequency: gathered(frequency, rows),
    ...(meanSpend && { meanSpend: gathered(meanSpend, rows) }),
    ...(spendOrders && { spendOrders: gathered(spendOrders, rows) }),
  }
}
