import { expect, it } from 'vitest'
import { expectTable } from '../../../src/records/as-of/expect-table.js'
import { clientAttributes, loanRows, portfolioAsOf, ratingRows, relationshipDates } from '../../../src/records/index.js'

it('takes records, and columns of large tables', () => {
  expect(() => expectTable('ratings', [{}])).not.toThrow()
  expect(() => expectTable('orders', { client: ['A'] })).not.toThrow()
})

it.each([
  ['ratings', null, 'portfolio.ratings'],
  ['ratings', { client: ['A'] }, 'portfolio.ratings'],
  ['ratings', [{}, null], 'portfolio.ratings[1]'],
  ['ratings', [5], 'portfolio.ratings[0]'],
  ['orders', 'orders', 'portfolio.orders'],
  ['orders', { client: 'A' }, 'portfolio.orders.client'],
] as const)('of table %s refuses %j: %s', (table, rows, path) => {
  expect(() => expectTable(table, rows)).toThrow(expect.objectContaining({ path }))
})

it('stands before every door', () => {
  const wrong = { clients: [null], facilities: [null], ratings: [null], instalments: [], exchangeRates: [null] }
  const doors: readonly ((...values: never[]) => unknown)[] = [
    ...[clientAttributes, portfolioAsOf, ratingRows, loanRows, relationshipDates],
  ]
  for (const door of doors) {
    const rest =
      door === clientAttributes
        ? { asOf: '2024-12-31', currency: 'CNY' }
        : door === portfolioAsOf
          ? '2024-12-31'
          : undefined
    expect(() => Reflect.apply(door, undefined, [wrong, rest]), door.name).toThrow(
      expect.objectContaining({ name: 'ClienteleError' }),
    )
  }
})
