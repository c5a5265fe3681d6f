import { expect, it } from 'vitest'
import { DEPENDENCE_WORDS } from '../../src/labels/dependence-words.js'
import { DEPENDENCE_CODES } from '../../src/lifetime/index.js'
import { itSpeaksBothLanguages } from './vocabulary.js'

it('has words for every verdict on dependence and for nothing else', () => {
  expect(Object.keys(DEPENDENCE_WORDS)).toEqual(DEPENDENCE_CODES.map(code => `dependence.${code}`))
})

itSpeaksBothLanguages(DEPENDENCE_WORDS)
