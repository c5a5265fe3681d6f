import { expect, it } from 'vitest'
import { expectCurrencyColumn } from '../../../src/risk/loss/currency-column.js'
import { thrown } from '../../errors/thrown.js'

it('is one code, a column of one code, or nothing', () => {
  expect(expectCurrencyColumn('CNY', 3)).toBe('CNY')
  expect(expectCurrencyColumn(['EUR', 'EUR'], 2)).toBe('EUR')
  expect(expectCurrencyColumn(undefined, 2)).toBe(undefined)
  expect(thrown(() => expectCurrencyColumn(['EUR', 'CNY'], 2)).code).toBe('MIXED_CURRENCIES')
  expect(thrown(() => expectCurrencyColumn(['EUR'], 2)).code).toBe('LENGTH_MISMATCH')
  expect(thrown(() => expectCurrencyColumn('yuan', 2)).code).toBe('INVALID_TYPE')
  expect(thrown(() => expectCurrencyColumn(JSON.parse('5'), 2)).code).toBe('INVALID_TYPE')
})
