import { expect, it } from 'vitest'
import { expectKnownCurrency } from '../../src/cli/known-currency.js'
import { thrown } from '../errors/thrown.js'

const PORTFOLIO = {
  exchangeRates: [{ date: '2024-12-31', from: 'EUR', to: 'CNY', rate: 7.8 }],
} as const

it('takes a currency that records speak of, and any where none do', () => {
  expect(() => expectKnownCurrency('EUR', PORTFOLIO)).not.toThrow()
  expect(() => expectKnownCurrency('CNY', PORTFOLIO)).not.toThrow()
  expect(() => expectKnownCurrency(undefined, PORTFOLIO)).not.toThrow()
  expect(() => expectKnownCurrency('XXX', {})).not.toThrow()
})

it('names those there are instead of one in which nothing could be told', () => {
  expect(thrown(() => expectKnownCurrency('USD', PORTFOLIO))).toMatchObject({
    code: 'OUT_OF_RANGE',
    path: '--currency',
    expected: 'one that facilities, statements or exchange rates are in: CNY, EUR',
    received: 'USD',
  })
})
