/**
 * Rows of text as columns of orders; every fault is kept with its line.
 *
 * @module
 */
import type { ErrorCode, IssueCollector } from '../errors/index.js'
import { collectIssues, received } from '../errors/index.js'
import type { OrderColumns, RefundPolicy } from '../records/core.js'
import type { RowBlock } from './csv-table.js'
import { amountHint, amountOf, clientOf, dateHint, dayOf, isUnclearAmount, unclearAmountHint } from './order-cells.js'
import type { ColumnRole, OrderColumnPlaces } from './order-columns.js'

/** What all rows of a file share. */
export interface RowPlan {
  readonly file: string
  readonly header: readonly string[]
  /** What separates cells: among semicolons, `1.234` may be a thousand. */
  readonly delimiter: string
  readonly places: OrderColumnPlaces
  readonly refunds: RefundPolicy
}

/** Reads blocks; after the first fault it goes on to find the others. */
export interface OrderRows extends Pick<IssueCollector, 'throwIfAny'> {
  readonly rows: number
  /** The orders of a block, or nothing once a fault was found. */
  read(block: RowBlock): (OrderColumns & { readonly date: Int32Array }) | undefined
}

export function orderRows({ file, header, delimiter, places, refunds }: RowPlan): OrderRows {
  const faults = collectIssues()
  let rows = 0
  let knownCurrency: string | undefined

  function fault(code: ErrorCode, role: ColumnRole, line: number, expected: string, cell: string, hint?: string): void {
    const path = `${file}:${line}, column '${header[places[role]!]}'`
    faults.add({ code, path, expected, received: received(cell), ...(hint !== undefined && { hint }) })
  }

  function readClient(cell: string, line: number): string {
    const client = clientOf(cell)
    if (client === '') fault('INVALID_CLIENT', 'client', line, 'a client', cell)
    return client
  }

  function readDay(cell: string, line: number): number {
    const day = dayOf(cell)
    if (day !== undefined) return day
    fault(
      cell.trim() === '' ? 'MISSING_VALUE' : 'INVALID_DATE',
      'date',
      line,
      'a date as YYYY-MM-DD',
      cell,
      dateHint(cell),
    )
    return Number.NaN
  }

  function readAmount(cell: string, line: number): number {
    const amount = amountOf(cell)
    if (amount === undefined) {
      const code = cell.trim() === '' ? 'MISSING_VALUE' : 'INVALID_AMOUNT'
      fault(code, 'amount', line, 'an amount as 1234.56', cell, amountHint(cell))
      return Number.NaN
    }
    if (delimiter === ';' && isUnclearAmount(cell)) {
      fault('INVALID_AMOUNT', 'amount', line, 'an amount as 1234.56', cell, unclearAmountHint(cell))
    }
    if (amount < 0 && refunds === 'error') {
      fault('REFUND_WITHOUT_POLICY', 'amount', line, 'an amount >= 0', cell, REFUND_HINT)
    }
    return amount
  }

  function readCurrency(cell: string, line: number): string | undefined {
    const currency = cell.trim()
    if (currency === '') return undefined
    if (!/^[A-Z]{3}$/.test(currency)) fault('INVALID_TYPE', 'currency', line, 'a code as EUR', cell)
    else if (knownCurrency === undefined) knownCurrency = currency
    else if (currency !== knownCurrency) {
      fault('MIXED_CURRENCIES', 'currency', line, `${knownCurrency}, as above`, cell, CURRENCY_HINT)
    }
    return currency
  }

  return {
    get rows() {
      return rows
    },
    read({ rows: cells, lines }) {
      const size = cells.length
      const client: string[] = []
      const date = new Int32Array(size)
      const amount = places.amount === undefined ? undefined : new Float64Array(size)
      const currency: (string | undefined)[] | undefined = places.currency === undefined ? undefined : []
      for (let i = 0; i < size; i++) {
        const row = cells[i]!
        const line = lines[i]!
        client.push(readClient(row[places.client]!, line))
        date[i] = readDay(row[places.date]!, line)
        if (amount !== undefined) amount[i] = readAmount(row[places.amount!]!, line)
        if (currency !== undefined) currency.push(readCurrency(row[places.currency!]!, line))
      }
      rows += size
      if (faults.count > 0) return undefined
      return { client, date, ...(amount !== undefined && { amount }), ...(currency !== undefined && { currency }) }
    },
    throwIfAny: faults.throwIfAny,
  }
}

const REFUND_HINT =
  "A negative amount is a refund. Take it off the order before it, { refunds: 'net' }, or leave it out, { refunds: 'drop' }"
const CURRENCY_HINT = 'Convert all amounts to one currency first'
