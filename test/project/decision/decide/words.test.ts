import { expect, it } from 'vitest'
import { amountWords, boundWords, rateWords } from '../../../../src/project/decision/decide/words.js'
import { policyWith } from './sample.js'

it('says every digit that counts', () => {
  expect(amountWords(250_000_50, policyWith())).toBe('EUR 250,000.5')
  expect(rateWords(0.0123454)).toBe('1.235 %')
  expect(rateWords(0.1)).toBe('10 %')
})

it('tells a rate from the one beside it, where a tenth of a basis point does not', () => {
  expect(rateWords(0.0259999, 0.026)).toBe('2.59999 %')
  expect(rateWords(0.026, 0.0259999)).toBe('2.6 %')
  expect(rateWords(0.02, 0.026)).toBe('2 %')
  expect(rateWords(0.1 / 3, 0.1 / 3)).toBe('3.333 %')
  expect(rateWords(0.1 / 3, 0.1 / 3 + 1e-12)).toBe('3.333 %')
})

it('rounds a bound to where it is met', () => {
  expect(boundWords(0.0260004, 'at-least')).toBe('2.601 %')
  expect(boundWords(0.0260006, 'at-least')).toBe('2.601 %')
  expect(boundWords(0.0260006, 'at-most')).toBe('2.6 %')
  expect(boundWords(-0.0260004, 'at-least')).toBe('-2.6 %')
  expect(boundWords(-0.0260004, 'at-most')).toBe('-2.601 %')
  expect(boundWords(0.026 + 1e-12, 'at-least')).toBe('2.6 %')
  expect(boundWords(0.026 - 1e-12, 'at-most')).toBe('2.6 %')
  expect(boundWords(0.07, 'at-least')).toBe('7 %')
})
