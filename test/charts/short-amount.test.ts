import { expect, it } from 'vitest'
import { amountAxis, shortAmount } from '../../src/charts/short-amount.js'

it('writes amounts as people say them', () => {
  expect([0, 12.34, 999.7, 45_600, 999_999, 512_345_678, -1.25e9, 3.2e12, 1e15].map(shortAmount)).toEqual([
    '0',
    '12.3',
    '1k',
    '45.6k',
    '1M',
    '512M',
    '-1.25bn',
    '3.2tn',
    '1000tn',
  ])
  expect(shortAmount(1e-6)).toBe('0.000001')
})

it('calls thousands of millions bn on axes', () => {
  expect(amountAxis(5e8)).toEqual({ tickCount: 5, format: '~s' })
  expect(amountAxis(50).format).toBe('~r')
  expect(amountAxis(5e9).labelExpr).toContain("'bn'")
})

it('says trillions on axes as it does in words', () => {
  // As a ledger of Rupiah or Yen has them.
  expect(amountAxis(1e12).labelExpr).toBe("format(datum.value / 1e12, '~r') + 'tn'")
})
