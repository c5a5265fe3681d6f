import { expect, it } from 'vitest'
import { ENGLISH_PRAISE } from '../../../../src/satisfaction/feedback/lexicon/english-praise.js'
import { verdictOf } from '../comments.js'

it('has values of one sign, from mild to strong', () => {
  const values = ENGLISH_PRAISE.map(({ value }) => value)
  expect(values.every(value => value > 0)).toBe(true)
  expect(new Set(values).size).toBeGreaterThan(3)
})

it.each(['Excellent service', 'The team was helpful', 'transparent', 'competitive rate', "couldn't be better"])(
  '%s',
  text => {
    expect(verdictOf(text)).toBe('positive')
  },
)
