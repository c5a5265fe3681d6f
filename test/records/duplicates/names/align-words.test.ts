import { expect, it } from 'vitest'
import type { WordMatch, Words } from '../../../../src/records/duplicates/names/align-words.js'
import { sameWords, slipLikeness, withAlikeWords } from '../../../../src/records/duplicates/names/align-words.js'
import { lettersOf } from '../../../../src/records/duplicates/names/letters.js'

const words = (text: string): Words => ({ words: text.split(' '), letters: text.split(' ').map(lettersOf) })

const alignWords = (a: Words, b: Words, isChinese: boolean): readonly WordMatch[] =>
  withAlikeWords(a, b, sameWords(a, b), isChinese)

it('gives each word one partner: the same first, then the likest', () => {
  expect(alignWords(words('veltorra cold veltora'), words('veltora veltorra'), false)).toEqual([
    { a: 0, b: 1, part: 1 },
    { a: 2, b: 0, part: 1 },
  ])
  expect(alignWords(words('veltorra veltorra'), words('veltorra'), false)).toHaveLength(1)
  expect(alignWords(words('veltorra'), words('veltora'), false)).toEqual([{ a: 0, b: 0, part: 1 - 3 / 9 }])
})

it('takes a beginning for the word, and two common words for two', () => {
  expect(alignWords(words('refrig'), words('refrigeration'), false)[0]?.part).toBe(0.7)
  expect(alignWords(words('marine'), words('mining'), false)).toEqual([])
  expect(alignWords(words('electric'), words('electronic'), false)).toEqual([])
})

it('leaves little of a Chinese word of two characters when one is another', () => {
  expect(alignWords(words('港湾'), words('港弯'), true)[0]?.part).toBe(0.15)
  expect(alignWords(words('港湾'), words('东方'), true)).toEqual([])
  expect(alignWords(words('重工'), words('化工'), true)).toEqual([])
})

it.each([
  ['abcdefg', 'abcdefg', 1],
  ['abcdefg', 'abcdefx', 1 - 3 / 8],
  ['abcdefghi', 'abcdefgxy', 1 - 6 / 10],
  ['abc', 'abx', 0.25],
])('counts %s and %s', (one, other, part) => {
  expect(slipLikeness(one, other)).toBeCloseTo(part, 12)
})

it.each([
  ['ab', 'ax'],
  ['abcdef', 'abcxyf'],
])('has no word for %s and %s', (one, other) => {
  expect(slipLikeness(one, other)).toBeUndefined()
})
