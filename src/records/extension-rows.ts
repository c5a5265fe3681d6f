/**
 * Orders that come after a base, told apart by who made them: clients of the base, and new ones.
 *
 * @module
 */
import { reject } from '../errors/index.js'
import { isoDate } from '../money/core.js'
import { distinctClients } from './distinct-clients.js'
import type { Events, Visits } from './event-log.js'
import type { ExtensionPlan } from './extension-plan.js'
import { logReading } from './log-reading.js'
import type { OrderInput } from './order-input.js'
import type { ReadLog } from './read-log.js'
import { logOfReader } from './read-log.js'
import type { ClientId, CustomerBase, IdColumn } from './types.js'

/** New orders of one kind of clients, numbered from 0 to below `size`. */
export interface NewRows {
  readonly events: Events | Visits
  readonly size: number
}

/** All new orders. */
export interface ExtensionRows {
  /** Clients of the base, numbered by their rows there. */
  readonly known: NewRows
  /** Other clients, in the order of their first rows. */
  readonly fresh: NewRows
  /** The ids of the base and of some of the others behind them. */
  idsWith(fresh: Int32Array): IdColumn
  readonly log: Pick<ReadLog, 'rows' | 'droppedRefunds' | 'currency' | 'events'>
}

/** Reads new orders, of which there may be none, and refuses those that the base may have counted already. */
export function extensionRows(base: CustomerBase, orders: OrderInput, plan: ExtensionPlan): ExtensionRows {
  const { reader, faults } = logReading(plan)
  reader.read(orders)
  const log = logOfReader(reader, reader.events())
  faults.throwIfAny()
  const { events, clients } = log
  const ids = clients.idsOf(Int32Array.from({ length: clients.size }, (_, code) => code))
  refuseOtherTypes(base.ids, ids)
  refuseEarlier(base, events, ids)
  refuseOtherMoney(base, log)
  const codes = distinctClients(base.ids, row => `base.ids[${row}]`)
  const codeOf = Int32Array.from(ids, id => codes.codeOf(id))
  return {
    known: rowsOf(events, codeOf, 0, base.size),
    fresh: rowsOf(events, codeOf, base.size, codes.size),
    idsWith: fresh => codes.idsOf(behind(base.size, fresh)),
    log,
  }
}

/** The rows of the clients from one code to before another. */
function rowsOf(events: Events | Visits, codeOf: Int32Array, from: number, to: number): NewRows {
  const isChosen = (row: number): boolean => codeOf[events.client[row]!]! >= from && codeOf[events.client[row]!]! < to
  let length = 0
  for (let row = 0; row < events.length; row++) if (isChosen(row)) length++
  const client = new Int32Array(length)
  const day = new Int32Array(length)
  const amount = new Float64Array('amount' in events ? length : 0)
  for (let row = 0, at = 0; row < events.length; row++) {
    if (!isChosen(row)) continue
    client[at] = codeOf[events.client[row]!]! - from
    day[at] = events.day[row]!
    if ('amount' in events) amount[at] = events.amount[row]!
    at++
  }
  return { events: { length, client, day, ...('amount' in events && { amount }) }, size: to - from }
}

function behind(size: number, fresh: Int32Array): Int32Array {
  const codes = new Int32Array(size + fresh.length)
  for (let code = 0; code < size; code++) codes[code] = code
  for (let i = 0; i < fresh.length; i++) codes[size + i] = size + fresh[i]!
  return codes
}

/** Numbers in a base and texts in a file that stand for the same clients would make all of them new. */
function refuseOtherTypes(known: IdColumn, ids: IdColumn): void {
  const [ours, theirs] = [typeOf(known), typeOf(ids)]
  if (ours === undefined || theirs === undefined || ours === theirs) return
  reject('INVALID_TYPE', 'orders', `clients named by a ${ours}, as in the base`, ids[0], "7 is not '7'")
}

/** The type of all ids, if they have one. */
function typeOf(ids: IdColumn): string | undefined {
  const first: ClientId | undefined = ids[0]
  if (typeof ids !== 'object' || first === undefined) return undefined
  if (!Array.isArray(ids)) return 'number'
  return ids.every(id => typeof id === typeof first) ? typeof first : undefined
}

function refuseEarlier({ observedUntil }: CustomerBase, { length, client, day }: Events | Visits, ids: IdColumn): void {
  let count = 0
  let first = -1
  for (let row = length - 1; row >= 0; row--) {
    if (day[row]! > observedUntil) continue
    count++
    first = row
  }
  if (count === 0) return
  const one = `${typeof ids[client[first]!]! === 'string' ? `'${ids[client[first]!]!}'` : ids[client[first]!]!}`
  throwEarlier(observedUntil, count, `${one} on ${isoDate(day[first]!)}`)
}

function throwEarlier(observedUntil: number, count: number, first: string): never {
  const expected = `orders after ${isoDate(observedUntil)}, up to which the base has counted`
  const hint = 'Leave out what the base has seen; orders that came late need a base built anew from the whole log'
  return reject('OUT_OF_RANGE', 'orders', expected, `${count} on or before it, the first of client ${first}`, hint)
}

function refuseOtherMoney(base: CustomerBase, { events, currency }: ReadLog): void {
  if (base.currency !== undefined && currency !== undefined && base.currency !== currency) {
    reject('MIXED_CURRENCIES', 'orders.currency', `${base.currency}, as in the base`, currency)
  }
  if (events.length === 0 || 'amount' in events === (base.meanSpend !== undefined)) return
  const expected = base.meanSpend ? 'amounts, as the base has some' : 'no amounts, as the base has none'
  reject('MISSING_VALUE', 'orders.amount', expected, base.meanSpend ? undefined : 'amounts')
}
