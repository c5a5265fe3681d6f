/**
 * From an order log in a file to the base that models read: in chunks, so that a file may be larger than memory, and with
 * the line of every fault.
 *
 * @module
 */
import { expectKnownKeys, expectObject } from '../errors/index.js'
import type { Progress, Steps } from '../model/index.js'
import { isoDate } from '../money/core.js'
import type { BaseOptions, CustomerBase } from '../records/core.js'
import { customerBaseBuilder } from '../records/core.js'
import { csvTable } from './csv-table.js'
import { expectPlace } from './expect-place.js'
import { fileChunks } from './file-chunks.js'
import type { DayWatch } from './lone-days.js'
import { dayWatch } from './lone-days.js'
import type { NamedColumns, OrderColumnPlaces } from './order-columns.js'
import { expectNames, placesOf } from './order-columns.js'
import { orderRows } from './order-rows.js'
import { refuse } from './refuse.js'

/** Which columns to read, and how the log becomes a base. */
export interface OrderFileOptions extends NamedColumns, Omit<BaseOptions, 'onIssue'> {}

/** A log that was read. */
export interface OrderFile {
  readonly base: CustomerBase
  /** Rows below the header, blank lines left out. */
  readonly rows: number
  /**
   * Days of the orders before and behind a long pause at the end of the log: more than a year, or more than a month and
   * longer than the whole log before it. A mistyped year looks so. Absent where there is none.
   */
  readonly pause?: { readonly from: string; readonly to: string }
  /** The names of the columns that were read. */
  readonly columns: {
    readonly client: string
    readonly date: string
    readonly amount?: string
    readonly currency?: string
  }
}

const COLUMNS = ['client', 'date', 'amount', 'currency'] as const
const KEYS = [...COLUMNS, 'observedUntil', 'timeUnit', 'holdoutUntil', 'spend', 'refunds', 'zeros', 'keep']

/**
 * Reads an order log from a CSV file: UTF-8, a header, cells separated by comma, semicolon, tab or bar.
 *
 * Columns that are not named in the options are found by their names where these leave no doubt. Amounts are optional.
 * Blank lines and Excel's line `sep=;` may stand above the header. Among semicolons an amount such as `1.234` is refused,
 * for it may be a thousand; so is one beyond 1e300.
 *
 * @returns steps for `runSync` or `runAsync`; progress counts bytes.
 * @throws ClienteleError that names the line (`orders.csv:17`), for the first ten faults with the number of all:
 * `FILE_NOT_READABLE`, `INVALID_ENCODING`, `INVALID_CSV`, `EMPTY_INPUT`, `COLUMN_NOT_FOUND`, `COLUMN_AMBIGUOUS`,
 * `CONFLICTING_OPTIONS`, `INVALID_DATE`, `INVALID_AMOUNT`, `MISSING_VALUE`, `INVALID_CLIENT`, `REFUND_WITHOUT_POLICY`,
 * `MIXED_CURRENCIES`; `INVALID_TYPE` for an option of the wrong kind.
 * @example
 * import { runSync } from 'clientele/model'
 * import { readOrders } from 'clientele/node'
 * const { base, columns } = runSync(readOrders('examples/data/orders.csv', { timeUnit: 'week' }))
 * base.size // => 2000
 * columns // => { client: 'client', date: 'date', amount: 'amount' }
 */
export function* readOrders(file: string, options: OrderFileOptions = {}): Steps<OrderFile> {
  expectPlace(file, 'file')
  expectKnownKeys(expectObject(options, 'options'), KEYS, 'options')
  expectNames(options)
  const { client, date, amount, currency, ...baseOptions } = options
  const builder = customerBaseBuilder(baseOptions)
  const { size, chunks } = fileChunks(file)
  const days = dayWatch()
  let done = 0
  const progress = (): Progress => ({ phase: 'reading', done, ...(size !== undefined && { total: size }) })
  try {
    const counted = counting(chunks, length => {
      done += length
    })
    const { header, headerLine, delimiter, blocks } = csvTable(counted, file)
    const places = placesOf({ file, names: header, line: headerLine }, options)
    const reader = orderRows({ file, header, delimiter, places, refunds: baseOptions.refunds ?? 'error' })
    for (const block of blocks) {
      const orders = reader.read(block)
      if (orders !== undefined) {
        builder.add(orders)
        days.add(orders.date)
      }
      yield progress()
    }
    reader.throwIfAny()
    if (reader.rows === 0) refuse('EMPTY_INPUT', file, 'at least one order', 'only a header')
    return { base: builder.finish(), rows: reader.rows, ...pauseOf(days), columns: namesOf(header, places) }
  } finally {
    chunks.return()
  }
}

/** Tells the length of each chunk as it passes. */
function* counting(chunks: Iterable<Uint8Array>, tell: (length: number) => void): Generator<Uint8Array, void, void> {
  for (const chunk of chunks) {
    tell(chunk.length)
    yield chunk
  }
}

function pauseOf(days: DayWatch): Pick<OrderFile, 'pause'> {
  const pause = days.longPause()
  return pause === undefined ? {} : { pause: { from: isoDate(pause.from), to: isoDate(pause.to) } }
}

function namesOf(header: readonly string[], places: OrderColumnPlaces): OrderFile['columns'] {
  const { client, date, amount, currency } = places
  return {
    client: header[client]!,
    date: header[date]!,
    ...(amount !== undefined && { amount: header[amount]! }),
    ...(currency !== undefined && { currency: header[currency]! }),
  }
}
