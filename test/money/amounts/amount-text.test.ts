import { expect, it } from 'vitest'
import { amountText, money, moneyOfMinor } from '../../../src/money/index.js'
import { thrown } from '../../errors/thrown.js'

it.each([
  ['12.34', 'CNY'],
  ['-0.05', 'CNY'],
  ['0.00', 'USD'],
  ['1234567', 'JPY'],
  ['-1.500', 'KWD'],
  ['0.0001', 'CLF'],
  ['90071992547409.91', 'EUR'],
])('%s %s comes back', (text, currency) => {
  expect(amountText(money(text, currency))).toBe(text)
})

it('takes copies, and names what is no amount', () => {
  expect(amountText(structuredClone(moneyOfMinor(-1, 'CNY')))).toBe('-0.01')
  expect(thrown(() => Reflect.apply(amountText, undefined, [12])).path).toBe('amount')
})
