import { expect, it } from 'vitest'
import { currenciesOf, currencyFault } from '../../../src/records/cells/money-marks.js'

it('knows marks of one currency, of several and of none', () => {
  expect([
    currenciesOf('€'),
    currenciesOf('¥'),
    currenciesOf('SEK'),
    currenciesOf('?'),
    currenciesOf('toString'),
  ]).toEqual([['EUR'], ['CNY', 'JPY'], ['SEK'], [], []])
})

it('finds a mark before and behind an amount', () => {
  const fits = ['HK$5', '5港元', '(HK$5)', '-$5', '5 HKD', '５']
  expect(fits.map(cell => currencyFault(cell, 'HKD'))).toEqual(Array(6).fill(undefined))
  expect(fits.map(cell => currencyFault(cell, 'EUR')?.code)).toEqual([...Array(5).fill('CURRENCY_MISMATCH'), undefined])
})

it('says that an amount is in another currency than its record', () => {
  expect(currencyFault('$1,234', 'CNY')).toMatchObject({ code: 'CURRENCY_MISMATCH', received: '"$1,234"' })
  expect(currencyFault('1,234 EUR', 'CNY')).toMatchObject({ code: 'CURRENCY_MISMATCH' })
  const fits = ['1234', '¥1,234', '1,234元', 'RMB 5', '-5', '(5)', '5%', 'abc']
  expect(fits.map(cell => currencyFault(cell, 'CNY'))).toEqual(Array(8).fill(undefined))
})
