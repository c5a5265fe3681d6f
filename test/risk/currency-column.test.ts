import { expect, it } from 'vitest'
import { currencyOf, expectSameCurrency } from '../../src/risk/currency-column.js'
import { thrown } from '../errors/thrown.js'

it('is one code, or that of every row', () => {
  expect(currencyOf('CNY', 'columns.currency', 3)).toBe('CNY')
  expect(currencyOf(['CNY', 'CNY'], 'columns.currency', 2)).toBe('CNY')
  expect(currencyOf([], 'columns.currency', 0)).toBe(undefined)
  expect(currencyOf(undefined, 'columns.currency', 2)).toBe(undefined)
})

it.each([
  ['["CNY", "EUR"]', 'MIXED_CURRENCIES columns.currency[1]'],
  ['["CNY"]', 'LENGTH_MISMATCH columns.currency'],
  ['[]', 'LENGTH_MISMATCH columns.currency'],
  ['["CNY", null]', 'INVALID_TYPE columns.currency[1]'],
  ['[5, 5]', 'INVALID_TYPE columns.currency[0]'],
  ['null', 'INVALID_TYPE columns.currency'],
  ['5', 'INVALID_TYPE columns.currency'],
  ['"yuan"', 'INVALID_TYPE columns.currency'],
])('refuses %s of two rows', (json, fault) => {
  const { code, path } = thrown(() => currencyOf(JSON.parse(json), 'columns.currency', 2))
  expect(`${code} ${path}`).toBe(fault)
})

it('is the same on two dates', () => {
  expect(thrown(() => expectSameCurrency('CNY', 'EUR'))).toMatchObject({
    code: 'MIXED_CURRENCIES',
    path: 'closing.currency',
  })
  for (const [opening, closing] of [['CNY', 'CNY'], ['CNY'], [undefined, 'CNY'], []] as const) {
    expect(expectSameCurrency(opening, closing)).toBe(undefined)
  }
})
