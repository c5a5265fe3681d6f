import { expect, it } from 'vitest'
import { SEGMENT_WORDS } from '../../src/labels/segment-words.js'
import { rfm } from '../../src/segmentation/index.js'
import { itSpeaksBothLanguages } from './vocabulary.js'

it('has words for every default segment, for who has none, and for nothing else', () => {
  const names = [...new Set(rfm.defaultSegments.map(({ name }) => name)), 'unassigned']
  expect(Object.keys(SEGMENT_WORDS).toSorted()).toEqual(names.map(name => `segment.${name}`).toSorted())
})

itSpeaksBothLanguages(SEGMENT_WORDS)
