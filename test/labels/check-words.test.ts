import { expect, it } from 'vitest'
import { CHECK_WORDS } from '../../src/labels/check-words.js'
import { SUMMARY_WORDS } from '../../src/labels/summary-words.js'
import { itSpeaksBothLanguages } from './vocabulary.js'

it('shares no key with the summary, which would hide one of the two', () => {
  const others = Object.keys(SUMMARY_WORDS)
  expect(Object.keys(CHECK_WORDS).filter(key => others.includes(key))).toEqual([])
})

itSpeaksBothLanguages(CHECK_WORDS)
