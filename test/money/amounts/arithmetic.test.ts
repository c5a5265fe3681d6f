import { describe, expect, it } from 'vitest'
import {
  addMoney,
  compareMoney,
  equalMoney,
  money,
  moneyOfMinor,
  negateMoney,
  subtractMoney,
  sumMoney,
} from '../../../src/money/index.js'
import { thrown } from '../../errors/thrown.js'

const most = moneyOfMinor(Number.MAX_SAFE_INTEGER, 'CNY')
const one = moneyOfMinor(1, 'CNY')
const dollar = money(1, 'USD')

describe('sums and differences', () => {
  it('are exact where doubles are not', () => {
    expect(addMoney(money(0.1, 'CNY'), money(0.2, 'CNY'))).toEqual(money(0.3, 'CNY'))
    expect(subtractMoney(money(0.3, 'CNY'), money(0.1, 'CNY'))).toEqual(money(0.2, 'CNY'))
  })

  it('take copies and give amounts that JSON can write', () => {
    const copy = { currency: 'CNY', minorUnits: 5 }
    expect(JSON.stringify(addMoney(copy, copy))).toBe('{"currency":"CNY","amount":"0.10"}')
  })

  it('are never -0', () => {
    expect(Object.is(negateMoney(money(0, 'CNY')).minorUnits, 0)).toBe(true)
    expect(Object.is(subtractMoney(one, one).minorUnits, 0)).toBe(true)
    expect(negateMoney(money(-12, 'CNY'))).toEqual(money(12, 'CNY'))
  })

  it('end at safe integers, by name', () => {
    expect(thrown(() => addMoney(most, one))).toMatchObject({ code: 'OUT_OF_RANGE', path: 'sum' })
    expect(thrown(() => addMoney(most, most)).path).toBe('sum')
    expect(thrown(() => subtractMoney(negateMoney(most), one))).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'difference',
    })
  })
})

describe('the sum of many', () => {
  it('is exact, whatever passes on the way', () => {
    expect(sumMoney([most, most, one, negateMoney(most), negateMoney(most)])).toEqual(one)
    expect(sumMoney(Array.from({ length: 10_000 }, () => money(0.1, 'CNY')))).toEqual(money(1000, 'CNY'))
    expect(thrown(() => sumMoney([most, one]))).toMatchObject({ code: 'OUT_OF_RANGE', path: 'sum' })
    expect(thrown(() => sumMoney([most, most, most]))).toMatchObject({ code: 'OUT_OF_RANGE', path: 'sum' })
  })

  it('of none needs a currency', () => {
    expect(sumMoney([], 'JPY')).toEqual(money(0, 'JPY'))
    expect(thrown(() => sumMoney([]))).toMatchObject({ code: 'EMPTY_INPUT', path: 'amounts' })
    expect(thrown(() => sumMoney([], 'XAU')).code).toBe('UNKNOWN_CURRENCY')
    expect(thrown(() => Reflect.apply(sumMoney, undefined, [[one], null])).path).toBe('currency')
  })

  it('names the amount at fault', () => {
    expect(thrown(() => sumMoney([one, one, dollar]))).toMatchObject({
      code: 'MIXED_CURRENCIES',
      path: 'amounts[2].currency',
    })
    expect(thrown(() => sumMoney([one], 'USD')).path).toBe('amounts[0].currency')
    const sparse = [one]
    sparse[2] = one
    expect(thrown(() => sumMoney(sparse)).path).toBe('amounts[1]')
    expect(thrown(() => Reflect.apply(sumMoney, undefined, [one])).code).toBe('INVALID_TYPE')
  })
})

describe('comparisons', () => {
  it('order amounts of one currency', () => {
    const amounts = [money(2, 'CNY'), money(-3, 'CNY'), money('1.99', 'CNY')]
    expect([...amounts].sort(compareMoney).map(({ minorUnits }) => minorUnits)).toEqual([-300, 199, 200])
    expect(compareMoney(one, { currency: 'CNY', minorUnits: 1 })).toBe(0)
    expect(compareMoney(most, one)).toBe(1)
  })

  it('tell equal from not equal in any currency', () => {
    expect(equalMoney(one, { currency: 'CNY', minorUnits: 1 })).toBe(true)
    expect(equalMoney(one, most)).toBe(false)
    expect(equalMoney(money(0, 'CNY'), money(0, 'USD'))).toBe(false)
  })
})

it.each([
  ['add', () => addMoney(one, dollar)],
  ['subtract', () => subtractMoney(one, dollar)],
  ['compare', () => compareMoney(one, dollar)],
])('does not %s across currencies', (_, run) => {
  expect(thrown(run)).toMatchObject({ code: 'MIXED_CURRENCIES', path: 'b.currency' })
})

it.each([addMoney, subtractMoney, compareMoney, equalMoney])('%o names what is no amount', verb => {
  expect(thrown(() => Reflect.apply(verb, undefined, [1, one])).path).toBe('a')
  expect(thrown(() => Reflect.apply(verb, undefined, [one])).path).toBe('b')
})
