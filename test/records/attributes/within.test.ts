import { expect, test } from 'vitest'
import { dayNumber } from '../../../src/money/core.js'
import type { ClientView } from '../../../src/records/attributes/definition.js'
import { NO_RATE, NOTHING } from '../../../src/records/attributes/unknown.js'
import { daysSince, known, latest, ofLastDay, ratioOf, sumOf, within } from '../../../src/records/attributes/within.js'

const view: ClientView = {
  asOf: dayNumber('2024-12-31'),
  records: () => [],
  money: (amount, currency) => (currency === 'CNY' ? amount : NO_RATE),
  repayment: () => undefined,
  ofGroup: ({ of }) => of(view),
}

test('a sum of nothing is 0, and one amount without a rate makes it unknown', () => {
  expect(sumOf(view, [])).toBe(0)
  expect(
    sumOf(view, [
      { amount: 1, currency: 'CNY' },
      { amount: 2, currency: 'CNY' },
    ]),
  ).toBe(3)
  expect(
    sumOf(view, [
      { amount: 1, currency: 'CNY' },
      { amount: 2, currency: 'USD' },
    ]),
  ).toBe(NO_RATE)
})

test('the last days end with the day itself; what lies ahead is not in them', () => {
  const days = ['2024-12-30', '2024-12-31', '2025-01-01']
  expect(within(view, days, day => day, 1)).toEqual(['2024-12-31'])
  expect(within(view, days, day => day, 2)).toEqual(['2024-12-30', '2024-12-31'])
})

test('of equal days the record whose name comes last is the latest, and of equal names the last in order', () => {
  expect(
    latest(
      [
        { day: '2024-01-01', n: 1 },
        { day: '2024-01-01', n: 2 },
        { day: '2023-01-01', n: 3 },
      ],
      ({ day }) => day,
    )?.n,
  ).toBe(2)
  expect(latest([], String)).toBeUndefined()
  const tied = ['b', 'c', 'a'].map(name => ({ name, day: '2024-01-01' }))
  const name = latest(
    tied,
    ({ day }) => day,
    ({ name }) => name,
  )?.name
  expect(name).toBe('c')
  expect(ofLastDay([...tied, { name: 'd', day: '2023-01-01' }], ({ day }) => day)).toEqual(tied)
})

test('days since the latest known day', () => {
  expect(daysSince(view, ['2024-12-01', undefined, '2024-12-21', '2025-06-01'])).toBe(10)
  expect(daysSince(view, [undefined])).toBe(NOTHING)
  expect(daysSince(view, new Array(300_000).fill('2024-12-01'))).toBe(30)
})

test('a ratio needs something above 0 to be of', () => {
  expect(ratioOf(1, 4)).toBe(0.25)
  expect(ratioOf(1, 0)).toBe(NOTHING)
  expect(ratioOf(1, -1)).toBe(NOTHING)
  expect(ratioOf(undefined, 1)).toBe(NOTHING)
  expect(known(undefined)).toBe(NOTHING)
  expect(known(0)).toBe(0)
})
