/**
 * What a log comes to once it is read: rows of numbers, and what was learnt on the way.
 *
 * @module
 */
import type { DayNumber } from '../money/core.js'
import type { RefundPolicy } from './base-options.js'
import type { NumberedClients } from './client-codes.js'
import type { Events, Visits } from './event-log.js'
import { integerClients, numberedInOrder } from './integer-clients.js'
import { cleanColumns, expectSameLength } from './order-input.js'
import type { OrderReader } from './order-reader.js'
import { textClients } from './text-clients.js'
import type { OrderColumns } from './types.js'

/** Orders or visits, and whose they are. */
export interface LogRows {
  /** The good rows; those of a log without amounts are bare visits. */
  readonly events: Events | Visits
  readonly clients: Omit<NumberedClients, 'codes'>
}

/** A log without faults. */
export interface ReadLog extends LogRows {
  /** Rows seen, good or not. */
  readonly rows: number
  readonly droppedRefunds: number
  readonly lastDay: DayNumber | undefined
  readonly currency: string | undefined
}

/** The log that a reader has read, of which these are the good rows. */
export function logOfReader(reader: OrderReader, { length, client, day, amount }: Events): ReadLog {
  const { rows, droppedRefunds, lastDay, currency } = reader
  const clients = { size: reader.clients.size, idsOf: reader.clients.idsOf, areInOrder: true }
  const events = { length, client, day, ...(reader.hasAmounts && { amount }) }
  return { events, clients, rows, droppedRefunds, lastDay, currency }
}

/**
 * A whole log in columns, with days and amounts used where they are instead of copied: `undefined` where a cell is at
 * fault, a column is of another kind, or integer ids lie too far apart, for then the reader must look at it row by row.
 */
export function logOfColumns(columns: OrderColumns, refunds: RefundPolicy): ReadLog | undefined {
  const rows = expectSameLength(columns)
  const clients = clientsOf(columns)
  if (clients === undefined) return undefined
  const clean = cleanColumns({ ...columns, client: clients.codes }, refunds)
  if (clean === undefined) return undefined
  const { client, date: day, amount, lastDay } = clean
  const events = { length: rows, client, day, ...(amount && { amount }) }
  return { events, clients, rows, droppedRefunds: 0, lastDay, currency: undefined }
}

/** The same with clients numbered in the order of their first rows. */
export function rowsInOrder({ events, clients }: LogRows): LogRows {
  const { codes, ...inOrder } = numberedInOrder({ ...clients, codes: events.client })
  return { events: { ...events, client: codes }, clients: inOrder }
}

/** The clients, unless the days must be read cell by cell anyway. */
function clientsOf({ client, date }: OrderColumns): NumberedClients | undefined {
  if (!(date instanceof Int32Array)) return undefined
  return client instanceof Int32Array ? integerClients(client) : textClients(client)
}
