import { expect, it } from 'vitest'
import { dayNumber, exchangeRates } from '../../../../src/money/index.js'
import { toCurrency } from '../../../../src/segmentation/rfm/lender/to-currency.js'

it('multiplies by rates as quoted, and divides by those quoted the other way round', () => {
  const rates = exchangeRates([
    { base: 'EUR', quote: 'USD', on: '2025-01-02', rate: 1.25 },
    { base: 'GBP', quote: 'EUR', on: '2025-01-02', rate: 1.2 },
  ])
  const turn = toCurrency({ from: '', until: '', currency: 'EUR', rates, maxAgeDays: 0 }, dayNumber('2025-01-02'))
  expect([turn(100, 'EUR', 'x'), turn(100, 'USD', 'x'), turn(100, 'GBP', 'x')]).toEqual([100, 80, 120])
})
