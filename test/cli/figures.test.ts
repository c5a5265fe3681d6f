import { expect, it } from 'vitest'
import { amount, count, decimals, share } from '../../src/cli/figures.js'

it('writes numbers as people read them', () => {
  expect(count(1234567)).toBe('1,234,567')
  expect(count(1204.3)).toBe('1,204')
  expect(count(12.34)).toBe('12.3')
  expect(amount(1234.5)).toBe('1,234.50')
  expect(share(407, 1000)).toBe('40.7 %')
  expect(decimals(-9582.42921, 4)).toBe('-9,582.4292')
})
