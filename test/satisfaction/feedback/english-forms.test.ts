import { expect, it } from 'vitest'
import { formsOf, plainWord } from '../../../src/satisfaction/feedback/english-forms.js'

const textsOf = (word: string): readonly string[] => formsOf(word).map(({ form }) => form)

it.each([
  ['delays', 'delay'],
  ['delayed', 'delay'],
  ['charges', 'charge'],
  ['policies', 'policy'],
  ['denied', 'deny'],
  ['stopped', 'stop'],
  ['freezing', 'freeze'],
  ['slowly', 'slow'],
  ['reasonably', 'reasonable'],
  ['easily', 'easy'],
  ['easier', 'easy'],
  ['slowest', 'slow'],
  ['it’s', 'it'],
  ["isn't", "n't"],
] as const)('%s may stand as %s', (word, form) => expect(textsOf(plainWord(word))).toContain(form))

it('asks for the word itself first, and takes nothing off short words', () => {
  expect(textsOf('hardly')[0]).toBe('hardly')
  expect(textsOf('bed')).toEqual(['bed'])
  expect(textsOf('was')).toEqual(['was'])
})

it('knows endings that compare', () => {
  const compares = (word: string): boolean => formsOf(word).some(({ isComparative }) => isComparative)
  expect(['faster', 'easiest', 'nicer'].every(compares)).toBe(true)
  expect(['fast', 'slowly', 'delayed'].some(compares)).toBe(false)
})
