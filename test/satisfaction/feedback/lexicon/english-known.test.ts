import { expect, it } from 'vitest'
import { ENGLISH_KNOWN } from '../../../../src/satisfaction/feedback/lexicon/english-known.js'
import { verdictOf } from '../comments.js'

it.each(['We applied for a loan in May.', 'The contract was signed yesterday.', 'It is okay.'])('%s is neutral', text =>
  expect(verdictOf(text)).toBe('neutral'),
)

it('has words that judge neither way, and none that judges', () => {
  const values = ENGLISH_KNOWN.flatMap(group => (group.role === 'sentiment' ? [group.value] : []))
  expect(values.length).toBeGreaterThan(0)
  expect(Math.max(...values.map(Math.abs))).toBeLessThanOrEqual(0.1)
})
