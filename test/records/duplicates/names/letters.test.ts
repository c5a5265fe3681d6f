import fc from 'fast-check'
import { expect, it } from 'vitest'
import { editDistance } from '../../../../src/records/duplicates/names/edit-distance.js'
import { lettersOf, otherLetters } from '../../../../src/records/duplicates/names/letters.js'

it('never leaves more letters than two for each slip', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcdefgh冷链'), maxLength: 7 })
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(otherLetters(lettersOf(a), lettersOf(b))).toBeLessThanOrEqual(2 * editDistance(a, b, 20))
    }),
  )
})

it('counts letters that one word has alone', () => {
  expect(otherLetters(lettersOf('abc'), lettersOf('abd'))).toBe(2)
  expect(otherLetters(lettersOf('abc'), lettersOf('cab'))).toBe(0)
})
