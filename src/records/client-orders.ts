/**
 * One client's rows, ordered by day, become purchases: rows of one day are one purchase, a refund belongs to the order
 * before it.
 *
 * @module
 */

/** What is asked of each stretch. */
export interface OrderRules {
  /** Whether an order that comes to nothing is a purchase; true by default. */
  readonly countsZeros?: boolean
  /** Receives the days of the purchases, if there; as long as any stretch. */
  readonly days?: Int32Array
  /** Receives the amounts of the orders that count for spend, if there; as long as any stretch. */
  readonly amounts?: Float64Array
}

/** What a stretch of one client's rows comes to; one object is used again for every client. */
export interface Purchases {
  readonly countsZeros: boolean
  readonly days: Int32Array | undefined
  readonly amounts: Float64Array | undefined
  /** Days with an order. */
  orders: number
  firstDay: number
  lastDay: number
  /** Total and count of the orders with an amount > 0 that count for spend. */
  spend: number
  spendOrders: number
  /** Refunds without an order before them in the stretch. */
  orphans: number
  /**
   * Sums over all stretches so far: rows merged into another of their day, refunds netted, orders whose refunds were
   * larger, orders not above zero.
   */
  sameDay: number
  netted: number
  overdrawn: number
  zeroAmounts: number
}

export function noPurchases({ countsZeros = true, days, amounts }: OrderRules = {}): Purchases {
  return {
    countsZeros,
    days,
    amounts,
    orders: 0,
    firstDay: 0,
    lastDay: 0,
    spend: 0,
    spendOrders: 0,
    orphans: 0,
    sameDay: 0,
    netted: 0,
    overdrawn: 0,
    zeroAmounts: 0,
  }
}

/** Counts the days of rows without amounts. */
export function countPurchases(day: Int32Array, from: number, to: number, out: Purchases): void {
  const { days } = out
  let orders = 0
  for (let i = from; i < to; i++) {
    if (i > from && day[i] === day[i - 1]) continue
    if (days !== undefined) days[orders] = day[i]!
    orders++
  }
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
  let isOpen = false
  let openDay = 0
  let paid = 0
  let refunded = 0
  for (let i = from; i < to; ) {
    const today = day[i]!
    let purchases = 0
    let refunds = 0
    let paidToday = 0
    let refundedToday = 0
    for (; i < to && day[i] === today; i++) {
      if (amount[i]! < 0) {
        refunds++
        refundedToday -= amount[i]!
      } else {
        purchases++
        paidToday += amount[i]!
      }
    }
    if (purchases === 0 && !isOpen) {
      out.orphans += refunds
      continue
    }
    out.netted += refunds
    if (purchases === 0) {
      refunded += refundedToday
      continue
    }
    if (isOpen) close(openDay, paid, refunded, firstCounts, out)
    isOpen = true
    openDay = today
    out.sameDay += purchases - 1
    paid = paidToday
    refunded = refundedToday
  }
  if (isOpen) close(openDay, paid, refunded, firstCounts, out)
}

/** What remains of 0.1 + 0.2 - 0.3 is rounding, not money. */
const ROUNDING = 1e-9

/** An order's amount is known once the next order begins, as refunds may follow it. */
function close(day: number, paid: number, refunded: number, firstCounts: boolean, out: Purchases): void {
  const value = paid - refunded
  const isZero = !(value > ROUNDING * paid)
  if (isZero) {
    out.zeroAmounts++
    if (value < -ROUNDING * paid) out.overdrawn++
    if (!out.countsZeros) return
  }
  const isFirst = out.orders === 0
  if (isFirst) out.firstDay = day
  if (out.days !== undefined) out.days[out.orders] = day
  out.orders++
  out.lastDay = day
  if (isZero || (isFirst && !firstCounts)) return
  if (out.amounts !== undefined) out.amounts[out.spendOrders] = value
  out.spend += value
  out.spendOrders++
}
