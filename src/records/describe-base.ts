import type { Cell } from '../model/index.js'
import { significant, textTable } from '../model/index.js'
import { isoDate } from '../money/core.js'
import type { CustomerBase } from './types.js'

/** A base as a person reads it: how many clients, when, what they bought, what was left out. */
export function describeBase(base: CustomerBase): string {
  const { size, frequency, patterns, timeUnit, observedUntil, holdout, dropped, warnings } = base
  const repeaters = frequency.reduce((count, x) => (x > 0 ? count + 1 : count), 0)
  const rows: Cell[][] = [
    ['clients', String(size)],
    ['with repeat purchases', `${repeaters} (${significant((100 * repeaters) / size, 3)} %)`],
    ['repeat purchases', String(sum(frequency))],
    ['distinct histories', String(patterns.size)],
    ['observed until', `${isoDate(observedUntil)}, time in ${timeUnit}s`],
    ...spendRows(base),
    ...(holdout ? [['holdout until', `${isoDate(holdout.until)}, ${sum(holdout.frequency)} purchases`]] : []),
    ...dropped.map(({ reason, count }) => [`dropped: ${reason}`, String(count)]),
  ]
  return [textTable(['customer base', ''], rows), ...warnings.map(({ code, message }) => `! ${code}: ${message}`)].join(
    '\n',
  )
}

function spendRows({ meanSpend, spendOrders, currency }: CustomerBase): Cell[][] {
  if (meanSpend === undefined || spendOrders === undefined) return []
  const orders = sum(spendOrders)
  if (orders === 0) return [['mean spend', 'no order with an amount counts']]
  const spend = meanSpend.reduce((total, mean, i) => total + (mean * spendOrders[i]!) / orders, 0)
  return [['mean spend', `${significant(spend)}${currency === undefined ? '' : ` ${currency}`} over ${orders} orders`]]
}

function sum(column: Float64Array): number {
  return column.reduce((total, value) => total + value, 0)
}
