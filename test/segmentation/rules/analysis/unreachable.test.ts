import { expect, it } from 'vitest'
import { unreachableRules } from '../../../../src/segmentation/rules/analysis/unreachable.js'
import { readScheme } from '../../../../src/segmentation/rules/read-scheme.js'
import { rule, SAMPLE, schemeOf } from '../support.js'

it('tells of rules that nobody reaches, and of no other', () => {
  expect(unreachableRules(readScheme(SAMPLE), 'scheme')).toEqual([])
  const many = schemeOf([rule('all', { all: [] }), rule('more', { fact: 'listed', is: 'unknown' })])
  expect(unreachableRules(readScheme(many), 'own')).toEqual([
    {
      code: 'UNREACHABLE_RULE',
      path: 'own.rules[1]',
      expected: 'a rule that somebody can reach',
      received: '"more"',
      hint: "'all' take all its clients before",
    },
  ])
})
