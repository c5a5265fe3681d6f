import { expect, it } from 'vitest'
import { CHINESE_GRAMMAR } from '../../../../src/satisfaction/feedback/lexicon/chinese-grammar.js'
import { read } from '../comments.js'

it.each([
  ['不', 'negator'],
  ['非常', 'degree'],
  ['但是', 'contrast'],
  ['虽然', 'concession'],
  ['以前', 'past'],
  ['如果', 'condition'],
  ['希望', 'wish'],
  ['比', 'comparison'],
  ['别家', 'rival'],
])('%s is of the role %s', (text, role) => expect(read(text).trace.at(-1)?.role).toBe(role))

it('has words of every role that says how others are meant', () => {
  const roles = new Set<string>(CHINESE_GRAMMAR.map(({ role }) => role))
  expect(
    [
      'negator',
      'degree',
      'direction',
      'contrast',
      'concession',
      'past',
      'condition',
      'wish',
      'why',
      'comparison',
      'rival',
      'and',
      'joint',
      'break',
    ].filter(role => !roles.has(role)),
  ).toEqual([])
})

it('strengthens by more than 1, weakens by less, and judges nothing', () => {
  const factors = CHINESE_GRAMMAR.flatMap(group => (group.role === 'degree' ? [group.factor] : []))
  expect(factors.some(factor => factor > 1) && factors.some(factor => factor < 1)).toBe(true)
  expect(CHINESE_GRAMMAR.some(({ role }) => role === 'sentiment')).toBe(false)
})
