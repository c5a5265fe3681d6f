import { expect, it } from 'vitest'
import { amountScale } from '../../src/cli/amount-scale.js'

it.each([
  [0, 'en', undefined, '0.00'],
  [9.5, 'en', undefined, '9.50'],
  [9_999, 'en', undefined, '9,999'],
  [10_000, 'en', 'portfolio.currency.thousand', '10.0'],
  [322_400_000, 'en', 'portfolio.currency.million', '322.4'],
  [1e13, 'en', 'portfolio.currency.billion', '10,000.0'],
  [99_999, 'zh', undefined, '99,999'],
  [322_400_000, 'zh', 'portfolio.currency.ten-thousand', '32,240.0'],
  [1e9, 'zh', 'portfolio.currency.hundred-million', '10.0'],
] as const)('%d in %s', (amount, language, unit, text) => {
  const scale = amountScale(amount, language)
  expect([scale.unit, scale.write(amount)]).toEqual([unit, text])
})

it('writes debts with their sign', () => {
  expect(amountScale(5e7, 'en').write(-1_250_000)).toBe('-1.3')
})
