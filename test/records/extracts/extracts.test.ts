import { expect, test } from 'vitest'
import { dayNumber } from '../../../src/money/core.js'
import {
  columnsOf,
  customerBase,
  loanRows,
  orderLog,
  ratingRows,
  recordsOf,
  relationshipDates,
  repaymentLedger,
  surveySheets,
} from '../../../src/records/index.js'
import { AS_OF, BOOK } from '../attributes/book.js'

test('orders make a base; an amount that one lacks is left out of all', () => {
  const orders = ['2024-02-01', '2023-01-01'].map(date => ({ client: 'A', date, amount: 5 }))
  const base = customerBase(orderLog({ orders }), { observedUntil: AS_OF, timeUnit: 'day' })
  expect(Array.from(base.recency)).toEqual([396])
  expect(base.size).toBe(1)
  const log = orderLog({
    orders: [
      { client: 'A', date: '2024-01-01', amount: 5 },
      { client: 'B', date: '2024-01-02' },
    ],
  })
  expect(log).toEqual({ client: ['A', 'B'], date: Int32Array.of(dayNumber('2024-01-01'), dayNumber('2024-01-02')) })
})

test('orders as columns give the same log', () => {
  const orders = [{ client: 'A', date: '2024-01-01', amount: 5, currency: 'CNY' }]
  expect(orderLog({ orders: columnsOf('orders', orders) })).toEqual(orderLog({ orders }))
})

test('a ledger by client and facility; a facility of nobody is left out', () => {
  const instalments = [
    ...recordsOf('instalments', BOOK.instalments ?? []),
    { facility: 'F-9', due: '2024-01-01', amount: 5 },
  ]
  const payments = [...recordsOf('payments', BOOK.payments ?? []), { facility: 'F-9', date: '2024-01-01', amount: 5 }]
  const rows = loanRows({ ...BOOK, instalments, payments })
  expect(Array.from(rows.instalments.contract ?? [])).toEqual(['F-1', 'F-1', 'F-1', 'F-1', 'F-1'])
  expect(rows.payments.amount).toEqual(Float64Array.of(100, 100, 100, 40, 60))
  const ledger = repaymentLedger(rows.instalments, rows.payments, { observedUntil: AS_OF })
  expect(Array.from(ledger.settledOn.slice(0, 3))).toEqual(
    ['2022-07-30', '2023-06-30', '2024-07-10'].map(day => dayNumber(day)),
  )
})

test("the lender's own ratings, or an agency's", () => {
  const ratings = [{ client: 'A', date: '2024-01-01', rating: 'B', agency: 'outside' }, ...(BOOK.ratings ?? [])]
  expect(ratingRows({ ratings }).map(({ rating }) => rating)).toEqual(['BB', 'B', 'C'])
  expect(ratingRows({ ratings }, 'outside')).toEqual([{ client: 'A', date: '2024-01-01', rating: 'B' }])
})

test('sheets: people of one client apart, the later answer of one person, gaps as null', () => {
  const answer = { survey: 'Q', client: 'A', question: 'nps', date: '2024-05-01' }
  const surveyAnswers = [
    { ...answer, answer: 3, date: '2024-05-03' },
    { ...answer, answer: 9 },
    { ...answer, answer: 5, contact: 'P-1' },
    { ...answer, question: 'csat', answer: 7, contact: 'P-1' },
    { ...answer, survey: 'other', answer: 1 },
  ]
  expect(surveySheets({ ...BOOK, surveyAnswers }, 'Q')).toEqual({
    answers: { nps: [3, 5], csat: [null, 7] },
    clients: ['A', 'A'],
    contacts: [undefined, 'P-1'],
    scale: { lowest: 0, highest: 10 },
  })
})

test('relationships of those who have begun one', () => {
  expect(relationshipDates(BOOK)).toEqual({ ids: ['A', 'B'], start: ['2020-12-31', '2022-12-31'], end: [null, null] })
})

test.each([
  [orderLog, 'portfolio.orders'],
  [ratingRows, 'portfolio.ratings'],
  [loanRows, 'portfolio.facilities'],
  [relationshipDates, 'portfolio.clients'],
  [surveySheets, 'portfolio.surveys'],
])('%o of a portfolio without its table names it', (extract, path) => {
  expect(() => Reflect.apply(extract, undefined, [{}, 'Q'])).toThrow(
    expect.objectContaining({ code: 'MISSING_VALUE', path }),
  )
})

test.each([orderLog, ratingRows, loanRows, relationshipDates, surveySheets])(
  '%o refuses what is no portfolio',
  extract => {
    for (const wrong of [null, undefined, 5, 'portfolio']) {
      expect(() => Reflect.apply(extract, undefined, [wrong, 'Q'])).toThrow(
        expect.objectContaining({ code: 'INVALID_TYPE', path: 'portfolio' }),
      )
    }
  },
)

test('a survey that is not there, and one that nobody answered', () => {
  expect(() => surveySheets(BOOK, 'R')).toThrow(expect.objectContaining({ code: 'UNKNOWN_REFERENCE' }))
  expect(() => surveySheets({ ...BOOK, surveyAnswers: [] }, 'Q')).toThrow(expect.objectContaining({ code: 'NO_DATA' }))
})
