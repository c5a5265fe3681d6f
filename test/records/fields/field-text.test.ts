import { describe, expect, it } from 'vitest'
import { fieldText, rangeText } from '../../../src/records/fields/field-text.js'
import { amount, count, number, reference, signedAmount, text } from '../../../src/records/fields/make-field.js'

describe('fieldText', () => {
  it('says meaning, unit and bounds', () => {
    expect(fieldText(count('Days past due', 'days'))).toBe('Days past due; days, whole, >= 0')
    expect(fieldText(amount('Limit'))).toBe('Limit; currency, >= 0')
    expect(fieldText(signedAmount('Tax'))).toBe('Tax; currency')
    expect(fieldText(count('Accounts'))).toBe('Accounts; whole, >= 0')
  })

  it('says where a reference leads, and no more than there is to say', () => {
    expect(fieldText(reference('clients', 'The borrower'))).toBe('The borrower; id of one of `clients`')
    expect(fieldText(text('Name'))).toBe('Name')
    expect(fieldText(number('Change', 'number'))).toBe('Change')
  })
})

describe('rangeText', () => {
  it('gives all bounds in one order', () => {
    expect(rangeText({ below: 4, most: 3, above: 0, least: 1, whole: true })).toBe('whole, >= 1, > 0, <= 3, < 4')
    expect(rangeText({})).toBe('')
  })
})
