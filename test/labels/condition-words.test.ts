import { expect, it } from 'vitest'
import { CONDITION_WORDS } from '../../src/labels/condition-words.js'
import type { KnownCondition, NumberCondition } from '../../src/records/index.js'
import { itSpeaksBothLanguages } from './vocabulary.js'

it('has words for every comparison and question of a condition', () => {
  const asked: readonly (NumberCondition | KnownCondition)['is'][] = [
    'at-least',
    'at-most',
    'above',
    'below',
    'known',
    'unknown',
  ]
  expect(Object.keys(CONDITION_WORDS)).toEqual(expect.arrayContaining(asked.map(is => `condition.${is}`)))
})

itSpeaksBothLanguages(CONDITION_WORDS)
