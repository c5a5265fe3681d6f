/** The bases of purchase times that golden records name: summaries as columns, or logs up to a day. */
import { dayNumber, isoDate } from '../../src/money/index.js'
import type { CustomerBase } from '../../src/records/index.js'
import { customerBase, customerBaseFromSummary } from '../../src/records/index.js'
import type { GoldenRecord } from './support.js'
import { asRecord, readData } from './support.js'

/** CDNOW with times rounded to two decimals of a week, as lifetimes ships it. */
export const ROUNDED = 'cdnow_summary_39wk_2dp.csv'

/** The base of the file that a record names, and of the split that its inputs or the words after the file give. */
export function buyingBase({ inputs }: GoldenRecord, keep: readonly 'intervals'[] = []): CustomerBase {
  const { data, split, 'estimation.split': estimationSplit, 'period.length': weeks } = asRecord(inputs)
  const file = /^[\w.]+/.exec(String(data))?.[0] ?? ''
  if (!file.endsWith('elog.csv')) return buyingSummary(file)
  const rows = readData(file)
  const orders = rows.map(row => ({
    client: row['sample_id'] ?? row['id'] ?? row['customer_id'] ?? '',
    date: row['date'] ?? '',
  }))
  const first = orders.map(order => order.date).sort()[0] ?? ''
  const until = split ?? estimationSplit ?? /T\.cal=([\d-]+)/.exec(String(data))?.[1]
  const observedUntil = typeof until === 'number' ? isoDate(dayNumber(first) + 7 * until) : String(until)
  const holdout = weeks === undefined ? {} : { holdoutUntil: isoDate(dayNumber(observedUntil) + 7 * Number(weeks)) }
  return customerBase(orders, { timeUnit: 'week', observedUntil, keep, ...holdout })
}

/** Histories as a file's columns give them, in weeks. */
export function buyingSummary(file: string): CustomerBase {
  const rows = readData(file)
  const column = (...names: readonly string[]): number[] =>
    rows.map(row => Number(row[names.find(name => name in row) ?? '']))
  return customerBaseFromSummary(
    {
      frequency: column('x'),
      recency: column('t_x', 't.x'),
      age: column('T_cal', 'T.cal'),
      ...('litt' in (rows[0] ?? {}) && { logIntervals: column('litt') }),
    },
    { timeUnit: 'week', observedUntil: '1997-09-30' },
  )
}
