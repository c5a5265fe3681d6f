/** The bases with amounts that golden records name: CDNOW summed up or as a log, and apparel. */
import { dayNumber, isoDate } from '../../src/money/index.js'
import type { CustomerBase } from '../../src/records/index.js'
import { customerBase, customerBaseFromSummary } from '../../src/records/index.js'
import { readData } from './support.js'

/** CDNOW with means rounded to cents, 2,357 clients. */
export function cdnowSummary(): CustomerBase {
  const rows = readData('cdnow_summary_spend.csv')
  const column = (name: string): number[] => rows.map(row => Number(row[name]))
  return customerBaseFromSummary(
    { ids: column('ID'), frequency: column('x'), recency: column('t_x'), age: column('T'), meanSpend: column('zbar') },
    { timeUnit: 'week', observedUntil: '1997-09-30' },
  )
}

/** A log up to a day, or for so many weeks from its first order. */
export function spendLog(file: string, split: unknown): CustomerBase {
  const orders = readData(file).map(row => ({
    client: row['sample_id'] ?? row['id'] ?? '',
    date: row['date'] ?? '',
    amount: Number(row['amount'] ?? row['price']),
  }))
  const first = orders.map(order => order.date).sort()[0] ?? ''
  const observedUntil = typeof split === 'number' ? isoDate(dayNumber(first) + 7 * split) : String(split)
  return customerBase(orders, { timeUnit: 'week', observedUntil })
}
