/**
 * One client's rows, ordered by day, become purchases: rows of one day are one purchase, a refund belongs to the order
 * before it.
 *
 * @module
 */

/** What a stretch of one client's rows comes to; one object is used again for every client. */
export interface Purchases {
  /** Days with an order. */
  orders: number
  firstDay: number
  lastDay: number
  /** Total and count of the orders with an amount > 0 that count for spend. */
  spend: number
  spendOrders: number
  /** Refunds without an order before them in the stretch. */
  orphans: number
  /** Sums over all stretches so far: rows merged into another of their day, refunds netted, orders not above zero. */
  sameDay: number
  netted: number
  zeroAmounts: number
}

export function noPurchases(): Purchases {
  return {
    orders: 0,
    firstDay: 0,
    lastDay: 0,
    spend: 0,
    spendOrders: 0,
    orphans: 0,
    sameDay: 0,
    netted: 0,
    zeroAmounts: 0,
  }
}

/** Counts the days of rows without amounts. */
export function countPurchases(day: Int32Array, from: number, to: number, out: Purchases): void {
  let orders = 0
  for (let i = from; i < to; i++) if (i === from || day[i] !== day[i - 1]) orders++
  out.orders = orders
  out.firstDay = day[from]!
  out.lastDay = day[to - 1]!
  out.sameDay += to - from - orders
}

/** The same with amounts; the first purchase is out of spend where `firstCounts` is false. */
export function addPurchases(
  day: Int32Array,
  amount: Float64Array,
  from: number,
  to: number,
  firstCounts: boolean,
  out: Purchases,
): void {
  out.orders = out.spend = out.spendOrders = out.orphans = 0
  let value = 0
  for (let i = from; i < to; ) {
    const today = day[i]!
    let purchases = 0
    let refunds = 0
    let total = 0
    for (; i < to && day[i] === today; i++) {
      if (amount[i]! < 0) refunds++
      else purchases++
      total += amount[i]!
    }
    if (purchases > 0) {
      if (out.orders > 0) close(value, firstCounts || out.orders > 1, out)
      else out.firstDay = today
      out.orders++
      out.lastDay = today
      out.sameDay += purchases - 1
      out.netted += refunds
      value = total
    } else if (out.orders > 0) {
      out.netted += refunds
      value += total
    } else {
      out.orphans += refunds
    }
  }
  if (out.orders > 0) close(value, firstCounts || out.orders > 1, out)
}

/** An order's amount is known once the next order begins, as refunds may follow it. */
function close(value: number, counts: boolean, out: Purchases): void {
  if (value > 0) {
    if (counts) {
      out.spend += value
      out.spendOrders++
    }
  } else {
    out.zeroAmounts++
  }
}
