import { describe, expect, it } from 'vitest'
import { amountFields, expectMoney, expectMoneyIn, sealMoney, unitsIn } from '../../../src/money/amounts/seal-money.js'
import { thrown } from '../../errors/thrown.js'

describe('an amount', () => {
  const amount = sealMoney('CNY', 1234)

  it('is plain, frozen, and hides how JSON writes it', () => {
    expect(amount).toEqual({ currency: 'CNY', minorUnits: 1234 })
    expect(Object.keys(amount)).toEqual(['currency', 'minorUnits'])
    expect(Object.isFrozen(amount)).toBe(true)
    expect(JSON.stringify({ paid: [amount] })).toBe('{"paid":[{"currency":"CNY","amount":"12.34"}]}')
  })

  it('is copied by structuredClone, as workers and databases do', () => {
    expect(structuredClone(amount)).toEqual({ currency: 'CNY', minorUnits: 1234 })
    expect(expectMoney(structuredClone(amount), 'amount')).toEqual({ currency: 'CNY', minorUnits: 1234 })
  })

  it('is never -0, nor beyond what a double counts', () => {
    expect(Object.is(sealMoney('CNY', -0).minorUnits, 0)).toBe(true)
    expect(sealMoney('CNY', -Number.MAX_SAFE_INTEGER).minorUnits).toBe(-Number.MAX_SAFE_INTEGER)
    expect(thrown(() => sealMoney('CNY', 2 ** 53, 'sum'))).toMatchObject({ code: 'OUT_OF_RANGE', path: 'sum' })
  })
})

describe('what is no amount', () => {
  it.each<[unknown, string, string]>([
    [undefined, 'INVALID_TYPE', 'a'],
    [null, 'INVALID_TYPE', 'a'],
    [12, 'INVALID_TYPE', 'a'],
    ['12.34 CNY', 'INVALID_TYPE', 'a'],
    [[], 'INVALID_TYPE', 'a'],
    [new Map(), 'INVALID_TYPE', 'a'],
    [{}, 'INVALID_TYPE', 'a.currency'],
    [{ currency: 'yuan', minorUnits: 1 }, 'INVALID_TYPE', 'a.currency'],
    [{ currency: 'XAU', minorUnits: 1 }, 'UNKNOWN_CURRENCY', 'a.currency'],
    [{ currency: 'CNY' }, 'INVALID_TYPE', 'a.minorUnits'],
    [{ currency: 'CNY', minorUnits: '12' }, 'INVALID_TYPE', 'a.minorUnits'],
    [{ currency: 'CNY', minorUnits: 12n }, 'INVALID_TYPE', 'a.minorUnits'],
    [{ currency: 'CNY', minorUnits: 0.5 }, 'OUT_OF_RANGE', 'a.minorUnits'],
    [{ currency: 'CNY', minorUnits: Number.NaN }, 'OUT_OF_RANGE', 'a.minorUnits'],
    [{ currency: 'CNY', minorUnits: 2 ** 53 }, 'OUT_OF_RANGE', 'a.minorUnits'],
  ])('%o: %s at %s', (value, code, path) => {
    expect(thrown(() => expectMoney(value, 'a'))).toMatchObject({ code, path })
  })

  it('is told how to be read where it is JSON', () => {
    const error = thrown(() => expectMoney({ currency: 'CNY', amount: '12.34' }, 'a'))
    expect(error).toMatchObject({ code: 'INVALID_TYPE', hint: 'Read amounts of JSON with moneyFromJson' })
  })
})

it('keeps currencies apart', () => {
  expect(expectMoneyIn('CNY', sealMoney('CNY', 5), 'b').minorUnits).toBe(5)
  expect(thrown(() => expectMoneyIn('CNY', sealMoney('USD', 5), 'b'))).toMatchObject({
    code: 'MIXED_CURRENCIES',
    path: 'b.currency',
    expected: 'CNY, as the amounts before',
    received: '"USD"',
    hint: 'Convert amounts to one currency first',
  })
})

it('reads what has no fault at once', () => {
  expect(unitsIn('CNY', sealMoney('CNY', -5))).toBe(-5)
  const wrong = [
    null,
    5,
    {},
    { currency: 'CNY' },
    { currency: 'USD', minorUnits: 1 },
    { currency: 'CNY', minorUnits: '1' },
  ]
  expect(wrong.map(value => unitsIn('CNY', value))).toEqual(wrong.map(() => undefined))
  expect(unitsIn('CNY', { currency: 'CNY', minorUnits: 0.5 })).toBeUndefined()
})

it('says what an amount looks like where a bare number came', () => {
  expect(thrown(() => amountFields(100, 'loan.principal'))).toMatchObject({
    code: 'INVALID_TYPE',
    path: 'loan.principal',
    expected: 'an amount { currency, minorUnits }',
    hint: "Amounts have a currency: money('1234.56', 'CNY')",
  })
  expect(thrown(() => amountFields([1], 'json'))).toMatchObject({ code: 'INVALID_TYPE', expected: 'an object' })
})
