import { describe, expect, it } from 'vitest'
import { expectExchangeRates, quotesOf } from '../../../src/money/amounts/exchange-quotes.js'
import { type ExchangeRates, exchangeRates } from '../../../src/money/index.js'
import { thrown } from '../../errors/thrown.js'

const rates = exchangeRates([
  { base: 'USD', quote: 'CNY', on: '2024-01-05', rate: 7.1 },
  { base: 'USD', quote: 'CNY', on: '2024-01-02', rate: 7 },
])

describe('a table of rates', () => {
  it('is read as it comes back from JSON', () => {
    const { pairs }: ExchangeRates = JSON.parse(JSON.stringify(rates))
    expect(quotesOf(pairs, 'USD/CNY', 'rates')).toEqual({ days: [19724, 19727], rates: [7, 7.1] })
    expect(quotesOf(pairs, 'CNY/USD', 'rates')).toBeUndefined()
    const { pairs: ancient } = exchangeRates([{ base: 'USD', quote: 'CNY', on: '0001-01-01', rate: 7 }])
    expect(quotesOf(ancient, 'USD/CNY', 'rates')?.days).toEqual([-719_162])
    expect(quotesOf(pairs, 'constructor', 'rates')).toBeUndefined()
  })

  it.each<[unknown, string, string]>([
    [undefined, 'INVALID_TYPE', 'rates'],
    [[], 'INVALID_TYPE', 'rates'],
    [{ kind: 'other' }, 'INVALID_TYPE', 'rates'],
    [{ kind: 'exchange-rates' }, 'UNSUPPORTED_VERSION', 'rates.version'],
    [{ ...rates, version: 2 }, 'UNSUPPORTED_VERSION', 'rates.version'],
    [{ kind: 'exchange-rates', version: 1 }, 'INVALID_TYPE', 'rates.pairs'],
  ])('is not %o: %s at %s', (wrong, code, path) => {
    expect(thrown(() => Reflect.apply(expectExchangeRates, undefined, [wrong, 'rates']))).toMatchObject({ code, path })
  })
})

describe('the quotes of a pair', () => {
  it.each<[unknown, string, string]>([
    [null, 'INVALID_TYPE', ''],
    [7, 'INVALID_TYPE', ''],
    [{ days: 5, rates: [7] }, 'INVALID_TYPE', '.days'],
    [{ days: [5] }, 'INVALID_TYPE', '.rates'],
    [{ days: [5], rates: [] }, 'LENGTH_MISMATCH', '.rates'],
    [{ days: ['5'], rates: [7] }, 'INVALID_TYPE', '.days[0]'],
    [{ days: [5.5], rates: [7] }, 'OUT_OF_RANGE', '.days[0]'],
    [{ days: [3e6], rates: [7] }, 'OUT_OF_RANGE', '.days[0]'],
    [{ days: [5, 7, 6], rates: [7, 7, 7] }, 'OUT_OF_RANGE', '.days[2]'],
    [{ days: [5, 5], rates: [7, 7] }, 'OUT_OF_RANGE', '.days[1]'],
    [{ days: [5, 6], rates: [7, 0] }, 'OUT_OF_RANGE', '.rates[1]'],
    [{ days: [5, 6], rates: [7, null] }, 'INVALID_TYPE', '.rates[1]'],
  ])('are not %o: %s at %s, each time', (wrong, code, path) => {
    const run = (): unknown => Reflect.apply(quotesOf, undefined, [{ 'USD/CNY': wrong }, 'USD/CNY', 'rates'])
    expect(thrown(run)).toMatchObject({ code, path: `rates.pairs["USD/CNY"]${path}` })
    expect(thrown(run).code).toBe(code)
  })
})
