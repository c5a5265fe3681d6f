import { describe, expect, it } from 'vitest'
import { money, moneyOfMinor } from '../../../src/money/index.js'
import { readAmount } from '../../../src/project/loans/read-amount.js'
import { fault } from './some-loan.js'

describe('readAmount', () => {
  it('reads amounts of programs and of JSON', () => {
    expect(readAmount(money('12.34', 'EUR'), 'EUR', 0, 'at')).toBe(1234)
    expect(readAmount(JSON.parse('{ "currency": "EUR", "amount": "12.34" }'), 'EUR', 0, 'at')).toBe(1234)
  })

  it('refuses another currency, less than the least, and what is no amount', () => {
    expect(() => readAmount(money('1', 'USD'), 'EUR', 0, 'at')).toThrow(fault('MIXED_CURRENCIES', 'at.currency'))
    expect(() => readAmount(moneyOfMinor(0, 'EUR'), 'EUR', 1, 'at')).toThrow(fault('OUT_OF_RANGE', 'at.minorUnits'))
    expect(() => readAmount(JSON.parse('null'), 'EUR', 0, 'at')).toThrow(fault('INVALID_TYPE', 'at'))
  })
})
