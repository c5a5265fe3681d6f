import { describe, expect, it } from 'vitest'
import { LONGEST_LIST, list, named, object, optional, variants } from '../../../../src/records/project/shapes/shape.js'
import { fault, isRecord } from '../../../../src/records/shapes/shape.js'
import { amount, flag, name } from '../../../../src/records/shapes/values.js'

interface Part {
  readonly name: string
  readonly weight?: number
}
const part = object<Part>({ name, weight: optional(amount) })
const brief = (issues: readonly { readonly code: string; readonly path: string }[]): string[] =>
  issues.map(({ code, path }) => `${code} ${path}`)

it('fault is a list of one, with a hint where there is one', () => {
  expect(fault('OUT_OF_RANGE', 'a', 'more', 1)).toEqual([
    { code: 'OUT_OF_RANGE', path: 'a', expected: 'more', received: '1' },
  ])
  expect(fault('OUT_OF_RANGE', 'a', 'more', 1, 'Add some')[0].hint).toBe('Add some')
})

describe('object', () => {
  it('names what is unknown, missing and wrong', () => {
    expect(part({ name: 'x' }, 'p')).toEqual([])
    expect(part({ name: 'x', weight: undefined }, 'p')).toEqual([])
    expect(brief(part({ wieght: 2, weight: -1 }, 'p'))).toEqual([
      'UNKNOWN_OPTION p.wieght',
      'MISSING_VALUE p.name',
      'OUT_OF_RANGE p.weight',
    ])
    expect(brief(part('x', 'p'))).toEqual(['INVALID_TYPE p'])
  })

  it('cannot forget a field, or be stricter than its type', () => {
    // @ts-expect-error a field is missing
    object<Part>({ name })
    // @ts-expect-error a field may be absent
    object<Part>({ name, weight: amount })
    // @ts-expect-error a field may not be absent
    object<Part>({ name: optional(name), weight: optional(amount) })
  })
})

describe('variants', () => {
  const either = variants<{ kind: 'one'; value: number } | { kind: 'two' }>({ one: { value: amount }, two: {} })

  it('are told apart by kind', () => {
    expect(either({ kind: 'one', value: 2 }, 'v')).toEqual([])
    expect(either({ kind: 'two' }, 'v')).toEqual([])
    expect(brief(either({ kind: 'two', value: 2 }, 'v'))).toEqual(['UNKNOWN_OPTION v.value'])
    expect(brief(either({ kind: 'one' }, 'v'))).toEqual(['MISSING_VALUE v.value'])
  })

  it('say which kinds there are', () => {
    expect(either({ kind: 'three' }, 'v')).toEqual([
      { code: 'OUT_OF_RANGE', path: 'v.kind', expected: "one of 'one', 'two'", received: '"three"' },
    ])
    expect(brief(either({}, 'v'))).toEqual(['MISSING_VALUE v.kind'])
    expect(brief(either([], 'v'))).toEqual(['INVALID_TYPE v'])
  })
})

describe('list', () => {
  it('checks each element, holes too', () => {
    expect(list(flag)([true, false], 'l')).toEqual([])
    expect(brief(list(flag)(new Array(2), 'l'))).toEqual(['INVALID_TYPE l[0]', 'INVALID_TYPE l[1]'])
    expect(brief(list(flag)({ length: 0 }, 'l'))).toEqual(['INVALID_TYPE l'])
  })

  it('has a least and a greatest length', () => {
    expect(brief(list(flag, 1)([], 'l'))).toEqual(['EMPTY_INPUT l'])
    expect(brief(list(flag)(new Array(LONGEST_LIST + 1), 'l'))).toEqual(['OUT_OF_RANGE l'])
  })
})

it('named checks names and values', () => {
  expect(named(amount, name)({ a: 1, b: 2 }, 'n')).toEqual([])
  expect(brief(named(amount, name)({ ' ': 1, b: -2 }, 'n'))).toEqual(['OUT_OF_RANGE n. ', 'OUT_OF_RANGE n.b'])
  expect(brief(named(amount, name)(new Map(), 'n'))).toEqual(['INVALID_TYPE n'])
})

it('isRecord takes objects with fields of their own', () => {
  expect([{}, Object.create(null)].every(isRecord)).toBe(true)
  expect([null, undefined, 1, [], new Date(), new Map(), new Set(), new Float64Array(1)].some(isRecord)).toBe(false)
})
