import { expect, it } from 'vitest'
import { ERROR_WORDS } from '../../src/labels/error-words.js'
import { SUMMARY_WORDS } from '../../src/labels/summary-words.js'
import { TIME_WORDS } from '../../src/labels/time-words.js'
import { WARNING_WORDS } from '../../src/labels/warning-words.js'
import { itSpeaksBothLanguages } from './vocabulary.js'

it('shares no key with the other tables, which would hide one of the two', () => {
  const others = Object.keys({ ...ERROR_WORDS, ...WARNING_WORDS, ...TIME_WORDS })
  expect(Object.keys(SUMMARY_WORDS).filter(key => others.includes(key))).toEqual([])
})

itSpeaksBothLanguages(SUMMARY_WORDS)
