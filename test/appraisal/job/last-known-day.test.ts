import { expect, it } from 'vitest'
import { lastKnownDay } from '../../../src/appraisal/job/last-known-day.js'
import { isoDate } from '../../../src/money/core.js'
import { columnsOf } from '../../../src/records/portfolio/columns-of.js'
import { sampleLender } from '../../../src/records/sample-lender/index.js'

const payment = (date: string) => ({ facility: 'F', date, amount: 1 })
const rating = (date: string) => ({ client: 'C', date, rating: 'BBB' })

it('is the last day of which two tables know', () => {
  const payments = ['2024-11-30', '2024-12-30'].map(payment)
  expect(isoDate(lastKnownDay({ payments, ratings: [rating('2024-12-01')] }))).toBe('2024-12-30')
})

it('is none that stands alone, as a mistyped one does', () => {
  const payments = ['2024-12-30', '2042-12-30'].map(payment)
  expect(isoDate(lastKnownDay({ payments, ratings: [rating('2024-12-15')] }))).toBe('2024-12-30')
})

it('is the last day of the only table, or of tables that never meet', () => {
  expect(isoDate(lastKnownDay({ payments: ['2024-12-30', '2024-12-31'].map(payment) }))).toBe('2024-12-31')
  const apart = { payments: [payment('2024-12-31')], ratings: [rating('2023-01-01')] }
  expect(isoDate(lastKnownDay(apart))).toBe('2024-12-31')
})

it('reads columns as it reads records', () => {
  const payments = ['2024-11-30', '2042-12-30'].map(payment)
  const ratings = [rating('2024-11-15')]
  expect(lastKnownDay({ payments: columnsOf('payments', payments), ratings })).toBe(lastKnownDay({ payments, ratings }))
})

it('is the last day of the sample, and asks where there is none', () => {
  const { portfolio } = sampleLender({ clients: 30, until: '2023-06-30' })
  expect(isoDate(lastKnownDay(portfolio)) <= '2023-06-30').toBe(true)
  expect(isoDate(lastKnownDay(portfolio)) > '2023-05-31').toBe(true)
  expect(() => lastKnownDay({ clients: [] })).toThrow(expect.objectContaining({ path: 'options.asOf' }))
})
