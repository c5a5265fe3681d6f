import { expect, it } from 'vitest'
import { LENDER_LEXICON, lexiconScorer, scoreFeedback, withWords } from '../../../src/satisfaction/feedback/index.js'

const own = withWords(LENDER_LEXICON, '2', [
  { role: 'sentiment', value: -0.8, words: ['good', '好'] },
  { role: 'aspect', aspect: 'cards', words: ['fuel card'] },
])

it('adds words, and gives others another meaning, without touching the first lexicon', () => {
  const { score } = lexiconScorer({ lexicon: own })
  expect(score('The fuel card is good').aspects['cards']).toEqual({ verdict: 'negative', score: -0.8 })
  expect(score('好').verdict).toBe('negative')
  expect(scoreFeedback('good').verdict).toBe('positive')
})

it('freezes it, and keeps its name', () => {
  expect([own.name, own.edition]).toEqual(['lender', '2'])
  expect(Object.isFrozen(own.groups.at(-1)?.words)).toBe(true)
})
