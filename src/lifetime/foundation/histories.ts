/**
 * What a verb computes on: distinct histories as columns. One client is a column of one, so that a row and a column
 * can never disagree.
 *
 * @module
 */
import { expectFinite, expectInteger, expectList, expectNonNegative, expectObject, reject } from '../../errors/index.js'
import type { ModelDocument } from '../../model/index.js'
import type { Horizon, TimeUnit } from '../../money/core.js'
import { inUnits, LONGEST_TIME } from '../../money/core.js'
import type { ClientHistory, CustomerBase, Patterns } from '../../records/core.js'

/** Distinct histories: the part of a base's patterns that a verb reads. */
export type Histories = Pick<Patterns, 'size' | 'times' | 'frequency' | 'recency' | 'age'>

/** Whether an input is a base and not a single client. */
export function isBase(of: object): of is CustomerBase {
  if (!('patterns' in expectObject(of, 'client'))) return false
  expectBase(of)
  return true
}

/** Refuses what is no base, or was one before it went through JSON, which turns columns into objects. */
export function expectBase(base: unknown): void {
  const fields = expectObject(base, 'base')
  const { kind, size, patterns, dropped } = fields
  if (kind !== 'customer-base') reject('INVALID_TYPE', 'base.kind', "'customer-base'", kind, BUILD_BASE)
  expectList(dropped, 'base.dropped')
  const columns = expectObject(patterns, 'base.patterns')
  const distinct = expectInteger(columns['size'], 'base.patterns.size', 1)
  const clients = expectInteger(size, 'base.size', 1)
  expectColumn(columns, 'times', Float64Array)
  for (const name of ['frequency', 'recency', 'age']) expectColumn(columns, name, Int32Array, distinct)
  expectColumn(columns, 'weight', Float64Array, distinct)
  expectColumn(columns, 'ofClient', Int32Array, clients)
  for (const name of ['frequency', 'recency', 'age']) expectColumn(fields, name, Float64Array, clients, 'base')
}

function expectColumn(
  columns: Readonly<Record<string, unknown>>,
  name: string,
  type: Float64ArrayConstructor | Int32ArrayConstructor,
  cells?: number,
  of = 'base.patterns',
): void {
  const [path, column] = [`${of}.${name}`, columns[name]]
  if (!(column instanceof type))
    reject('INVALID_TYPE', path, type === Int32Array ? 'an Int32Array' : 'a Float64Array', column, KEEP_COLUMNS)
  else if (cells !== undefined && column.length !== cells) reject('LENGTH_MISMATCH', path, `${cells} values`, column)
}

/** The checked history of one client as a column of one. */
export function historyOf(client: ClientHistory): Histories {
  const frequency = expectInteger(client.frequency, 'client.frequency', 0, LARGEST_FREQUENCY)
  const recency = expectNonNegative(client.recency, 'client.recency')
  const age = expectFinite(client.age, 'client.age')
  if (age > LONGEST_TIME) reject('OUT_OF_RANGE', 'client.age', `a number <= ${LONGEST_TIME}`, age)
  if (age < recency) reject('INCONSISTENT_HISTORY', 'client.age', `a number >= recency (${recency})`, age)
  if (frequency === 0 && recency > 0) {
    reject('INCONSISTENT_HISTORY', 'client.recency', '0 for a client without repeat purchases', recency)
  }
  return {
    size: 1,
    times: recency === age ? Float64Array.of(age) : Float64Array.of(recency, age),
    frequency: Int32Array.of(frequency),
    recency: Int32Array.of(0),
    age: Int32Array.of(recency === age ? 0 : 1),
  }
}

/** Refuses a base that counts time in another unit than the model. */
export function checkUnit(model: ModelDocument, base: CustomerBase): void {
  expectObject(model, 'model')
  if (model.timeUnit !== undefined && model.timeUnit !== base.timeUnit) {
    reject('UNIT_MISMATCH', 'base.timeUnit', `'${model.timeUnit}', the model's unit`, base.timeUnit, UNIT_HINT)
  }
}

/** A horizon in the model's unit; a model without a unit takes bare numbers only. */
export function horizonOf(model: { readonly timeUnit?: TimeUnit }, horizon: Horizon): number {
  if (model.timeUnit !== undefined) return inUnits(horizon, model.timeUnit, 'options.horizon')
  if (typeof horizon === 'object') {
    return reject(
      'UNIT_MISMATCH',
      'options.horizon',
      "a bare number, as the model's unit is not known",
      horizon,
      GIVE_UNIT,
    )
  }
  return inUnits(horizon, 'day', 'options.horizon')
}

const LARGEST_FREQUENCY = 2 ** 31 - 1
const BUILD_BASE = 'Build one with customerBase'
const KEEP_COLUMNS =
  'Pass bases on with structuredClone, or baseToJson and baseFromJson: JSON.stringify loses typed arrays'
const UNIT_HINT = 'Build the base with the timeUnit the model was fitted in'
const GIVE_UNIT = 'Pass { timeUnit } to fromParams'
