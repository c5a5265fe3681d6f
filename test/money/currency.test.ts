import { describe, expect, it } from 'vitest'
import { expectCurrency, isCurrency } from '../../src/money/index.js'

describe('a currency', () => {
  it('is three capital letters', () => {
    expect(expectCurrency('CNY', 'options.currency')).toBe('CNY')
    expect(isCurrency('USD')).toBe(true)
  })

  it.each([['cny'], ['CN'], ['CNYY'], [' CNY'], [''], [156], [undefined], [null]])('is not %o', wrong => {
    expect(isCurrency(wrong)).toBe(false)
    expect(() => expectCurrency(wrong, 'options.currency')).toThrow(
      'options.currency: expected an ISO 4217 code of three capital letters',
    )
  })
})
