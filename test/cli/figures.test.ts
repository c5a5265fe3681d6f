import { expect, it } from 'vitest'
import { amountsLike, count, decimals, percent, share } from '../../src/cli/figures.js'

it('writes numbers as people read them', () => {
  expect(count(1234567)).toBe('1,234,567')
  expect(count(1204.3)).toBe('1,204')
  expect(count(12.34)).toBe('12.3')
  expect(share(407, 1000)).toBe('40.7 %')
  expect(decimals(-9582.42921, 4)).toBe('-9,582.4292')
  expect(decimals(-0.00001, 4)).toBe('0.0000')
})

it('writes a rate as it was said', () => {
  expect([0.3, 0.0825, 0.0001, 0.07, 1, 0].map(percent)).toEqual([
    '30.0 %',
    '8.25 %',
    '0.01 %',
    '7.0 %',
    '100.0 %',
    '0.0 %',
  ])
})

it('writes money so that something is left of it, and nobody counts digits', () => {
  expect(amountsLike(36.5)(1234.5)).toBe('1,234.50')
  expect(amountsLike(1)(0)).toBe('0.00')
  expect(amountsLike(0.00123)(0.5)).toBe('0.50000')
  expect(amountsLike(0.00123)(0.0004567)).toBe('0.00046')
  expect(amountsLike(3e-200)(4.5e-200)).toBe('4.5e-200')
  expect(amountsLike(3e200)(1.23456789e204)).toBe('1.23457e+204')
})
