/**
 * Holdings as they come, checked.
 *
 * @module
 */
import { collectIssues, expectObject, received, reject } from '../../errors/index.js'
import { columnLength } from '../../statistics/columns.js'
import type { Holdings } from './types.js'

/** One product, checked. */
export interface Held {
  readonly product: string
  /** 1 where it is held. */
  readonly holds: Uint8Array
  /** Absent where holdings are yes and no. */
  readonly amounts?: Float64Array
}

/** Sums of amounts this large still are numbers. */
const MOST_AMOUNT = 1e200

/** Every product; all have a cell per client. */
export function readHoldings(holdings: Holdings, clients: number): readonly Held[] {
  const products = Object.entries(expectObject(holdings, 'holdings'))
  if (products.length === 0) reject('EMPTY_INPUT', 'holdings', 'at least one product', holdings)
  return products.map(([product]) => readProduct(product, holdings[product]!, clients))
}

function readProduct(product: string, column: ArrayLike<unknown>, clients: number): Held {
  const path = `holdings.${product}`
  if (columnLength(column, path) !== clients) {
    reject('LENGTH_MISMATCH', path, `${clients} cells, one per client`, column.length)
  }
  const holds = new Uint8Array(clients)
  const amounts = new Float64Array(clients)
  const isYesNo = typeof column[0] === 'boolean'
  const expected = isYesNo
    ? 'true or false'
    : `a number from 0 to ${MOST_AMOUNT}, or true and false in the whole column`
  const faults = collectIssues()
  for (let row = 0; row < clients; row++) {
    const cell = column[row]
    if (isYesNo ? typeof cell === 'boolean' : typeof cell === 'number' && cell >= 0 && cell <= MOST_AMOUNT) {
      holds[row] = Number(cell) > 0 ? 1 : 0
      amounts[row] = Number(cell)
    } else faults.add({ code: 'OUT_OF_RANGE', path: `${path}[${row}]`, expected, received: received(cell) })
  }
  faults.throwIfAny()
  return { product, holds, ...(!isYesNo && { amounts }) }
}
