import { expect, it } from 'vitest'
import { dayNumber } from '../../../src/money/index.js'
import { repaymentLedger } from '../../../src/records/index.js'
import {
  agreedAmount,
  daysLate,
  dueUntil,
  oldestUnpaid,
  paidUntil,
  unpaidOf,
} from '../../../src/records/repayments/lookups.js'

const ledger = repaymentLedger(
  ['2024-01-10', '2024-02-10', '2024-03-10'].map(due => ({ client: 'a', due, amount: 100 })),
  [
    { client: 'a', date: '2024-01-10', amount: 100 },
    { client: 'a', date: '2024-02-20', amount: 60 },
    { client: 'a', date: '2024-03-01', amount: 40 },
  ],
  { observedUntil: '2024-06-30' },
)

it.each([
  ['2024-01-09', 0, 0, 0, 0],
  ['2024-01-10', 1, 0, 100, 100],
  ['2024-02-10', 1, 0, 200, 100],
  ['2024-02-11', 1, 1, 200, 100],
  ['2024-02-29', 1, 19, 200, 160],
  ['2024-03-01', 2, 0, 200, 200],
  ['2024-03-11', 2, 1, 300, 200],
])('on %s the oldest unpaid is number %d, %d days late, with %d due and %d paid', (date, oldest, late, due, paid) => {
  const day = dayNumber(date)
  expect(oldestUnpaid(ledger, 0, day)).toBe(oldest)
  expect(daysLate(ledger, 0, day)).toBe(late)
  expect(dueUntil(ledger, 0, day)).toBe(due)
  expect(paidUntil(ledger, 0, day)).toBe(paid)
})

it('knows what was agreed, and takes as paid what is within the tolerance', () => {
  expect(agreedAmount(ledger, 0)).toBe(300)
  const lenient = { ...ledger, tolerance: Float64Array.of(0.5) }
  expect([unpaidOf(ledger, 0, 100, 99.5), unpaidOf(lenient, 0, 100, 99.5), unpaidOf(ledger, 0, 100, 101)]).toEqual([
    0.5, 0, 0,
  ])
})
