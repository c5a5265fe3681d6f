import { describe, expect, it } from 'vitest'
import { CURRENCIES, minorUnitDecimals } from '../../../src/money/index.js'
import { thrown } from '../../errors/thrown.js'

describe('the currencies of ISO 4217', () => {
  it('are the 165 of list one that have a minor unit, each once and in order', () => {
    expect(CURRENCIES).toHaveLength(165)
    expect(new Set(CURRENCIES).size).toBe(165)
    expect(CURRENCIES.every(code => /^[A-Z]{3}$/.test(code))).toBe(true)
    expect([...CURRENCIES].sort()).toEqual(CURRENCIES)
    expect(Object.isFrozen(CURRENCIES)).toBe(true)
  })

  it.each([
    ['JPY', 0],
    ['KRW', 0],
    ['VND', 0],
    ['CLP', 0],
    ['ISK', 0],
    ['XAF', 0],
    ['UYI', 0],
    ['UGX', 0],
    ['CNY', 2],
    ['USD', 2],
    ['EUR', 2],
    ['HKD', 2],
    ['MGA', 2],
    ['MRU', 2],
    ['HUF', 2],
    ['IDR', 2],
    ['XCG', 2],
    ['ZWG', 2],
    ['BHD', 3],
    ['IQD', 3],
    ['JOD', 3],
    ['KWD', 3],
    ['LYD', 3],
    ['OMR', 3],
    ['TND', 3],
    ['CLF', 4],
    ['UYW', 4],
  ])('%s has %d decimals', (currency, decimals) => {
    expect(minorUnitDecimals(currency)).toBe(decimals)
  })

  it('are known to this engine by name, but for funds and the newest', () => {
    const names = new Set(Intl.supportedValuesOf('currency'))
    const funds = ['BOV', 'CHE', 'CHW', 'CLF', 'COU', 'MXV', 'USN', 'UYI', 'UYW']
    const newest = ['VED', 'XAD', 'XCG', 'ZWG']
    expect(CURRENCIES.filter(code => !names.has(code) && ![...funds, ...newest].includes(code))).toEqual([])
  })
})

describe('what amounts cannot have', () => {
  it.each([
    ['XAU', 'ISO 4217 gives XAU no minor unit: count it as a number'],
    ['XDR', 'ISO 4217 gives XDR no minor unit: count it as a number'],
    ['XXX', 'ISO 4217 gives XXX no minor unit: count it as a number'],
    ['HRK', 'HRK is no longer in use: convert it to EUR'],
    ['BGN', 'BGN is no longer in use: convert it to EUR'],
    ['ZWL', 'ZWL is no longer in use: convert it to ZWG'],
    ['QQQ', 'CURRENCIES lists the codes'],
  ])('%s', (currency, hint) => {
    expect(thrown(() => minorUnitDecimals(currency, 'loan.currency'))).toMatchObject({
      code: 'UNKNOWN_CURRENCY',
      path: 'loan.currency',
      expected: 'an active ISO 4217 code with a minor unit',
      received: `"${currency}"`,
      hint,
    })
  })

  it.each([['cny'], ['CN'], [''], [156], [undefined], [null], [['CNY']]])('%o', wrong => {
    expect(thrown(() => Reflect.apply(minorUnitDecimals, undefined, [wrong]))).toMatchObject({
      code: 'INVALID_TYPE',
      path: 'currency',
    })
  })
})
