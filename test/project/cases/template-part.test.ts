import { describe, expect, it } from 'vitest'
import { templatePart } from '../../../src/project/cases/template-part.js'
import { weightedCases } from '../../../src/project/cases/weighted-cases.js'
import type { Fact } from '../../../src/records/index.js'
import { similarAt } from './samples.js'

/** Cases whose one term is this, with weights 1, 0.75, 0.75, ... */
function part(...values: readonly (Fact | undefined)[]) {
  const found = values.map((term, i) => {
    const past = { id: `${i}`, agreedOn: '2020-01-01', facts: {}, terms: { term } }
    return [past, i === 0 ? 0 : 0.25] as const
  })
  return templatePart('term', weightedCases(similarAt('2021-01-01', ...found)).cases, 2)
}

describe('a term of several cases', () => {
  it('is none that every object has', () => {
    const past = { id: 'A', agreedOn: '2020-01-01', facts: {}, terms: { margin: 0.02 } }
    const { cases } = weightedCases(similarAt('2021-01-01', [past, 0]))
    expect(templatePart('constructor', cases, 1).cases).toBe(0)
  })

  it('is the median of numbers', () => {
    const { status, value, support, spread } = part(10, 10.5, 20)
    expect(status).toBe('proposed')
    expect(Number(value)).toBeGreaterThan(10)
    expect(Number(value)).toBeLessThan(10.8)
    expect(support).toBeCloseTo(0.7, 14)
    expect(spread!.lower).toBeGreaterThanOrEqual(10)
    expect(spread!.upper).toBeLessThanOrEqual(20)
  })

  it('is the word with most weight, of equal weight the first in the alphabet', () => {
    expect(part('bullet', 'annuity', 'annuity')).toMatchObject({ value: 'annuity', cases: 3 })
    expect(part('b', 'a').value).toBe('b')
    expect(part(undefined, 'b', 'a').value).toBe('a')
    expect(part(true, false, false)).toMatchObject({ value: false, status: 'proposed' })
    expect(part('bullet', 'annuity').words?.map(({ value }) => value)).toEqual(['bullet', 'annuity'])
  })

  it('has support by numbers a tenth away on either side, whatever rounding makes of it', () => {
    expect(part(0.02, 0.018, 0.022).support).toBe(1)
    expect(part(0.02, 0.0179, 0.0221).support).toBeCloseTo(0.4, 14)
    expect(part(0, 0, 1e-9).support).toBeCloseTo(0.7, 14)
  })

  it('is the words that half of the weight has', () => {
    const { value, support, words } = part(['x', 'y'], ['x', 'x'], ['z'])
    expect(value).toEqual(['x'])
    expect(support).toBeCloseTo(0.3, 14)
    expect(words?.map(one => one.value)).toEqual(['x', 'y', 'z'])
  })

  it('is the words that half of the weight has, whatever six times a twelfth comes to', () => {
    const twelve = Array.from({ length: 12 }, (_, i) => (i % 2 === 0 ? ['x'] : ['y']))
    const { value, words } = part(undefined, ...twelve)
    expect(words?.[0]?.share).toBeLessThan(0.5)
    expect(value).toEqual(['x', 'y'])
  })

  it('is not proposed of too few cases, or of a number here and a word there', () => {
    expect(part(10)).toEqual({ name: 'term', cases: 1, status: 'too-few-cases' })
    expect(part(10, 'ten')).toEqual({ name: 'term', cases: 2, status: 'mixed-kinds' })
    expect(part(true, 'yes').status).toBe('mixed-kinds')
    expect(part(['a'], 'a').status).toBe('mixed-kinds')
  })
})
