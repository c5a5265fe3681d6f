/**
 * What a spending model computes on: how many orders count for spend, and their mean amount, per client.
 *
 * @module
 */
import { expectFinite, expectInteger, expectObject, reject } from '../errors/index.js'
import type { ModelDocument } from '../model/index.js'
import type { CustomerBase } from '../records/core.js'
import { isBase } from './foundation/index.js'
import type { SpendHistory } from './spending-contract.js'

/** Spend as columns, one cell per client. */
export interface SpendColumns {
  readonly spendOrders: Float64Array
  readonly meanSpend: Float64Array
}

/** The spend of a client as columns of one, or that of a base in the model's currency. */
export function spendOf(model: ModelDocument, of: SpendHistory | CustomerBase): SpendColumns {
  if (!isBase(of)) return columnsOfOne(of)
  checkCurrency(model, of)
  return spendColumns(of)
}

/** The spend of a base; one without amounts is refused. */
export function spendColumns({ size, meanSpend, spendOrders }: CustomerBase): SpendColumns {
  return {
    spendOrders: expectColumn(spendOrders, 'base.spendOrders', size),
    meanSpend: expectColumn(meanSpend, 'base.meanSpend', size),
  }
}

/** A column of the base as it should be; `hint` says where it would come from. */
export function expectColumn(
  column: Float64Array | undefined,
  path: string,
  size: number,
  hint: string = GIVE_AMOUNTS,
): Float64Array {
  if (column === undefined) return reject('MISSING_VALUE', path, 'a column', column, hint)
  if (!(column instanceof Float64Array)) return reject('INVALID_TYPE', path, 'a Float64Array', column, KEEP_COLUMNS)
  return column.length === size ? column : reject('LENGTH_MISMATCH', path, `${size} values`, column)
}

function columnsOfOne(client: SpendHistory): SpendColumns {
  const orders = expectInteger(client.spendOrders, 'client.spendOrders', 0, LARGEST_ORDERS)
  const mean = expectFinite(client.meanSpend, 'client.meanSpend')
  if (mean < 0) reject('OUT_OF_RANGE', 'client.meanSpend', 'a number >= 0', mean)
  if (orders === 0 && mean > 0) reject('INCONSISTENT_HISTORY', 'client.meanSpend', '0, as no order counts', mean)
  if (orders > 0 && mean === 0) reject('INCONSISTENT_HISTORY', 'client.meanSpend', 'above 0, as orders count', mean)
  return { spendOrders: Float64Array.of(orders), meanSpend: Float64Array.of(mean) }
}

/** An amount that a caller states. */
export function expectAmount(amount: unknown, path: string): number {
  const number = expectFinite(amount, path)
  return number >= 0 ? number : reject('OUT_OF_RANGE', path, 'a number >= 0', amount)
}

/** Refuses a base whose amounts are in another currency than the model's. */
export function checkCurrency(model: ModelDocument, { currency }: CustomerBase): void {
  const known = expectObject(model, 'model')['currency']
  if (known === undefined || currency === undefined || known === currency) return
  reject('CURRENCY_MISMATCH', 'base.currency', `'${known}', the model's currency`, currency, CONVERT)
}

/** More orders than this no client places. */
export const LARGEST_ORDERS: number = 2 ** 31 - 1
const GIVE_AMOUNTS = 'Build the base from orders with amounts, or with the columns meanSpend and spendOrders'
const KEEP_COLUMNS =
  'Pass bases on with structuredClone, or baseToJson and baseFromJson: JSON.stringify loses typed arrays'
const CONVERT = "Convert the amounts to the model's currency, or fit a model to these"
