import { TIME_UNITS } from 'clientele/money'
import { expect, it } from 'vitest'
import { TIME_WORDS } from '../../src/labels/time-words.js'
import { itSpeaksBothLanguages } from './vocabulary.js'

it('has words for every unit of time, one and many, and for nothing else', () => {
  expect(Object.keys(TIME_WORDS)).toEqual([...TIME_UNITS, ...TIME_UNITS.map(unit => `${unit}s`)])
})

itSpeaksBothLanguages(TIME_WORDS)
