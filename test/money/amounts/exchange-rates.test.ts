import { describe, expect, it } from 'vitest'
import { exchangeRates } from '../../../src/money/index.js'
import { thrown } from '../../errors/thrown.js'

const rows = [
  { base: 'USD', quote: 'CNY', on: '2024-01-03', rate: 7.1 },
  { base: 'USD', quote: 'CNY', on: '2024-01-02', rate: 7 },
  { base: 'CNY', quote: 'USD', on: new Date('2024-01-02'), rate: 0.14 },
]

describe('a table of rates', () => {
  it('is the same from rows and from columns, with days that rise', () => {
    const expected = {
      kind: 'exchange-rates',
      version: 1,
      pairs: {
        'USD/CNY': { days: [19724, 19725], rates: [7, 7.1] },
        'CNY/USD': { days: [19724], rates: [0.14] },
      },
    }
    expect(exchangeRates(rows)).toEqual(expected)
    const column = <K extends keyof (typeof rows)[number]>(key: K): (typeof rows)[number][K][] =>
      rows.map(row => row[key])
    const columns = {
      base: column('base'),
      quote: column('quote'),
      on: column('on'),
      rate: Float64Array.from(column('rate')),
    }
    expect(exchangeRates(columns)).toEqual(expected)
  })

  it('is plain frozen data', () => {
    const rates = exchangeRates(rows)
    expect(JSON.parse(JSON.stringify(rates))).toEqual(rates)
    expect(Object.isFrozen(rates.pairs['USD/CNY']?.rates)).toBe(true)
  })

  it('takes one code for a whole column', () => {
    const days = ['2024-01-02', '2024-01-03']
    const { pairs } = exchangeRates({ base: 'EUR', quote: 'CNY', on: days, rate: [7.8, 7.9] })
    expect(pairs).toEqual({ 'EUR/CNY': { days: [19724, 19725], rates: [7.8, 7.9] } })
  })
})

describe('what is refused', () => {
  const good = { base: 'USD', quote: 'CNY', on: '2024-01-02', rate: 7 }
  it.each<[unknown, string, string]>([
    [[], 'EMPTY_INPUT', 'rates'],
    [[{ ...good, base: 'XAU' }], 'UNKNOWN_CURRENCY', 'rates[0].base'],
    [[{ ...good, quote: 'yuan' }], 'INVALID_TYPE', 'rates[0].quote'],
    [[{ ...good, quote: 'USD' }], 'OUT_OF_RANGE', 'rates[0].quote'],
    [[good, { ...good, on: '2024-02-30' }], 'INVALID_DATE', 'rates[1].on'],
    [[good, { ...good, rate: 8 }], 'OUT_OF_RANGE', 'rates[1].on'],
    [[{ ...good, rate: 0 }], 'OUT_OF_RANGE', 'rates[0].rate'],
    [[{ ...good, rate: -7 }], 'OUT_OF_RANGE', 'rates[0].rate'],
    [[{ ...good, rate: Number.NaN }], 'OUT_OF_RANGE', 'rates[0].rate'],
    [[{ ...good, rate: '7' }], 'INVALID_TYPE', 'rates[0].rate'],
    [[{ ...good, date: '2024-01-02' }], 'UNKNOWN_OPTION', 'rates[0].date'],
    [[null], 'INVALID_TYPE', 'rates[0]'],
    [new Array(2), 'INVALID_TYPE', 'rates[0]'],
    [undefined, 'INVALID_TYPE', 'rates'],
    ['USD/CNY', 'INVALID_TYPE', 'rates'],
    [{ ...good }, 'INVALID_TYPE', 'rates.on'],
    [{ ...good, on: ['2024-01-02'] }, 'INVALID_TYPE', 'rates.rate'],
    [{ ...good, on: ['2024-01-02'], rate: [] }, 'LENGTH_MISMATCH', 'rates.rate'],
    [{ ...good, on: ['2024-01-02'], rate: [7], base: ['USD', 'EUR'] }, 'LENGTH_MISMATCH', 'rates.base'],
    [{ ...good, on: [], rate: [] }, 'EMPTY_INPUT', 'rates'],
    [{ ...good, on: ['soon'], rate: [7] }, 'INVALID_DATE', 'rates.on[0]'],
    [{ quote: 'CNY', on: ['2024-01-02'], rate: [7] }, 'INVALID_TYPE', 'rates.base[0]'],
    [{ ...good, on: ['2024-01-02'], rate: [7], bid: [7] }, 'UNKNOWN_OPTION', 'rates.bid'],
  ])('%o: %s at %s', (wrong, code, path) => {
    expect(thrown(() => Reflect.apply(exchangeRates, undefined, [wrong]))).toMatchObject({ code, path })
  })

  it('is counted, with the first ten shown', () => {
    const error = thrown(() => exchangeRates(Array.from({ length: 25 }, () => ({ ...good, rate: 0 }))))
    expect(error.issueCount).toBe(25)
    expect(error.issues.map(({ path }) => path)).toEqual(Array.from({ length: 10 }, (_, i) => `rates[${i}].rate`))
  })
})
