import { expect, it } from 'vitest'
import { amountScale, unitText } from '../../src/cli/amount-scale.js'
import { speaker } from '../../src/cli/say.js'

it.each([
  [0, 'en', undefined, '0.00'],
  [9.5, 'en', undefined, '9.50'],
  [9_999, 'en', undefined, '9,999'],
  [10_000, 'en', 'portfolio.currency.thousand', '10.0'],
  [322_400_000, 'en', 'portfolio.currency.million', '322.4'],
  [9e12, 'en', 'portfolio.currency.billion', '9,000'],
  [1e13, 'en', 'portfolio.currency.trillion', '10.0'],
  [1e13, 'zh', 'portfolio.currency.trillion', '10.0'],
  [99_999, 'zh', undefined, '99,999'],
  [322_400_000, 'zh', 'portfolio.currency.ten-thousand', '32,240'],
  [1e9, 'zh', 'portfolio.currency.hundred-million', '10.0'],
] as const)('%d in %s', (amount, language, unit, text) => {
  const scale = amountScale(amount, language)
  expect([scale.unit, scale.write(amount)]).toEqual([unit, text])
})

it('writes debts with their sign', () => {
  expect(amountScale(5e7, 'en').write(-1_250_000)).toBe('-1.3')
})

it('says what amounts are written in', () => {
  const unit = (amount: number, language: 'en' | 'zh'): string =>
    unitText(amountScale(amount, language), 'CNY', speaker(language))
  expect([unit(12, 'en'), unit(5e7, 'en'), unit(5e7, 'zh')]).toEqual(['CNY', 'CNY million', '万 CNY'])
})
