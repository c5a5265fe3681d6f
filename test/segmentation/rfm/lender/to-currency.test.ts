import { expect, it } from 'vitest'
import { dayNumber, exchangeRates } from '../../../../src/money/index.js'
import { toCurrency } from '../../../../src/segmentation/rfm/lender/to-currency.js'
import { thrown } from '../../../errors/thrown.js'

it('multiplies by rates as quoted, and divides by those quoted the other way round', () => {
  const rates = exchangeRates([
    { base: 'EUR', quote: 'USD', on: '2025-01-02', rate: 1.25 },
    { base: 'GBP', quote: 'EUR', on: '2025-01-02', rate: 1.2 },
  ])
  const turn = toCurrency({ from: '', until: '', currency: 'EUR', rates, maxAgeDays: 0 }, dayNumber('2025-01-02'))
  expect([turn(100, 'EUR', 'x'), turn(100, 'USD', 'x'), turn(100, 'GBP', 'x')]).toEqual([100, 80, 120])
})

it('goes straight where an amount is in the third currency already, or is to be in it', () => {
  const day = dayNumber('2025-01-02')
  const rates = exchangeRates([
    { base: 'EUR', quote: 'USD', on: '2025-01-02', rate: 1.25 },
    { base: 'EUR', quote: 'CNY', on: '2025-01-02', rate: 8 },
  ])
  const terms = { from: '', until: '', rates, maxAgeDays: 0, via: 'EUR' }
  const dollars = toCurrency({ ...terms, currency: 'USD' }, day)
  expect([dollars(100, 'EUR', 'x'), dollars(800, 'CNY', 'x'), dollars(7, 'USD', 'x')]).toEqual([125, 125, 7])
  expect(toCurrency({ ...terms, currency: 'EUR' }, day)(100, 'USD', 'x')).toBe(80)
})

it('checks what is said of rates before any amount needs them', () => {
  const day = dayNumber('2025-01-02')
  const rates = exchangeRates([{ base: 'EUR', quote: 'USD', on: '2025-01-02', rate: 1e200 }])
  const options = { from: '', until: '', currency: 'EUR' }
  const refused = [
    [{ ...options, maxAgeDays: 3 }, 'CONFLICTING_OPTIONS', 'options.maxAgeDays'],
    [{ ...options, via: 'USD' }, 'CONFLICTING_OPTIONS', 'options.via'],
    [{ ...options, rates }, 'MISSING_VALUE', 'options.maxAgeDays'],
    [{ ...options, rates, maxAgeDays: 0.5 }, 'OUT_OF_RANGE', 'options.maxAgeDays'],
    [{ ...options, rates, maxAgeDays: 0, via: 'QQQ' }, 'UNKNOWN_CURRENCY', 'options.via'],
    [{ ...options, currency: 'QQQ', rates, maxAgeDays: 0 }, 'UNKNOWN_CURRENCY', 'options.currency'],
    [{ ...options, rates: {} as never, maxAgeDays: 0 }, 'INVALID_TYPE', 'options.rates'],
  ] as const
  for (const [given, code, path] of refused) {
    expect(thrown(() => toCurrency(given, day))).toMatchObject({ code, path })
  }
  const turn = toCurrency({ ...options, rates, maxAgeDays: 0 }, day)
  expect(thrown(() => turn(1, 'USD', 'x'))).toMatchObject({ code: 'OUT_OF_RANGE', path: 'options.rates' })
})
