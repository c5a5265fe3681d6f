/** Bases of opportunities from real logs: BG/BB on weeks beside BG/NBD in continuous time. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bgBb, bgNbd, frequencyTable, holdoutAccuracy } from '../../../src/lifetime/index.js'
import type { Order } from '../../../src/records/index.js'
import { customerBase, customerBaseOfPeriods } from '../../../src/records/index.js'

const DATA = process.env['CLIENTELE_DATA'] ?? join(import.meta.dirname, '../../../../shared/data')

function logOf(file: string, client: number, date: number): Order[] {
  const lines = readFileSync(join(DATA, 'clv', file), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
  return lines.map(line => {
    const cells = line.split(',')
    return { client: cells[client]!, date: cells[date]!.slice(0, 10) }
  })
}

const sum = (column: Float64Array): number => column.reduce((total, value) => total + value, 0)

// Weeks hold fewer purchases than days, and only BG/BB lets clients leave who bought once.
describe.skipIf(!existsSync(join(DATA, 'clv')))('forecasts of what comes, over what came', () => {
  it.each([
    ['CDNOW', 'cdnow_sample_elog.csv', 1, 2, '1997-09-28', '1998-06-28', 0.82, 0.84],
    ['grocery', 'grocery_elog.csv', 0, 1, '2006-12-31', '2007-12-30', 1.17, 1.18],
    ['lifetimes', 'lifetimes_example_transactions.csv', 1, 0, '2014-09-28', '2014-12-28', 0.95, 1.06],
  ])('%s', (_, file, client, date, observedUntil, holdoutUntil, byWeek, inTime) => {
    const log = logOf(file, client, date)
    const weeks = customerBaseOfPeriods(log, { period: 'week', observedUntil, holdoutUntil })
    const discrete = bgBb.fit(weeks)
    expect(discrete.fit).toMatchObject({ converged: true, warnings: [] })
    const horizon = weeks.holdout?.duration ?? Number.NaN
    const expected = sum(bgBb.expectedPurchases(discrete, weeks, { horizon }))
    expect(expected / sum(weeks.holdout?.frequency ?? new Float64Array(1))).toBeCloseTo(byWeek, 1)

    const days = customerBase(log, { timeUnit: 'week', observedUntil, holdoutUntil })
    const continuous = sum(bgNbd.expectedPurchases(bgNbd.fit(days), days, { horizon }))
    expect(continuous / sum(days.holdout?.frequency ?? new Float64Array(1))).toBeCloseTo(inTime, 1)
    expect(days.size).toBe(weeks.size)
  })

  it('is too short of months for what years need, and says so by its warnings alone', () => {
    const years = customerBaseOfPeriods(logOf('grocery_elog.csv', 0, 1), {
      period: 'year',
      observedUntil: '2007-12-31',
    })
    expect(bgBb.fit(years).fit).toMatchObject({ observations: years.size })
    expect(Math.max(...years.age)).toBe(1)
  })
})

describe.skipIf(!existsSync(join(DATA, 'clv')))('functions that take any model', () => {
  it('take BG/BB on weeks of a real log', () => {
    const orders = logOf('cdnow_sample_elog.csv', 1, 2)
    const dates = { period: 'week', observedUntil: '1997-09-28', holdoutUntil: '1998-06-28' } as const
    const weeks = customerBaseOfPeriods(orders, dates)
    const model = bgBb.fit(weeks)
    const { purchases } = holdoutAccuracy([bgBb, model], weeks)
    expect(purchases.model.gini).toBeGreaterThan(Number(purchases.naive.gini))
    const counts = frequencyTable([bgBb, model], weeks)
    expect(counts.expected.reduce((sum, count) => sum + count, 0)).toBeCloseTo(weeks.size, 6)
  })
})
