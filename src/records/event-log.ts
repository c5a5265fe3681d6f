/**
 * The orders of a log as three growing columns: client code, day, amount.
 *
 * @module
 */

/** Who came when, as numbers; only the first `length` cells of each column count. */
export interface Visits {
  readonly length: number
  /** A whole number >= 0 for each client. */
  readonly client: Int32Array
  readonly day: Int32Array
}

/** Orders as numbers. */
export interface Events extends Visits {
  /** NaN where the row had none. */
  readonly amount: Float64Array
}

/** Events that can grow. */
export interface EventLog extends Events {
  /** Makes room for so many more. */
  reserve(more: number): void
  add(client: number, day: number, amount: number): void
  /** Lengthens the columns by cells to be filled in, and returns where they begin. */
  extend(more: number): number
}

/** The events that have an amount. */
export function withAmounts(events: Events): Events {
  const kept = eventLog()
  kept.reserve(events.length)
  for (let i = 0; i < events.length; i++) {
    if (!Number.isNaN(events.amount[i]!)) kept.add(events.client[i]!, events.day[i]!, events.amount[i]!)
  }
  return kept
}

export function eventLog(): EventLog {
  let length = 0
  let client = new Int32Array(0)
  let day = new Int32Array(0)
  let amount = new Float64Array(0)

  function reserve(more: number): void {
    const needed = length + more
    if (needed <= client.length) return
    const capacity = Math.max(needed, 2 * client.length, 64)
    client = grownTo(new Int32Array(capacity), client)
    day = grownTo(new Int32Array(capacity), day)
    amount = grownTo(new Float64Array(capacity), amount)
  }

  return {
    get length() {
      return length
    },
    get client() {
      return client
    },
    get day() {
      return day
    },
    get amount() {
      return amount
    },
    reserve,
    extend(more) {
      reserve(more)
      length += more
      return length - more
    },
    add(code, on, value) {
      if (length === client.length) reserve(1)
      client[length] = code
      day[length] = on
      amount[length] = value
      length++
    },
  }
}

function grownTo<T extends Int32Array | Float64Array>(larger: T, column: T): T {
  larger.set(column)
  return larger
}
