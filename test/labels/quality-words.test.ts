import { QUALITY_DIMENSIONS, QUALITY_ISSUE_KINDS } from 'clientele/records'
import { expect, it } from 'vitest'
import { QUALITY_WORDS } from '../../src/labels/quality-words.js'
import { itSpeaksBothLanguages } from './vocabulary.js'

it('has words for every question of data quality, every kind of issue, and nothing else', () => {
  const asked = [...QUALITY_DIMENSIONS, ...QUALITY_ISSUE_KINDS].map(one => `quality.${one}`)
  expect(Object.keys(QUALITY_WORDS).toSorted()).toEqual(asked.toSorted())
})

itSpeaksBothLanguages(QUALITY_WORDS)
