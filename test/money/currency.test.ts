import { describe, expect, it } from 'vitest'
import { expectCurrency, expectOneCurrency, isCurrency } from '../../src/money/index.js'
import { thrown } from '../errors/thrown.js'

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

describe('several amounts', () => {
  it('have one currency, or the first that differs is named', () => {
    expect(expectOneCurrency(['EUR', 'EUR'], 'currency')).toBe('EUR')
    expect(thrown(() => expectOneCurrency(['EUR', 'EUR', 'USD'], 'currency'))).toMatchObject({
      code: 'MIXED_CURRENCIES',
      path: 'currency[2]',
    })
    expect(thrown(() => expectOneCurrency(['EUR', 7], 'currency')).path).toBe('currency[1]')
    expect(thrown(() => expectOneCurrency([], 'currency')).code).toBe('EMPTY_INPUT')
  })
})
