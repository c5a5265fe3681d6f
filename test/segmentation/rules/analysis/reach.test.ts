import { describe, expect, it } from 'vitest'
import { exampleOf } from '../../../../src/segmentation/rules/analysis/example.js'
import { logicOf } from '../../../../src/segmentation/rules/analysis/formula.js'
import { reachOf, takersOf } from '../../../../src/segmentation/rules/analysis/reach.js'
import { readScheme } from '../../../../src/segmentation/rules/read-scheme.js'
import { rule, schemeOf } from '../support.js'

const STEPS = 10_000
const listed = (is: boolean) => ({ fact: 'listed', is: 'one-of', values: [is] }) as const
const revenue = (is: 'below' | 'at-least', value: number) => ({ fact: 'revenue', is, value }) as const
const logic = logicOf(
  readScheme(
    schemeOf([
      rule('small', revenue('below', 10)),
      rule('listed', listed(true)),
      rule('others', { all: [revenue('at-least', 10), listed(false)] }),
      rule('rest', { all: [] }),
      rule('never', { any: [revenue('below', 5), { all: [revenue('at-least', 20), listed(true)] }] }),
      rule('nobody', { all: [listed(true), listed(false)] }),
    ]),
  ),
)

describe('a rule', () => {
  it.each([
    [0, 'yes', { revenue: 5, listed: true }],
    [1, 'yes', { revenue: 20, listed: true }],
    [2, 'yes', { revenue: 20, listed: false }],
    [3, 'missing-facts', { listed: false }],
  ] as const)('at %i is reached: %s', (place, reached, example) => {
    const reach = reachOf(logic, place, STEPS)
    expect(reach.reached).toBe(reached)
    expect(exampleOf(logic, reach.by!)).toEqual(example)
  })

  it('that nobody reaches is taken by a few rules, none of which can be spared', () => {
    expect(reachOf(logic, 4, STEPS)).toEqual({ reached: 'never' })
    expect(takersOf(logic, 4, STEPS)).toEqual([3])
    expect(takersOf({ ...logic, rules: logic.rules.with(3, logic.rules[5]!) }, 4, STEPS)).toEqual([0, 1])
  })

  it('that contradicts itself is taken by none', () => {
    expect(reachOf(logic, 5, STEPS)).toEqual({ reached: 'never' })
    expect(takersOf(logic, 5, STEPS)).toEqual([])
  })

  it('is left open where steps run out, and takers are not spared on a guess', () => {
    expect(reachOf(logic, 4, 1)).toEqual({ reached: 'not-told' })
    expect(takersOf(logic, 4, 1)).toEqual([0, 1, 2, 3])
  })
})
