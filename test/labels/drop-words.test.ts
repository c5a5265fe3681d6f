import { DROP_REASONS } from 'clientele/model'
import { expect, it } from 'vitest'
import { DROP_WORDS } from '../../src/labels/drop-words.js'
import { itSpeaksBothLanguages } from './vocabulary.js'

it('has words for every reason to leave input out and for nothing else', () => {
  expect(Object.keys(DROP_WORDS).toSorted()).toEqual([...DROP_REASONS].toSorted())
})

itSpeaksBothLanguages(DROP_WORDS)
