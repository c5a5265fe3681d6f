import { describe, expect, it } from 'vitest'
import type { Condition, Fact, Facts, Truth } from '../../../src/records/index.js'
import { judge } from '../../../src/records/index.js'

/** Conditions that hold, do not, and cannot be told. */
const parts: Readonly<Record<Truth, Condition>> = {
  yes: { fact: 'one', is: 'at-least', value: 1 },
  no: { fact: 'one', is: 'above', value: 1 },
  unknown: { fact: 'gone', is: 'above', value: 1 },
}
const facts: Facts = { one: 1, gone: undefined }

describe('truth of three values', () => {
  // Kleene (1952), section 64, strong tables.
  const and = ['yes', 'no', 'unknown', 'no', 'no', 'no', 'unknown', 'no', 'unknown']
  const or = ['yes', 'yes', 'yes', 'yes', 'no', 'unknown', 'yes', 'unknown', 'unknown']
  const truths: readonly Truth[] = ['yes', 'no', 'unknown']
  const pairs = truths.flatMap(left => truths.map(right => [left, right] as const))

  it.each(pairs.map((pair, i) => [...pair, and[i], or[i]] as const))(
    '%s with %s: all %s, any %s',
    (left, right, all, any) => {
      const both = [parts[left], parts[right]]
      expect(judge({ all: both }, facts).holds).toBe(all)
      expect(judge({ any: both }, facts).holds).toBe(any)
    },
  )

  it('is turned round by not', () => {
    expect(truths.map(truth => judge({ not: parts[truth] }, facts).holds)).toEqual(['no', 'yes', 'unknown'])
  })

  it('holds for all of nothing', () => {
    expect(judge({ all: [] }, {})).toEqual({ holds: 'yes', reasons: [], missing: [] })
  })
})

describe('what decides', () => {
  const { yes, no, unknown } = parts
  const other: Condition = { fact: 'other', is: 'one-of', values: ['x'] }

  it('is every part that does not hold, of all', () => {
    expect(judge({ all: [yes, no, unknown, no] }, facts)).toEqual({
      holds: 'no',
      reasons: ['one 1 is at most 1'],
      missing: [],
    })
  })

  it('is what is missing where nothing else decides', () => {
    expect(judge({ all: [yes, unknown, { any: [no, other] }] }, facts)).toEqual({
      holds: 'unknown',
      reasons: ['gone is not known', 'other is not known'],
      missing: ['gone', 'other'],
    })
  })

  it('is the part that holds, of any', () => {
    expect(judge({ any: [unknown, yes, no] }, facts)).toEqual({
      holds: 'yes',
      reasons: ['one 1 is at least 1'],
      missing: [],
    })
  })

  it('is the same of a condition and its opposite', () => {
    expect(judge({ not: { any: [no, unknown] } }, facts)).toEqual({
      holds: 'unknown',
      reasons: ['gone is not known'],
      missing: ['gone'],
    })
    expect(judge({ not: no }, facts).reasons).toEqual(judge(no, facts).reasons)
  })

  it('is told once, however often it is asked', () => {
    expect(judge({ all: [unknown, { any: [unknown, no] }] }, facts)).toEqual({
      holds: 'unknown',
      reasons: ['gone is not known'],
      missing: ['gone'],
    })
  })

  it('is told in the words that are asked for', () => {
    const options = { language: 'zh', names: { one: '评级', other: '行业' } } as const
    expect(judge({ all: [no, other] }, facts, options).reasons).toEqual(['评级 1 不高于 1'])
    expect(judge({ all: [yes, other] }, facts, options).reasons).toEqual(['行业未知'])
  })
})

describe('a statement', () => {
  const compare = (is: 'at-least' | 'at-most' | 'above' | 'below') =>
    [4, 5, 6].map(x => judge({ fact: 'x', is, value: 5 }, { x }).holds)
  it('compares numbers, ends included where it says so', () => {
    expect(compare('at-least')).toEqual(['no', 'yes', 'yes'])
    expect(compare('at-most')).toEqual(['yes', 'yes', 'no'])
    expect(compare('above')).toEqual(['no', 'no', 'yes'])
    expect(compare('below')).toEqual(['yes', 'no', 'no'])
  })

  it.each<[Fact, Truth]>([
    ['a', 'yes'],
    ['b', 'yes'],
    ['A', 'no'],
    ['c', 'no'],
    [['c', 'b'], 'yes'],
    [['c'], 'no'],
    [[], 'no'],
  ])('finds %j among words: %s', (x, holds) => {
    expect(judge({ fact: 'x', is: 'one-of', values: ['a', 'b'] }, { x }).holds).toBe(holds)
    const opposite = judge({ fact: 'x', is: 'none-of', values: ['a', 'b'] }, { x }).holds
    expect(opposite).toBe(holds === 'yes' ? 'no' : 'yes')
  })

  it('tells yes from no', () => {
    const asked: Condition = { fact: 'x', is: 'one-of', values: [true] }
    expect([true, false].map(x => judge(asked, { x }).holds)).toEqual(['yes', 'no'])
    expect(judge(asked, {}).holds).toBe('unknown')
  })

  it('can always tell what is known', () => {
    expect(judge({ fact: 'x', is: 'known' }, {}).holds).toBe('no')
    expect(judge({ fact: 'x', is: 'unknown' }, {})).toEqual({ holds: 'yes', reasons: ['x is not known'], missing: [] })
    expect(judge({ fact: 'x', is: 'unknown' }, { x: 0 }).holds).toBe('no')
    expect(judge({ fact: 'toString', is: 'known' }, {}).holds).toBe('no')
  })
})

describe('a fact of another kind', () => {
  it.each<[Condition, Fact, string]>([
    [{ fact: 'x', is: 'above', value: 1 }, '5', 'a number, as the condition takes it'],
    [{ fact: 'x', is: 'above', value: 1 }, ['5'], 'a number, as the condition takes it'],
    [{ fact: 'x', is: 'one-of', values: ['a'] }, 5, 'a word or several, as the condition takes it'],
    [{ fact: 'x', is: 'one-of', values: ['true'] }, true, 'a word or several, as the condition takes it'],
    [{ fact: 'x', is: 'one-of', values: [true] }, 'true', 'true or false, as the condition takes it'],
  ])('%j of %j is refused by name', (condition, x, expected) => {
    const fault = { code: 'INVALID_TYPE', path: 'facts.x', expected }
    expect(() => judge(condition, { x })).toThrow(expect.objectContaining(fault))
    // Even where another part decides already, so that one wrong fact is not found only later.
    expect(() => judge({ any: [{ all: [] }, condition] }, { x })).toThrow(expect.objectContaining(fault))
  })
})
