import { describe, expect, it } from 'vitest'
import { readRule } from '../../../src/segmentation/rules/read-rule.js'
import { FACTS, rule } from './support.js'

const NAMES = { facts: new Map(Object.entries(FACTS)), segments: ['one', 'two'] }
const read = (given: unknown) => readRule(given, 3, NAMES, 'scheme')

describe('a rule', () => {
  it('comes back as another object', () => {
    const given = rule('a', { not: { any: [{ all: [] }, { fact: 'listed', is: 'one-of', values: [true] }] } }, 'one')
    expect(read(given)).toEqual(given)
    expect(read(given).when).not.toBe(given.when)
  })

  it.each([
    ['scheme.rules[3]', 'x', 'INVALID_TYPE'],
    ['scheme.rules[3].if', { name: 'a', segment: 'one', if: {} }, 'UNKNOWN_OPTION'],
    ['scheme.rules[3].name', { name: '', segment: 'one', when: { all: [] } }, 'EMPTY_INPUT'],
    ['scheme.rules[3].segment', rule('a', { all: [] }, 'three'), 'OUT_OF_RANGE'],
    ['scheme.rules[3].when', { name: 'a', segment: 'one' }, 'INVALID_TYPE'],
    ['scheme.facts.age', rule('a', { fact: 'age', is: 'known' }, 'one'), 'MISSING_VALUE'],
    ['scheme.rules[3].when', rule('a', { fact: 'listed', is: 'above', value: 1 }, 'one'), 'CONFLICTING_OPTIONS'],
    ['scheme.rules[3].when', rule('a', { fact: 'sector', is: 'one-of', values: ['Solar'] }, 'one'), 'OUT_OF_RANGE'],
  ])('names the fault at %s', (path, given, code) => {
    expect(() => read(given)).toThrow(expect.objectContaining({ path, code }))
  })

  it('says which words there are', () => {
    const stray = rule('a', { not: { fact: 'sector', is: 'none-of', values: ['solar', 'wind'] } }, 'one')
    expect(() => read(stray)).toThrow(
      expect.objectContaining({ expected: "of 'sector' only the words steel, solar, trade", received: '"wind"' }),
    )
  })
})
