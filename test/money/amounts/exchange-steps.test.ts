import { describe, expect, it } from 'vitest'
import { exchangeSteps } from '../../../src/money/amounts/exchange-steps.js'
import { exchangeRates } from '../../../src/money/index.js'
import { thrown } from '../../errors/thrown.js'

const rates = exchangeRates([
  { base: 'USD', quote: 'CNY', on: '2024-01-02', rate: 7 },
  { base: 'USD', quote: 'CNY', on: '2024-01-05', rate: 7.1 },
  { base: 'CNY', quote: 'USD', on: '2024-01-04', rate: 0.14 },
  { base: 'EUR', quote: 'CNY', on: '2024-01-05', rate: 7.8 },
])
const on = (date: string, maxAgeDays: number): Parameters<typeof exchangeSteps>[2] => ({ rates, on: date, maxAgeDays })

describe('the rate of a day', () => {
  it('is that day’s', () => {
    expect(exchangeSteps('USD', 'CNY', on('2024-01-05', 0))).toEqual([
      { base: 'USD', quote: 'CNY', on: '2024-01-05', rate: 7.1, inverted: false },
    ])
  })

  it('or the last before it, as old as it may be', () => {
    expect(exchangeSteps('USD', 'CNY', on('2024-01-07', 2))).toMatchObject([{ on: '2024-01-05' }])
    expect(exchangeSteps('USD', 'CNY', on('9999-12-31', 3e6))).toMatchObject([{ on: '2024-01-05' }])
    expect(thrown(() => exchangeSteps('USD', 'CNY', on('2024-01-07', 1)))).toMatchObject({
      code: 'NO_EXCHANGE_RATE',
      path: 'options.rates',
      expected: 'a rate of USD/CNY or CNY/USD on 2024-01-07 or at most 1 day before',
      received: 'the last of 2024-01-05',
    })
  })

  it('is said to be too old, whichever way it was quoted', () => {
    expect(thrown(() => exchangeSteps('CNY', 'EUR', on('2024-01-07', 1))).received).toBe('the last of 2024-01-05')
    expect(thrown(() => exchangeSteps('EUR', 'CNY', on('2024-01-07', 1))).received).toBe('the last of 2024-01-05')
  })

  it('is never one of a later day', () => {
    expect(thrown(() => exchangeSteps('USD', 'CNY', on('2024-01-01', 400)))).toMatchObject({
      code: 'NO_EXCHANGE_RATE',
      received: 'none up to that day',
    })
    expect(exchangeSteps('USD', 'CNY', on('2024-01-03', 1))).toMatchObject([{ rate: 7, inverted: false }])
  })

  it('is turned over only where the pair itself has none', () => {
    expect(exchangeSteps('USD', 'CNY', on('2024-01-04', 0))).toEqual([
      { base: 'CNY', quote: 'USD', on: '2024-01-04', rate: 0.14, inverted: true },
    ])
    expect(exchangeSteps('USD', 'CNY', on('2024-01-04', 2))).toMatchObject([{ rate: 7, inverted: false }])
    expect(exchangeSteps('CNY', 'USD', on('2024-01-05', 0))).toMatchObject([{ rate: 7.1, inverted: true }])
  })
})

describe('a third currency', () => {
  it('is passed through only where it is asked for, and then always', () => {
    expect(thrown(() => exchangeSteps('USD', 'EUR', on('2024-01-05', 0)))).toMatchObject({
      code: 'NO_EXCHANGE_RATE',
      received: 'none up to that day',
    })
    expect(exchangeSteps('USD', 'EUR', { ...on('2024-01-05', 0), via: 'CNY' })).toEqual([
      { base: 'USD', quote: 'CNY', on: '2024-01-05', rate: 7.1, inverted: false },
      { base: 'EUR', quote: 'CNY', on: '2024-01-05', rate: 7.8, inverted: true },
    ])
    expect(thrown(() => exchangeSteps('USD', 'CNY', { ...on('2024-01-05', 0), via: 'EUR' })).code).toBe(
      'NO_EXCHANGE_RATE',
    )
  })

  it('is another one', () => {
    expect(thrown(() => exchangeSteps('USD', 'CNY', { ...on('2024-01-05', 0), via: 'CNY' })).path).toBe('options.via')
    expect(thrown(() => exchangeSteps('USD', 'CNY', { ...on('2024-01-05', 0), via: 'XAU' })).code).toBe(
      'UNKNOWN_CURRENCY',
    )
  })
})

it('takes no step from a currency to itself', () => {
  expect(exchangeSteps('JPY', 'JPY', on('1990-01-01', 0))).toEqual([])
  expect(exchangeSteps('JPY', 'JPY', { ...on('1990-01-01', 0), via: 'CNY' })).toEqual([])
  expect(thrown(() => exchangeSteps('JPY', 'JPY', { ...on('1990-01-01', 0), via: 'XAU' })).path).toBe('options.via')
})

it.each<[object, string, string]>([
  [{ maxAgeDays: undefined }, 'MISSING_VALUE', 'options.maxAgeDays'],
  [{ maxAgeDays: -1 }, 'OUT_OF_RANGE', 'options.maxAgeDays'],
  [{ maxAgeDays: 0.5 }, 'OUT_OF_RANGE', 'options.maxAgeDays'],
  [{ maxAgeDays: Number.POSITIVE_INFINITY }, 'OUT_OF_RANGE', 'options.maxAgeDays'],
  [{ on: undefined }, 'INVALID_DATE', 'options.on'],
  [{ on: '10000-01-01' }, 'INVALID_DATE', 'options.on'],
  [{ rates: undefined }, 'INVALID_TYPE', 'options.rates'],
  [
    { rates: { kind: 'exchange-rates', version: 1, pairs: { 'USD/CNY': 7 } } },
    'INVALID_TYPE',
    'options.rates.pairs["USD/CNY"]',
  ],
])('refuses %o: %s at %s', (wrong, code, path) => {
  const run = (): unknown =>
    Reflect.apply(exchangeSteps, undefined, ['USD', 'CNY', { ...on('2024-01-05', 0), ...wrong }])
  expect(thrown(() => run())).toMatchObject({ code, path })
})
