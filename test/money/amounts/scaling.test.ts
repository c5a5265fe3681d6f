import { describe, expect, it } from 'vitest'
import { divideMoney, money, moneyOfMinor, moneyRatio, multiplyMoney } from '../../../src/money/index.js'
import { thrown } from '../../errors/thrown.js'

const amount = money(100, 'CNY')

describe('products', () => {
  it('are exact where doubles are not', () => {
    expect(multiplyMoney(money(209050, 'CNY'), 8.61)).toEqual(money('1799920.50', 'CNY'))
    expect(multiplyMoney(money(78.43, 'CNY'), 100)).toEqual(money(7843, 'CNY'))
    expect(multiplyMoney(money(1, 'CNY'), 1.005, { rounding: 'half-up' })).toEqual(money(1.01, 'CNY'))
    expect(multiplyMoney(money(0.1, 'CNY'), 3)).toEqual(money(0.3, 'CNY'))
  })

  it('of several numbers over one are rounded once', () => {
    const interest = multiplyMoney(amount, [0.0435, 31], { over: 360, rounding: 'half-even' })
    expect(interest).toEqual(money(0.37, 'CNY'))
    expect(multiplyMoney(amount, [1 / 3, 3], { rounding: 'half-even' })).toEqual(amount)
    expect(multiplyMoney(amount, [], { over: 8 })).toEqual(money(12.5, 'CNY'))
  })

  it('are never -0 and keep their sign', () => {
    expect(Object.is(multiplyMoney(amount, -0).minorUnits, 0)).toBe(true)
    expect(Object.is(multiplyMoney(money(-0.01, 'CNY'), 0.1, { rounding: 'half-up' }).minorUnits, 0)).toBe(true)
    expect(multiplyMoney(amount, -2)).toEqual(money(-200, 'CNY'))
  })

  it('round only as asked', () => {
    expect(thrown(() => multiplyMoney(money(0.05, 'CNY'), 0.5))).toMatchObject({
      code: 'INVALID_AMOUNT',
      path: 'amount',
      expected: 'whole minor units',
      received: '2.5',
    })
    expect(thrown(() => divideMoney(money(10, 'CNY'), 3)).code).toBe('INVALID_AMOUNT')
  })

  it.each<[unknown, unknown, string]>([
    [Number.NaN, {}, 'factor'],
    ['2', {}, 'factor'],
    [undefined, {}, 'factor'],
    [[1, Number.NaN], {}, 'factor[1]'],
    [new Array(2), {}, 'factor[0]'],
    [2, { over: 0 }, 'options.over'],
    [2, { over: '3' }, 'options.over'],
    [2, { rounding: 'near' }, 'options.rounding'],
    [2, { rounding: null }, 'options.rounding'],
    [2.001, { round: 'up' }, 'options.round'],
    [1e300, {}, 'amount'],
    [1e300, { rounding: 'up' }, 'amount'],
  ])('refuse %o with %o at %s', (factor, options, path) => {
    expect(thrown(() => Reflect.apply(multiplyMoney, undefined, [amount, factor, options])).path).toBe(path)
  })
})

describe('quotients', () => {
  it('are long division', () => {
    expect(divideMoney(money(10, 'CNY'), 3, { rounding: 'half-up' })).toEqual(money(3.33, 'CNY'))
    expect(divideMoney(money(-10, 'CNY'), 3, { rounding: 'floor' })).toEqual(money(-3.34, 'CNY'))
    expect(divideMoney(amount, 0.1)).toEqual(money(1000, 'CNY'))
    expect(divideMoney(money(0.3, 'CNY'), 0.1)).toEqual(money(3, 'CNY'))
  })

  it.each<[unknown, unknown, string]>([
    [0, {}, 'divisor'],
    [-0, {}, 'divisor'],
    [Number.POSITIVE_INFINITY, {}, 'divisor'],
    ['3', {}, 'divisor'],
    [2, { over: 3 }, 'options.over'],
  ])('refuse %o with %o at %s', (divisor, options, path) => {
    expect(thrown(() => Reflect.apply(divideMoney, undefined, [amount, divisor, options])).path).toBe(path)
  })
})

describe('ratios', () => {
  it('are the nearest double', () => {
    expect(moneyRatio(money(1, 'CNY'), money(3, 'CNY'))).toBe(1 / 3)
    expect(moneyRatio(money(-3, 'CNY'), money(4, 'CNY'))).toBe(-0.75)
    expect(Object.is(moneyRatio(money(0, 'CNY'), money(-4, 'CNY')), 0)).toBe(true)
  })

  it('need one currency and a second amount other than 0', () => {
    expect(thrown(() => moneyRatio(amount, moneyOfMinor(0, 'CNY')))).toMatchObject({ code: 'OUT_OF_RANGE', path: 'b' })
    expect(thrown(() => moneyRatio(amount, money(1, 'USD'))).code).toBe('MIXED_CURRENCIES')
  })
})
