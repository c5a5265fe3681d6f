import { WARNING_CODES } from 'clientele/model'
import { expect, it } from 'vitest'
import { WARNING_WORDS } from '../../src/labels/warning-words.js'
import { itSpeaksBothLanguages } from './vocabulary.js'

it('has words for every warning code and for nothing else', () => {
  expect(Object.keys(WARNING_WORDS).toSorted()).toEqual([...WARNING_CODES].toSorted())
})

itSpeaksBothLanguages(WARNING_WORDS)
