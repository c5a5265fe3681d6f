import { expect, it } from 'vitest'
import { ENGLISH_GRAMMAR } from '../../../../src/satisfaction/feedback/lexicon/english-grammar.js'
import { read } from '../comments.js'

it.each([
  ['not', 'negator'],
  ['very', 'degree'],
  ['but', 'contrast'],
  ['although', 'concession'],
  ['used to', 'past'],
  ['if', 'condition'],
  ['I wish', 'wish'],
  ['than', 'comparison'],
  ['elsewhere', 'rival'],
])('%s is of the role %s', (text, role) => expect(read(text).trace.at(-1)?.role).toBe(role))

it('has words of every role that says how others are meant', () => {
  const roles = new Set<string>(ENGLISH_GRAMMAR.map(({ role }) => role))
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
  const factors = ENGLISH_GRAMMAR.flatMap(group => (group.role === 'degree' ? [group.factor] : []))
  expect(factors.some(factor => factor > 1) && factors.some(factor => factor < 1)).toBe(true)
  expect(ENGLISH_GRAMMAR.some(({ role }) => role === 'sentiment')).toBe(false)
})
