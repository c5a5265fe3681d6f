import { isoDate, TIME_UNITS } from 'clientele/money'
import { customerBase } from 'clientele/records'
import { expect, it } from 'vitest'
import { earliestPurchase, firstPurchase, lastPurchase } from '../../src/cli/client-dates.js'

it.each(TIME_UNITS)('finds the days again that a base counts in %ss', timeUnit => {
  const orders = [
    { client: 'ann', date: '1999-12-31' },
    { client: 'ann', date: '2024-02-29' },
    { client: 'bob', date: '2024-03-05' },
  ]
  const base = customerBase(orders, { observedUntil: '2024-03-07', timeUnit })
  expect([0, 1].map(i => isoDate(firstPurchase(base, i)))).toEqual(['1999-12-31', '2024-03-05'])
  expect([0, 1].map(i => isoDate(lastPurchase(base, i)))).toEqual(['2024-02-29', '2024-03-05'])
  expect(isoDate(earliestPurchase(base))).toBe('1999-12-31')
})
