import { expect, it } from 'vitest'
import { joinWords, splitWords } from '../../../src/records/cells/word-list.js'

it('joins words so that they come apart again', () => {
  const words = ['a;b', ' a ', '\\', '\\;', 'a b', '；', '\u3000']
  expect(splitWords(joinWords(words))).toEqual(words)
  expect(joinWords(['a;b', 'c'])).toBe('a\\;b;c')
})

it('drops what is empty and blanks around words, and leaves a path alone', () => {
  expect(splitWords(' a ; ;b；')).toEqual(['a', 'b'])
  expect(splitWords('C:\\Users')).toEqual(['C:\\Users'])
})
