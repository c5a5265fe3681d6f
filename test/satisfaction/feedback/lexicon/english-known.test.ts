import { expect, it } from 'vitest'
import { ENGLISH_KNOWN } from '../../../../src/satisfaction/feedback/lexicon/english-known.js'
import { scoreFeedback } from '../../../../src/satisfaction/feedback/lexicon-scorer.js'
import { verdictOf } from '../comments.js'

it('says that something is neither good nor bad', () => expect(verdictOf('It is okay.')).toBe('neutral'))

it.each(['We applied for a loan in May.', 'The contract was signed yesterday.'])(
  '%s is read, and judges nothing',
  text => {
    const { verdict, coverage } = scoreFeedback(text)
    expect(verdict).toBe('unknown')
    expect(coverage).toBeGreaterThanOrEqual(0.5)
  },
)

it('has words that judge neither way, and none that judges', () => {
  const values = ENGLISH_KNOWN.flatMap(group => (group.role === 'sentiment' ? [group.value] : []))
  expect(values.length).toBeGreaterThan(0)
  expect(Math.max(...values.map(Math.abs))).toBeLessThanOrEqual(0.1)
})
