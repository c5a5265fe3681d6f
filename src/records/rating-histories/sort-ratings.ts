/**
 * Rows brought together by client, each client's in the order of time.
 *
 * Rows that come in this order are taken as they are; others go through a counting sort by client and an insertion sort
 * by time, so that the order of rows changes nothing.
 *
 * @module
 */
import { clientCodes } from '../client-codes.js'
import { runStarts } from '../counting-sort.js'
import { integerClients, numberedInOrder } from '../integer-clients.js'
import { textClients } from '../text-clients.js'
import type { ClientId, IdColumn } from '../types.js'

/** The rows of client c are those from `starts[c]` to before `starts[c + 1]`; `order` is where each came from. */
export interface SortedRatings {
  readonly size: number
  readonly ids: IdColumn
  readonly starts: Int32Array
  readonly time: Float64Array
  /** Place in the order -> row of the input; absent where rows came in order. */
  readonly order?: Int32Array
}

export function sortRatings(client: ArrayLike<ClientId>, time: Float64Array): SortedRatings {
  if (client instanceof Int32Array && areInOrder(client, time)) return sortedAlready(client, time)
  const { size, codes, ids } = numberedClients(client)
  const starts = runStarts(codes, codes.length, size)
  const next = starts.slice()
  const order = new Int32Array(codes.length)
  place(codes, next, order)
  for (let code = 0; code < size; code++) sortRun(order, time, starts[code]!, starts[code + 1]!)
  return { size, ids, starts, time: taken(time, order), order }
}

/** Numbers in the order of another. */
export function taken(column: Float64Array, order: Int32Array): Float64Array {
  const sorted = new Float64Array(order.length)
  for (let i = 0; i < sorted.length; i++) sorted[i] = column[order[i]!]!
  return sorted
}

/** The same of codes. */
export function takenCodes(column: Int32Array, order: Int32Array): Int32Array {
  const sorted = new Int32Array(order.length)
  for (let i = 0; i < sorted.length; i++) sorted[i] = column[order[i]!]!
  return sorted
}

function areInOrder(client: Int32Array, time: Float64Array): boolean {
  for (let row = 1; row < client.length; row++) {
    if (client[row]! < client[row - 1]! || (client[row] === client[row - 1] && time[row]! < time[row - 1]!))
      return false
  }
  return true
}

function sortedAlready(client: Int32Array, time: Float64Array): SortedRatings {
  const starts = new Int32Array(client.length + 1)
  let size = 0
  for (let row = 0; row < client.length; row++) {
    if (row === 0 || client[row] !== client[row - 1]) starts[size++] = row
  }
  starts[size] = client.length
  const firsts = starts.slice(0, size + 1)
  const ids = new Int32Array(size)
  for (let code = 0; code < size; code++) ids[code] = client[firsts[code]!]!
  return { size, ids, starts: firsts, time }
}

interface Numbered {
  readonly size: number
  readonly codes: Int32Array
  readonly ids: IdColumn
}

function numberedClients(client: ArrayLike<ClientId>): Numbered {
  const whole = client instanceof Int32Array ? integerClients(client) : textClients(client)
  if (whole !== undefined) {
    const { size, codes, idsOf } = numberedInOrder(whole)
    return { size, codes, ids: idsOf(upTo(size)) }
  }
  const clients = clientCodes()
  const codes = new Int32Array(client.length)
  for (let row = 0; row < codes.length; row++) codes[row] = clients.codeOf(client[row]!)
  return { size: clients.size, codes, ids: clients.idsOf(upTo(clients.size)) }
}

function upTo(size: number): Int32Array {
  return Int32Array.from({ length: size }, (_, i) => i)
}

function place(codes: Int32Array, next: Int32Array, order: Int32Array): void {
  for (let row = 0; row < codes.length; row++) order[next[codes[row]!]!++] = row
}

/** Above so many rows a client's run is sorted by a general method. */
const FEW = 40

function sortRun(order: Int32Array, time: Float64Array, from: number, to: number): void {
  if (to - from > FEW) {
    order.subarray(from, to).sort((a, b) => time[a]! - time[b]! || a - b)
    return
  }
  for (let i = from + 1; i < to; i++) {
    const row = order[i]!
    let at = i
    for (; at > from && time[order[at - 1]!]! > time[row]!; at--) order[at] = order[at - 1]!
    order[at] = row
  }
}
