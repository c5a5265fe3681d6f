import { expect, it } from 'vitest'
import { firedRule } from '../../../src/segmentation/rules/fired-rule.js'
import type { SchemeRule } from '../../../src/segmentation/rules/types.js'

const rules: readonly SchemeRule[] = [
  { name: 'late', segment: 'watch', when: { fact: 'days', is: 'at-least', value: 30 } },
  { name: 'large', segment: 'key', when: { fact: 'sales', is: 'above', value: 100 } },
  { name: 'rest', segment: 'other', when: { all: [] } },
]
const names = (facts: Readonly<Record<string, number>>) => {
  const { fired, open } = firedRule(rules, new Map(Object.entries(facts)))
  return [fired?.name, open.map(({ name }) => name)]
}

it('fires the first rule that surely holds', () => {
  expect(names({ days: 30, sales: 500 })).toEqual(['late', []])
  expect(names({ days: 29, sales: 500 })).toEqual(['large', []])
  expect(names({ days: 0, sales: 1 })).toEqual(['rest', []])
})

it('keeps rules open that missing facts leave undecided, only those before the one that fires', () => {
  expect(names({ sales: 500 })).toEqual(['large', ['late']])
  expect(names({})).toEqual(['rest', ['late', 'large']])
  expect(names({ days: 40 })).toEqual(['late', []])
})

it('fires none where no rule surely holds', () => {
  expect(firedRule(rules.slice(0, 2), new Map([['days', 1]]))).toEqual({ open: [rules[1]] })
})
