import { expect, it } from 'vitest'
import { factLines } from '../../src/cli/facts-text.js'
import { speaker } from '../../src/cli/say.js'
import { forecastFor } from './base.js'

const { summary } = forecastFor({ value: 52, unit: 'week' })
const facts = (changes: object): string => factLines({ ...summary, ...changes }, speaker('en')).join('\n')

it('tells what there is and what to expect', () => {
  expect(
    `\n${facts({ stillClients: 41.2, stillRepeatClients: 9.2, expectedPurchases: 123.4, expectedBuyers: 20 })}\n`,
  ).toMatchInlineSnapshot(`
    "
      Observed       2024-01-01 to 2024-09-30, time in weeks
      Columns read   client = client, date = date, amount = amount
      Purchases      813, from 813 rows
      Amounts        10,560.00 in all, 12.99 per purchase
      Clients        300, of whom 182 (60.7 %) bought again
      Still clients  41.2 of 300 (13.7 %)
                     9.2 of the 182 who bought again (5.1 %); the 118 who bought once all count, see below
      Next 52 weeks  123 purchases, by 20 of the 300 clients (6.7 %)
      Worth          1,684.64 today: 30.0 % of 5,860.42, discounted at 10.0 % a year
    "
  `)
})

it('shows no forecast where there is none', () => {
  expect(facts({ expectedPurchases: undefined })).toContain('Forecast      none, for the reasons above')
  expect(facts({ expectedPurchases: undefined })).not.toContain('Still clients')
})

it('says the terms as they were given, and what stands for an average that does not exist', () => {
  const value = { ...summary.value, margin: 0.0825, annualDiscountRate: 0.0001, total: 5, expectedRevenue: 7 }
  expect(facts({ value })).toContain('5.00 today: 8.25 % of 7.00, discounted at 0.01 % a year')
  expect(facts({ value })).not.toContain('median')
  expect(facts({ value: { ...value, withoutSpend: 12.5 } })).toContain(
    'clients without an amount count at 12.50 per purchase, the median, as there is no average',
  )
})

it('names the currency, and leaves out what is not there', () => {
  expect(facts({ amounts: { purchases: 813, total: 5, mean: 2.5, currency: 'EUR' } })).toContain(
    '5.00 EUR in all, 2.50 EUR per purchase',
  )
  const { amounts, ...bare } = summary
  expect(amounts?.currency).toBe(undefined)
  expect(factLines(bare, speaker('en')).join()).not.toContain('Amounts')
  expect(facts({ repeatClients: 300 })).not.toContain('see below')
})

it('says which purchases a mean is of, and counts one as one', () => {
  expect(facts({ amounts: { purchases: 800, total: 1600, mean: 2 } })).toContain(
    'Amounts        1,600.00 in all, 2.00 for each of the 800 purchases with an amount above zero',
  )
  const one = facts({ purchases: 1, source: { ...summary.source, rows: 1 }, clients: 1, repeatClients: 1 })
  expect(one).toContain('Purchases      1, from 1 row\n')
  expect(one).toContain('of the 1 client (')
})
