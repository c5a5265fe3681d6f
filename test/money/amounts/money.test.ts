import { describe, expect, it } from 'vitest'
import { money, moneyFromJson, moneyOfMinor, type RoundingMode } from '../../../src/money/index.js'
import { thrown } from '../../errors/thrown.js'

describe('an amount from text or a number', () => {
  it.each<[string | number, string, number]>([
    ['12.34', 'CNY', 1234],
    ['+12.3', 'CNY', 1230],
    ['-0.01', 'CNY', -1],
    ['0012', 'CNY', 1200],
    ['12.3400', 'CNY', 1234],
    ['90071992547409.91', 'USD', Number.MAX_SAFE_INTEGER],
    [12.34, 'CNY', 1234],
    [1e12, 'CNY', 1e14],
    [1e-2, 'CNY', 1],
    [-0, 'CNY', 0],
    ['-0', 'CNY', 0],
    [1234, 'JPY', 1234],
    ['1.234', 'KWD', 1234],
    ['1.2345', 'CLF', 12345],
    [8.61, 'CNY', 861],
    [78.43, 'CNY', 7843],
  ])('%s %s is %d minor units', (amount, currency, minorUnits) => {
    expect(money(amount, currency)).toEqual({ currency, minorUnits })
    expect(Object.is(money(amount, currency).minorUnits, -0)).toBe(false)
  })

  it.each<[string | number, string, RoundingMode, number]>([
    [12.345, 'CNY', 'half-even', 1234],
    [12.345, 'CNY', 'half-up', 1235],
    [1.005, 'CNY', 'half-up', 101],
    [1.005, 'CNY', 'half-down', 100],
    [0.1 + 0.2, 'CNY', 'half-even', 30],
    [0.1 + 0.2, 'CNY', 'up', 31],
    [78.43 * 100, 'CNY', 'down', 784300],
    [8.61 * 209050, 'CNY', 'half-up', 179992050],
    [99.5, 'JPY', 'half-even', 100],
    ['-0.004', 'CNY', 'half-up', 0],
    ['-0.001', 'CNY', 'floor', -1],
    [`0.${'0'.repeat(400)}1`, 'CNY', 'ceiling', 1],
  ])('%s %s, %s, is %d', (amount, currency, rounding, minorUnits) => {
    expect(money(amount, currency, { rounding }).minorUnits).toBe(minorUnits)
  })

  it('takes no fraction of a minor unit in silence', () => {
    const error = thrown(() => money(12.345, 'CNY'))
    expect(error).toMatchObject({ code: 'INVALID_AMOUNT', path: 'amount', received: '12.345' })
    expect(error.hint).toContain("'half-even'")
    expect(thrown(() => money(0.1 + 0.2, 'CNY')).received).toBe('0.30000000000000004')
    expect(thrown(() => money('0.5', 'JPY')).code).toBe('INVALID_AMOUNT')
  })

  it.each<[unknown, string]>([
    ['1,234.56', 'INVALID_AMOUNT'],
    ['¥12', 'INVALID_AMOUNT'],
    [' 12', 'INVALID_AMOUNT'],
    ['12.', 'INVALID_AMOUNT'],
    ['.5', 'INVALID_AMOUNT'],
    ['1e3', 'INVALID_AMOUNT'],
    ['0x10', 'INVALID_AMOUNT'],
    ['１２', 'INVALID_AMOUNT'],
    ['', 'INVALID_AMOUNT'],
    ['NaN', 'INVALID_AMOUNT'],
    [Number.NaN, 'OUT_OF_RANGE'],
    [Number.POSITIVE_INFINITY, 'OUT_OF_RANGE'],
    [1e14, 'OUT_OF_RANGE'],
    [-1e300, 'OUT_OF_RANGE'],
    ['90071992547409.92', 'OUT_OF_RANGE'],
    [undefined, 'INVALID_TYPE'],
    [null, 'INVALID_TYPE'],
    [12n, 'INVALID_TYPE'],
    [{ currency: 'CNY', amount: '1' }, 'INVALID_TYPE'],
  ])('%o is refused: %s', (amount, code) => {
    expect(thrown(() => Reflect.apply(money, undefined, [amount, 'CNY']))).toMatchObject({ code, path: 'amount' })
  })

  it('refuses an unknown currency, mode or option', () => {
    expect(thrown(() => money(1, 'XAU')).code).toBe('UNKNOWN_CURRENCY')
    const apply = (options: unknown): unknown => Reflect.apply(money, undefined, [1, 'CNY', options])
    expect(thrown(() => apply({ rounding: 'bankers' })).path).toBe('options.rounding')
    expect(thrown(() => apply({ round: 'up' })).code).toBe('UNKNOWN_OPTION')
    expect(thrown(() => apply('up')).code).toBe('INVALID_TYPE')
    expect(thrown(() => apply(null)).code).toBe('INVALID_TYPE')
  })
})

describe('an amount from minor units', () => {
  it('is as it was given', () => {
    expect(moneyOfMinor(-1234, 'CNY')).toEqual({ currency: 'CNY', minorUnits: -1234 })
    expect(Object.is(moneyOfMinor(-0, 'CNY').minorUnits, 0)).toBe(true)
  })

  it.each([[0.5], [2 ** 53], [-(2 ** 53)], [Number.NaN], ['12'], [undefined]])('refuses %o', wrong => {
    expect(thrown(() => Reflect.apply(moneyOfMinor, undefined, [wrong, 'CNY'])).path).toBe('minorUnits')
  })

  it('refuses an unknown currency', () => {
    expect(thrown(() => moneyOfMinor(1, 'DEM')).code).toBe('UNKNOWN_CURRENCY')
  })
})

describe('an amount from JSON', () => {
  it('comes back as it went, and from a copy too', () => {
    for (const amount of [money('-0.05', 'CNY'), money(1500, 'JPY'), money('1.005', 'KWD'), money(0, 'USD')]) {
      expect(moneyFromJson(JSON.parse(JSON.stringify(amount)))).toEqual(amount)
      expect(moneyFromJson(structuredClone(amount))).toEqual(amount)
      expect(JSON.stringify(moneyFromJson(structuredClone(amount)))).toBe(JSON.stringify(amount))
    }
  })

  it.each<[unknown, string, string]>([
    [{ currency: 'CNY', amount: '12.345' }, 'INVALID_AMOUNT', 'json.amount'],
    [{ currency: 'CNY', amount: '12,34' }, 'INVALID_AMOUNT', 'json.amount'],
    [{ currency: 'CNY', amount: 12.34 }, 'INVALID_TYPE', 'json.amount'],
    [{ currency: 'CNY' }, 'INVALID_TYPE', 'json.amount'],
    [{ amount: '12.34' }, 'INVALID_TYPE', 'json.currency'],
    [{ currency: 'XAU', amount: '1' }, 'UNKNOWN_CURRENCY', 'json.currency'],
    [{ currency: 'CNY', amount: '1', paid: true }, 'UNKNOWN_OPTION', 'json.paid'],
    [{ currency: 'CNY', amount: '1', minorUnits: 100 }, 'UNKNOWN_OPTION', 'json.amount'],
    [{ currency: 'CNY', minorUnits: 1.5 }, 'OUT_OF_RANGE', 'json.minorUnits'],
    ['{"currency":"CNY","amount":"1"}', 'INVALID_TYPE', 'json'],
    [null, 'INVALID_TYPE', 'json'],
    [undefined, 'INVALID_TYPE', 'json'],
    [[], 'INVALID_TYPE', 'json'],
  ])('refuses %o: %s at %s', (json, code, path) => {
    expect(thrown(() => Reflect.apply(moneyFromJson, undefined, [json]))).toMatchObject({ code, path })
  })
})
