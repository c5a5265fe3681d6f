import { describe, expect, it } from 'vitest'
import { appliedRate, type ConvertOptions, convertMoney, exchangeRates, money } from '../../../src/money/index.js'
import { thrown } from '../../errors/thrown.js'

const rates = exchangeRates({
  base: ['USD', 'EUR', 'USD', 'USD', 'KWD'],
  quote: ['CNY', 'CNY', 'JPY', 'CLF', 'USD'],
  on: Array.from({ length: 5 }, () => '2024-01-05'),
  rate: [7.1029, 7.7817, 144.62, 0.0248, 3.2535],
})
const terms: ConvertOptions = { rates, on: '2024-01-05', maxAgeDays: 0, rounding: 'half-even' }

describe('conversion', () => {
  it('minds the minor units of both currencies', () => {
    expect(convertMoney(money(100, 'USD'), 'CNY', terms)).toEqual(money('710.29', 'CNY'))
    expect(convertMoney(money('12.34', 'USD'), 'JPY', terms)).toEqual(money(1785, 'JPY'))
    expect(convertMoney(money(1785, 'JPY'), 'USD', terms)).toEqual(money('12.34', 'USD'))
    expect(convertMoney(money('1.234', 'KWD'), 'USD', terms)).toEqual(money('4.01', 'USD'))
    expect(convertMoney(money('4.01', 'USD'), 'KWD', terms)).toEqual(money('1.233', 'KWD'))
    expect(convertMoney(money(1, 'USD'), 'CLF', terms)).toEqual(money('0.0248', 'CLF'))
  })

  it('is rounded once at the end, as asked', () => {
    const via = { ...terms, via: 'CNY' } as const
    // 100 · 7.1029 / 7.7817 = 91.27697...
    expect(convertMoney(money(100, 'USD'), 'EUR', via)).toEqual(money('91.28', 'EUR'))
    expect(convertMoney(money(-100, 'USD'), 'EUR', { ...via, rounding: 'down' })).toEqual(money('-91.27', 'EUR'))
    const half = exchangeRates([{ base: 'USD', quote: 'CNY', on: '2024-01-05', rate: 1.005 }])
    expect(convertMoney(money(1, 'USD'), 'CNY', { ...terms, rates: half, rounding: 'half-up' })).toEqual(
      money(1.01, 'CNY'),
    )
  })

  it('leaves an amount as it is in its own currency', () => {
    expect(convertMoney(money('0.05', 'GBP'), 'GBP', terms)).toEqual(money('0.05', 'GBP'))
  })

  it('takes tables and amounts that came through a worker', () => {
    const copied = structuredClone({ rates, amount: money(100, 'USD') })
    expect(convertMoney(copied.amount, 'CNY', { ...terms, rates: copied.rates })).toEqual(money('710.29', 'CNY'))
  })

  it.each<[object, string, string]>([
    [{ rounding: undefined }, 'OUT_OF_RANGE', 'options.rounding'],
    [{ rounding: 'near' }, 'OUT_OF_RANGE', 'options.rounding'],
    [{ maxAgeDays: undefined }, 'MISSING_VALUE', 'options.maxAgeDays'],
    [{ on: '2024-01-04' }, 'NO_EXCHANGE_RATE', 'options.rates'],
    [{ pivot: 'USD' }, 'UNKNOWN_OPTION', 'options.pivot'],
  ])('refuses %o: %s at %s', (wrong, code, path) => {
    const run = (): unknown => Reflect.apply(convertMoney, undefined, [money(1, 'USD'), 'CNY', { ...terms, ...wrong }])
    expect(thrown(() => run())).toMatchObject({ code, path })
  })

  it('refuses what is no currency, no amount, no options, and more than a double counts', () => {
    const apply = (...given: unknown[]): unknown => Reflect.apply(convertMoney, undefined, given)
    expect(thrown(() => apply(money(1, 'USD'), 'yuan', terms)).path).toBe('to')
    expect(thrown(() => apply(1, 'CNY', terms)).path).toBe('amount')
    expect(thrown(() => apply(money(1, 'USD'), 'CNY')).path).toBe('options')
    const huge = exchangeRates([{ base: 'USD', quote: 'CNY', on: '2024-01-05', rate: 1e300 }])
    expect(thrown(() => apply(money(1, 'USD'), 'CNY', { ...terms, rates: huge }))).toMatchObject({
      code: 'OUT_OF_RANGE',
    })
  })
})

describe('the rate applied', () => {
  it('says where it is from', () => {
    const { rounding: _, ...options } = terms
    expect(appliedRate('USD', 'CNY', options)).toEqual({
      rate: 7.1029,
      steps: [{ base: 'USD', quote: 'CNY', on: '2024-01-05', rate: 7.1029, inverted: false }],
    })
    const cross = appliedRate('EUR', 'USD', { ...options, via: 'CNY' })
    expect(cross.rate).toBe(7.7817 / 7.1029)
    expect(cross.steps.map(({ inverted }) => inverted)).toEqual([false, true])
    expect(appliedRate('CNY', 'CNY', options)).toEqual({ rate: 1, steps: [] })
    expect(thrown(() => appliedRate('XAU', 'CNY', options)).path).toBe('from')
    expect(thrown(() => Reflect.apply(appliedRate, undefined, [1, 'CNY', options])).path).toBe('from')
    expect(thrown(() => Reflect.apply(appliedRate, undefined, ['USD', 'CNY', terms])).path).toBe('options.rounding')
  })

  it('is one that a double holds', () => {
    const extreme = exchangeRates({
      base: 'USD',
      quote: ['CNY', 'EUR'],
      on: ['2024-01-05', '2024-01-05'],
      rate: [5e-324, 1e308],
    })
    const options = { rates: extreme, on: '2024-01-05', maxAgeDays: 0, via: 'USD' }
    expect(thrown(() => appliedRate('CNY', 'EUR', options))).toMatchObject({ code: 'OUT_OF_RANGE', path: 'rate' })
  })
})
