import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { dataFingerprint } from '../../../src/lifetime/index.js'
import type { CustomerBase } from '../../../src/records/index.js'
import {
  customerBaseFromSummary,
  selectClients,
  tenureCounts,
  withCalendar,
  withCovariates,
} from '../../../src/records/index.js'
import { base, tenures } from './cards.js'

const columns = { frequency: [2, 0], recency: [30, 0], age: [38, 39] }
const options = { timeUnit: 'week', observedUntil: '1997-09-30' } as const
const small = customerBaseFromSummary(columns, options)
const covariates = ['sex', 'age'] as const

function hashOf(header: string, cells: readonly number[]): string {
  const bytes = Buffer.alloc(8 * cells.length)
  for (const [i, cell] of cells.entries()) bytes.writeDoubleLE(cell, 8 * i)
  return `sha256:${createHash('sha256').update(`${header}\n`).update(bytes).digest('hex')}`
}

it('is the hash of a header and the rows in ascending order, as its description says', () => {
  const header =
    '{"kind":"customer-base","timeUnit":"week","observedUntil":10134,"columns":["frequency","recency","age"]}'
  expect(dataFingerprint(small)).toBe(hashOf(header, [0, 0, 39, 2, 30, 38]))
  const counts = tenureCounts({ tenure: [1, 2, 3], lost: [3, 0, 1], active: [0, 0, 6] })
  const ofCounts = '{"kind":"tenure-counts","columns":["tenure","lost","active"]}'
  expect(dataFingerprint(counts)).toBe(hashOf(ofCounts, [1, 3, 0, 3, 1, 6]))
})

it('depends neither on the order of clients, nor on their names, nor on the holdout', () => {
  const turned = selectClients(
    base,
    Array.from({ length: base.size }, (_, i) => base.size - 1 - i),
  )
  expect(dataFingerprint(turned)).toBe(dataFingerprint(base))
  const { holdout, ...without } = base
  expect(holdout?.duration).toBe(26)
  expect(dataFingerprint(without)).toBe(dataFingerprint(base))
  expect(dataFingerprint({ ...small, ids: ['ann', 'bob'] })).toBe(dataFingerprint(small))
})

it('depends on every cell that a model may read', () => {
  const of = (column: Float64Array | undefined): Float64Array => {
    const other = Float64Array.from(column!)
    other[5]! += 1e-9
    return other
  }
  const days = base.purchaseDays!
  const others: readonly CustomerBase[] = [
    { ...base, frequency: of(base.frequency) },
    { ...base, recency: of(base.recency) },
    { ...base, age: of(base.age) },
    { ...base, meanSpend: of(base.meanSpend) },
    { ...base, spendOrders: of(base.spendOrders) },
    { ...base, logIntervals: of(base.logIntervals) },
    { ...base, logSpend: { ...base.logSpend!, mean: of(base.logSpend!.mean) } },
    { ...base, logSpend: { ...base.logSpend!, squares: of(base.logSpend!.squares) } },
    { ...base, purchaseDays: { ...days, day: days.day.map((day, i) => (i === 3 ? day - 1 : day)) } },
    { ...base, weight: new Float64Array(base.size).fill(2) },
    { ...base, observedUntil: base.observedUntil + 1 },
    { ...base, timeUnit: 'day' },
    { ...base, currency: 'EUR' },
  ]
  expect(new Set([base, ...others].map(dataFingerprint)).size).toBe(others.length + 1)
})

it('knows covariates by name and calendars by period', () => {
  const table = (names: readonly string[]): CustomerBase =>
    withCovariates(small, {
      client: small.ids,
      ...Object.fromEntries(names.map(name => [name, name === 'sex' ? [1, 0] : [30, 40]])),
    })
  expect(dataFingerprint(table(covariates))).toBe(dataFingerprint(table(covariates.toReversed())))
  expect(dataFingerprint(table(['sex']))).not.toBe(dataFingerprint(small))
  const year = { start: '1996-12-01', periodDays: 365 }
  const season = (warm: readonly number[]): string =>
    dataFingerprint(withCalendar(base, { start: '2020-01-01', periodDays: 2000, columns: { warm } }))
  const own = (warm: readonly number[]): string =>
    dataFingerprint(withCalendar(base, { ...year, start: '2015-01-01', periodDays: 5000, clientColumns: { warm } }))
  const ofClients = Array.from({ length: base.size }, (_, i) => i)
  const shared = [season([1]), season([2]), own(ofClients), own(ofClients.map(i => i + 1)), dataFingerprint(base)]
  expect(new Set(shared).size).toBe(5)
})

it('takes 0 and -0 for one number, and refuses what is no data', () => {
  expect(dataFingerprint({ ...small, recency: Float64Array.of(30, -0) })).toBe(dataFingerprint(small))
  expect(dataFingerprint(JSON.parse(JSON.stringify(tenures)))).toBe(dataFingerprint(tenures))
  expect(() => Reflect.apply(dataFingerprint, undefined, [7])).toThrow(expect.objectContaining({ path: 'data' }))
})
