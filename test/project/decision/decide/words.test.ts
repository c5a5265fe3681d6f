import { expect, it } from 'vitest'
import { amountWords, rateWords } from '../../../../src/project/decision/decide/words.js'
import { policyWith } from './sample.js'

it('says every digit that counts', () => {
  expect(amountWords(250_000_50, policyWith())).toBe('EUR 250,000.5')
  expect(rateWords(0.0123454)).toBe('1.235 %')
  expect(rateWords(0.1)).toBe('10 %')
})
