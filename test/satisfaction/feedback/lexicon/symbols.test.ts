import { expect, it } from 'vitest'
import { SYMBOLS } from '../../../../src/satisfaction/feedback/lexicon/symbols.js'
import { verdictOf } from '../comments.js'

it.each(['👍', '👍🏽', '❤️', ':)', ':-)', 'Signed :D'])('%s is positive', text =>
  expect(verdictOf(text)).toBe('positive'),
)
it.each(['👎', '😡', ':(', ':-('])('%s is negative', text => expect(verdictOf(text)).toBe('negative'))

it('has no sign twice', () => {
  const signs = SYMBOLS.flatMap(({ words }) => words)
  expect(new Set(signs).size).toBe(signs.length)
})
