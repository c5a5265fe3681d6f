/** Laws of conditions: an answer stands however missing facts turn out, and denial, order and JSON change nothing. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Condition, Facts } from '../../src/records/index.js'
import { conditionText, expectCondition, factNames, judge, remainingCondition } from '../../src/records/index.js'
import { JUNK } from './junk.js'

const NUMBERS = ['n1', 'n2']
const WORDS = ['w1', 'w2']
const FLAGS = ['f1', 'f2']
const level = fc.constantFrom(-1, 0, 1, 1e12)
const word = fc.constantFrom('x', 'y', 'z')

const statements: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({
    fact: fc.constantFrom(...NUMBERS),
    is: fc.constantFrom('at-least', 'at-most', 'above', 'below'),
    value: level,
  }),
  fc.record({
    fact: fc.constantFrom(...WORDS),
    is: fc.constantFrom('one-of', 'none-of'),
    values: fc.array(word, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    fact: fc.constantFrom(...FLAGS),
    is: fc.constantFrom('one-of', 'none-of'),
    values: fc.tuple(fc.boolean()),
  }),
)
const questions: fc.Arbitrary<Condition> = fc.record({
  fact: fc.constantFrom(...NUMBERS, ...WORDS, ...FLAGS),
  is: fc.constantFrom('known', 'unknown'),
})

function trees(leaves: fc.Arbitrary<Condition>): fc.Arbitrary<Condition> {
  return fc.letrec<{ tree: Condition }>(tie => ({
    tree: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      leaves,
      fc.record({ all: fc.array(tie('tree'), { maxLength: 3 }) }),
      fc.record({ any: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ not: tie('tree') }),
    ),
  })).tree
}

const someFacts: fc.Arbitrary<Facts> = fc.record(
  {
    ...Object.fromEntries(NUMBERS.map(name => [name, level])),
    ...Object.fromEntries(WORDS.map(name => [name, fc.oneof(word, fc.array(word, { maxLength: 2 }))])),
    ...Object.fromEntries(FLAGS.map(name => [name, fc.boolean()])),
  },
  { requiredKeys: [] },
)
const plain = trees(statements)
const all = trees(fc.oneof(statements, questions))

describe('a judgement', () => {
  it('of yes or no stands however missing facts turn out', () => {
    fc.assert(
      fc.property(plain, someFacts, someFacts, (condition, facts, others) => {
        const { holds } = judge(condition, facts)
        if (holds !== 'unknown') expect(judge(condition, { ...others, ...facts }).holds).toBe(holds)
      }),
      { numRuns: 1000 },
    )
  })

  it('is never open where all is known, and names what is missing where it is open', () => {
    fc.assert(
      fc.property(all, someFacts, (condition, facts) => {
        const { holds, missing } = judge(condition, facts)
        expect(missing.length > 0).toBe(holds === 'unknown')
        for (const name of missing) {
          expect(factNames(condition)).toContain(name)
          expect(facts).not.toHaveProperty(name)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('turns round under denial, also part by part', () => {
    fc.assert(
      fc.property(fc.array(all, { minLength: 1, maxLength: 4 }), someFacts, (parts, facts) => {
        const denied = parts.map(part => ({ not: part }))
        expect(judge({ not: { all: parts } }, facts)).toEqual(judge({ any: denied }, facts))
        expect(judge({ not: { any: parts } }, facts)).toEqual(judge({ all: denied }, facts))
        expect(judge({ not: { not: { all: parts } } }, facts)).toEqual(judge({ all: parts }, facts))
        const { holds } = judge({ all: parts }, facts)
        expect(judge({ all: parts.toReversed() }, facts).holds).toBe(holds)
      }),
    )
  })

  it('is the same after a journey as text', () => {
    fc.assert(
      fc.property(all, someFacts, (condition, facts) => {
        const copy: unknown = JSON.parse(JSON.stringify(condition))
        expectCondition(copy)
        expect(judge(copy, facts)).toEqual(judge(condition, facts))
        expect(conditionText(copy)).toBe(conditionText(condition))
      }),
    )
  })
})

describe('what remains of a condition', () => {
  it('holds exactly where the condition does, as long as no other fact changes', () => {
    fc.assert(
      fc.property(all, someFacts, someFacts, (condition, facts, changes) => {
        const remaining = remainingCondition(condition, facts)
        const named = factNames(remaining)
        const kept = Object.entries(facts).filter(([name]) => !named.includes(name))
        const changed = Object.entries(changes).filter(([name]) => named.includes(name))
        const after = Object.fromEntries([...kept, ...changed])
        expect(judge(remaining, after).holds === 'yes').toBe(judge(condition, after).holds === 'yes')
      }),
      { numRuns: 2000 },
    )
  })

  it('is nothing where it holds, and never more than the condition says', () => {
    fc.assert(
      fc.property(all, someFacts, (condition, facts) => {
        const remaining = remainingCondition(condition, facts)
        const isMet = judge(condition, facts).holds === 'yes'
        expect(judge(remaining, facts).holds === 'yes').toBe(isMet)
        if (isMet) expect(remaining).toEqual({ all: [] })
        for (const name of factNames(remaining)) expect(factNames(condition)).toContain(name)
      }),
    )
  })
})

it('answers or names the fault, whatever is given', () => {
  const condition: Condition = { all: [{ fact: 'n1', is: 'above', value: 1 }] }
  const doors: readonly (readonly [(...args: never[]) => unknown, readonly unknown[]])[] = [
    [judge, [condition, { n1: 5 }, {}]],
    [remainingCondition, [condition, { n1: 5 }]],
    [conditionText, [condition, {}]],
    [factNames, [condition]],
  ]
  for (const [door, args] of doors) {
    for (const [i] of args.entries()) {
      for (const junk of JUNK) {
        try {
          Reflect.apply(door, undefined, args.with(i, junk))
        } catch (fault) {
          expect(fault).toHaveProperty('name', 'ClienteleError')
        }
      }
    }
  }
})
