import { expect, it } from 'vitest'
import { mainCurrency } from '../../../src/appraisal/job/main-currency.js'

const facilities = (...currencies: readonly string[]) =>
  currencies.map((currency, i) => ({
    id: `F-${i}`,
    client: 'C',
    kind: 'term-loan' as const,
    status: 'active' as const,
    currency,
    limit: 1,
    signedOn: '2024-01-01',
  }))
const statements = [{ client: 'C', periodEnd: '2023-12-31', currency: 'EUR' }]

it('is that of most facilities, the first by its code where two are as frequent', () => {
  expect(mainCurrency({ facilities: facilities('USD', 'CNY', 'CNY'), statements })).toBe('CNY')
  expect(mainCurrency({ facilities: facilities('USD', 'CNY') })).toBe('CNY')
})

it('is that of statements where nothing is lent, and asked for where there is nothing', () => {
  expect(mainCurrency({ facilities: [], statements })).toBe('EUR')
  expect(() => mainCurrency({})).toThrow(expect.objectContaining({ code: 'MISSING_VALUE', path: 'options.currency' }))
})
