/**
 * The golden records of `data`: event logs summed up into histories.
 *
 * Convention of the records in calendar weeks (pandas W-SUN): a week is one period and is named by its Sunday, so each
 * date is moved to the Sunday that ends its week before the log is read in weeks.
 */
import { expect, it } from 'vitest'
import { dayNumber, isoDate } from '../../src/money/index.js'
import type { BaseOptions, CustomerBase } from '../../src/records/index.js'
import { customerBase, customerBaseFromSummary, purchasesByPeriod } from '../../src/records/index.js'
import type { Adapter, Answer, GoldenRecord } from './support.js'
import { asRecord, hasData, readData, testFamilies } from './support.js'

type Row = readonly [client: number, date: string, amount?: number]

const adapters: readonly Adapter[] = [
  { family: /^elog2cum by=(\d+)(.*)/, answer: (record, [, days, rest = '']) => cumulative(record, Number(days), rest) },
  { family: /^elog2cum weekly/, answer: record => cumulative(record, Number(asRecord(record.inputs)['by']), '') },
  { family: /^rfm_summary monetary/, answer: record => ({ ours: Array.from(baseOf(record).meanSpend ?? [])[0] }) },
  { family: /^rfm_summary/, answer: record => ({ ours: rowsOf(baseOf(record)) }) },
  { family: /^same-period purchases/, answer: record => ({ ours: { frequency: baseOf(record).frequency[0] } }) },
  { family: /^calibration_and_holdout boundaries/, answer: holdoutById },
  { family: /^calibration_and_holdout .*monetary/, answer: monetary },
  { family: /^calibration_and_holdout/, answer: record => ({ ours: splitRows(baseOf(record)) }) },
  {
    family: /^actual\.x holdout after split (\d{4}-\d\d-\d\d)/,
    answer: (record, [, split = '']) => afterSplit(record, split),
  },
  { family: /^frequency histogram/, answer: histogram },
  { family: /repeat mean spend .*describe/, answer: describeSpend },
]

testFamilies('clv.json', 'data', adapters.map(inKnownUnits))

const CDNOW = 'cdnow_sample_elog.csv'

it.skipIf(!hasData(CDNOW))(
  `the published summary of CDNOW follows from its log (needs ${CDNOW} in CLIENTELE_DATA)`,
  () => {
    const base = customerBase(ordersOf(CDNOW), { observedUntil: '1997-09-30', timeUnit: 'week' })
    const summary = readData('cdnow_summary_39wk.csv')
    const columnOf = (name: string): Float64Array => Float64Array.from(summary, row => Number(row[name]))
    const columns = { frequency: columnOf('x'), recency: columnOf('t_x'), age: columnOf('T_cal') }
    const published = customerBaseFromSummary(columns, { timeUnit: 'week', observedUntil: '1997-09-30' })
    expect(base.size).toBe(2357)
    expect(base.patterns).toEqual(published.patterns)
    expect(base.frequency).toEqual(published.frequency)
  },
)

it.skipIf(!hasData(CDNOW))(`the published weekly counts of CDNOW follow from its log (needs ${CDNOW})`, () => {
  const { repeatPurchases } = purchasesByPeriod(ordersOf(CDNOW), { period: { days: 7 }, observedUntil: '1998-06-30' })
  const published = readData('cdnow_weekly_cum_repeat.csv').map(row => Number(row['cum_repeat_transactions']))
  expect(sumsOf(repeatPurchases)).toEqual(published)
})

/** Other calendar periods of pandas would need a convention of their own. */
function inKnownUnits({ family, answer }: Adapter): Adapter {
  return {
    family,
    answer(record, name) {
      const { unit = 'D' } = asRecord(record.inputs)
      return unit === 'D' || unit === 'W' ? answer(record, name) : { notCovered: `calendar periods ${String(unit)}` }
    },
  }
}

function baseOf({ inputs }: GoldenRecord): CustomerBase {
  const { rows, unit = 'D', observation_end: until, cal_end: split, obs_end: end } = asRecord(inputs)
  const weekly = unit === 'W'
  const dayOf = (date: unknown): string => (weekly ? sundayOf(String(date)) : String(date))
  const options: BaseOptions = {
    timeUnit: weekly ? 'week' : 'day',
    ...(until !== undefined && { observedUntil: dayOf(until) }),
    ...(split !== undefined && { observedUntil: dayOf(split), holdoutUntil: dayOf(end) }),
  }
  const orders = (rows as readonly Row[]).map(([client, date, amount]) => ({
    client,
    date: dayOf(date),
    ...(amount !== undefined && { amount }),
  }))
  return customerBase(orders, options)
}

function sundayOf(date: string): string {
  const day = dayNumber(date)
  const SUNDAY = 3
  return isoDate(day + ((((SUNDAY - day) % 7) + 7) % 7))
}

/** [id, frequency, recency, age] and mean spend where there is one. */
function rowsOf({ ids, frequency, recency, age, meanSpend }: CustomerBase): unknown[] {
  return Array.from(ids, (id, i) => [id, frequency[i], recency[i], age[i], ...(meanSpend ? [meanSpend[i]] : [])])
}

function splitRows(base: CustomerBase): unknown[] {
  const { holdout } = base
  return Array.from(base.ids, (id, i) => [
    id,
    base.frequency[i],
    base.recency[i],
    base.age[i],
    holdout?.frequency[i],
    holdout?.duration,
  ])
}

function holdoutById(record: GoldenRecord): Answer {
  const { ids, holdout } = baseOf(record)
  return { ours: { frequency_holdout: Object.fromEntries(Array.from(ids, (id, i) => [id, holdout?.frequency[i]])) } }
}

function monetary(record: GoldenRecord): Answer {
  const { meanSpend, holdout } = baseOf(record)
  const ours = {
    monetary_value_cal: Array.from(meanSpend ?? []),
    monetary_value_holdout: Array.from(holdout?.meanSpend ?? []),
  }
  return { ours }
}

/** Orders of one client strictly after the split. */
function afterSplit({ inputs }: GoldenRecord, split: string): Answer {
  const { data, Id } = asRecord(inputs)
  const log = ordersOf(String(data))
  const last = Math.max(...log.map(({ date }) => dayNumber(date)))
  const { ids, holdout } = customerBase(log, { observedUntil: split, holdoutUntil: isoDate(last) })
  return { ours: holdout?.frequency[Array.from(ids).indexOf(String(Id))] }
}

/** Repeat purchases, with `first=TRUE` also first ones, summed up over periods of so many days that the log fills. */
function cumulative({ inputs }: GoldenRecord, days: number, rest: string): Answer {
  const { data, rows } = asRecord(inputs)
  const log = data === undefined ? (rows as readonly (readonly [number, number])[]).map(onDay) : ordersOf(String(data))
  const last = Math.max(...log.map(({ date }) => dayNumber(date)))
  const { firstDay, newClients, repeatPurchases } = purchasesByPeriod(log, { period: { days } })
  const all = repeatPurchases.map((again, i) => again + (rest.includes('first=TRUE') ? (newClients[i] ?? 0) : 0))
  return { ours: sumsOf(all.subarray(0, Math.floor((last - firstDay + 1) / days))) }
}

function onDay([client, day]: readonly [number, number]): { client: number; date: string } {
  return { client, date: isoDate(day) }
}

function sumsOf(parts: Float64Array): number[] {
  let total = 0
  return Array.from(parts, part => {
    total += part
    return total
  })
}

function ordersOf(file: string): { client: string; date: string; amount: number }[] {
  return readData(file).map(row => ({
    client: row['id'] ?? row['master_id'] ?? row['customer_id'] ?? row['cust'] ?? '',
    date: row['date'] ?? '',
    amount: Number(row['amount'] ?? row['price']),
  }))
}

/** The record counts each frequency from 0 on, one cell each, the last one too. */
function histogram(record: GoldenRecord): Answer {
  const rows = readData(String(asRecord(record.inputs)['data']))
  const column = (name: string): number[] => rows.map(row => Number(row[name]))
  const columns = { frequency: column('x'), recency: column('t_x'), age: column('T_cal') }
  const { frequency } = customerBaseFromSummary(columns, { timeUnit: 'week', observedUntil: '1997-09-30' })
  const counts = (record.expected as readonly number[]).map((_, x) => frequency.filter(value => value === x).length)
  return { ours: counts }
}

/** Mean spend of clients with a repeat purchase, described as pandas does (sample deviation, middle value). */
function describeSpend(record: GoldenRecord): Answer {
  const { data, end } = asRecord(record.inputs)
  const { meanSpend, spendOrders } = customerBase(ordersOf(String(data)), { observedUntil: String(end) })
  const spend = Float64Array.from(meanSpend ?? []).filter((_, i) => (spendOrders?.[i] ?? 0) > 0)
  spend.sort()
  const mean = spend.reduce((sum, value) => sum + value, 0) / spend.length
  const variance = spend.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (spend.length - 1)
  const middle = ((spend[(spend.length - 1) >> 1] ?? 0) + (spend[spend.length >> 1] ?? 0)) / 2
  const described = {
    count: spend.length,
    mean,
    std: Math.sqrt(variance),
    min: spend[0],
    median: middle,
    max: spend.at(-1),
  }
  return { ours: described }
}
