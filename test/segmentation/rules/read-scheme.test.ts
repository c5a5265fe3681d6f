import { describe, expect, it } from 'vitest'
import { readScheme } from '../../../src/segmentation/rules/read-scheme.js'
import type { SegmentScheme } from '../../../src/segmentation/rules/types.js'
import { rule, SAMPLE, schemeOf } from './support.js'

describe('what is read', () => {
  it('is kept for what cannot change, and read again of what can', () => {
    const open = structuredClone(SAMPLE)
    expect(readScheme(open)).not.toBe(readScheme(open))
    const reading = readScheme(open)
    expect(readScheme(reading.scheme)).toBe(reading)
    const shallow = Object.freeze(structuredClone(SAMPLE))
    expect(readScheme(shallow)).not.toBe(readScheme(shallow))
  })

  it('has the segments in the order of the scheme', () => {
    expect(readScheme(SAMPLE).segments).toEqual(['big', 'green', 'private'])
  })
})

describe('a fault', () => {
  it.each<readonly [string, Partial<Record<keyof SegmentScheme, unknown>>, string]>([
    ['scheme.kind', { kind: 'rfm' }, 'UNKNOWN_DOCUMENT'],
    ['scheme.version', { version: 2 }, 'UNSUPPORTED_VERSION'],
    ['scheme.name', { name: ' ' }, 'EMPTY_INPUT'],
    ['scheme.title', { title: 'Size' }, 'INVALID_TYPE'],
    ['scheme.from', { from: '2024-02-30' }, 'INVALID_DATE'],
    ['scheme.from', { from: 20240101 }, 'INVALID_TYPE'],
    ['scheme.source', { source: '' }, 'EMPTY_INPUT'],
    ['scheme.facts', { facts: [] }, 'INVALID_TYPE'],
    ['scheme.facts', { facts: { '': {} } }, 'EMPTY_INPUT'],
    ['scheme.segments', { segments: {} }, 'EMPTY_INPUT'],
    ['scheme.segments.unassigned', { segments: { unassigned: { name: { en: 'x', zh: 'x' } } } }, 'OUT_OF_RANGE'],
    ['scheme.rules', { rules: {} }, 'INVALID_TYPE'],
    ['scheme.rules[0]', { rules: new Array(1) }, 'INVALID_TYPE'],
    ['scheme.rules', { rules: Array.from({ length: 1001 }, () => SAMPLE.rules[0]) }, 'OUT_OF_RANGE'],
    ['scheme.segments.big', { rules: [] }, 'EMPTY_SEGMENT'],
  ])('at %s', (path, change, code) => {
    expect(() => Reflect.apply(readScheme, undefined, [{ ...SAMPLE, ...change }])).toThrow(
      expect.objectContaining({ path, code }),
    )
  })

  it('of a key that schemes do not have', () => {
    const call = () => readScheme(Object.assign({ until: '2027-01-01' }, SAMPLE))
    expect(call).toThrow(expect.objectContaining({ path: 'scheme.until', code: 'UNKNOWN_OPTION' }))
  })

  it('of a name that two rules share', () => {
    const call = () => readScheme(schemeOf([rule('one', { all: [] }), rule('one', { all: [] })]))
    expect(call).toThrow(expect.objectContaining({ path: 'scheme.rules[1].name', code: 'CONFLICTING_OPTIONS' }))
  })
})
