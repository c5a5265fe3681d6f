import { expect, it } from 'vitest'
import { factsRead } from '../../src/appraisal/next-step/facts-read.js'
import { NEXT_STEP_POLICY } from '../../src/appraisal/next-step/index.js'
import { STEP_WORDS } from '../../src/labels/step-words.js'
import { itSpeaksBothLanguages } from './vocabulary.js'

itSpeaksBothLanguages(STEP_WORDS)

it('names every fact that the default strategy reads', () => {
  const unnamed = [...factsRead(NEXT_STEP_POLICY).keys()].filter(
    fact => !Object.hasOwn(STEP_WORDS, `step.fact.${fact}`),
  )
  expect(unnamed).toEqual([])
})
