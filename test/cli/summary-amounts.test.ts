import { expect, it } from 'vitest'
import { amountsOf } from '../../src/cli/summary-amounts.js'

it('goes by the mean purchase, and writes cents where there is none', () => {
  expect(amountsOf({ amounts: { purchases: 3, total: 0.006, mean: 0.002 } })(0.006)).toBe('0.00600')
  expect(amountsOf({ amounts: { purchases: 3, total: 60, mean: 20 } })(0.006)).toBe('0.01')
  expect(amountsOf({})(5)).toBe('5.00')
})
