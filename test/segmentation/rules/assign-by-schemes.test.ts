import { describe, expect, it } from 'vitest'
import { assignBySchemes } from '../../../src/segmentation/rules/assign-by-schemes.js'
import { assignSegments } from '../../../src/segmentation/rules/assign-segments.js'
import { rule, SAMPLE, schemeOf } from './support.js'

const OWNERS = schemeOf([
  rule('public', { fact: 'listed', is: 'one-of', values: [true] }),
  rule('private', { fact: 'listed', is: 'one-of', values: [false] }),
])
const COLUMNS = {
  revenue: [5000, 5000, 10, null],
  sector: ['steel', 'solar', 'solar', 'steel'],
  purposes: [[], [], [], []],
  listed: [true, false, true, null],
  colour: ['red', 'red', 'red', 'red'],
}

describe('several schemes at once', () => {
  const both = assignBySchemes([SAMPLE, OWNERS], COLUMNS)

  it('put every client where each of them puts it', () => {
    expect(Array.from(both.segment, code => both.segmentNames[code])).toEqual([
      'big / public',
      'big / private',
      'green / public',
      'unassigned / unassigned',
    ])
    expect(both.assignments).toEqual([assignSegments(SAMPLE, COLUMNS), assignSegments(OWNERS, COLUMNS)])
    expect(Array.from(both.certain)).toEqual([1, 1, 1, 0])
    expect(both.size).toBe(4)
  })

  it('count every combination, and all clients', () => {
    expect(both.cells).toHaveLength(4 * 3)
    expect(both.cells[0]).toEqual({ segments: ['big', 'public'], clients: 1, share: 0.25, certain: 1 })
    expect(both.cells.at(-1)).toEqual({ segments: ['unassigned', 'unassigned'], clients: 1, share: 0.25, certain: 0 })
    expect(both.cells.reduce((sum, { clients }) => sum + clients, 0)).toBe(4)
    expect(both.cells.map(({ segments }) => segments.join(' / '))).toEqual(both.segmentNames)
  })

  it('tell of columns that none of them reads', () => {
    expect(both.unread).toEqual(['colour'])
  })

  it('may be one', () => {
    const { segment, segmentNames } = assignSegments(SAMPLE, COLUMNS)
    expect(assignBySchemes([SAMPLE], COLUMNS)).toMatchObject({ segment, segmentNames })
  })
})

it('refuses combinations that would have one name', () => {
  const listed = { fact: 'listed', is: 'one-of', values: [true] } as const
  const first = schemeOf([rule('a / b', listed), rule('a', { not: listed })])
  const second = schemeOf([rule('c', listed), rule('b / c', { not: listed })])
  expect(() => assignBySchemes([first, second], COLUMNS)).toThrow(
    expect.objectContaining({ path: 'schemes', code: 'CONFLICTING_OPTIONS', received: '"a / b / c"' }),
  )
  expect(assignBySchemes([first, OWNERS], COLUMNS).segmentNames).toContain('a / b / public')
})

it.each([
  [[], 'schemes', 'EMPTY_INPUT'],
  [SAMPLE, 'schemes', 'INVALID_TYPE'],
  [new Array(1), 'schemes[0]', 'INVALID_TYPE'],
  [[SAMPLE, { ...SAMPLE, name: '' }], 'schemes[1].name', 'EMPTY_INPUT'],
  [Array.from({ length: 9 }, () => SAMPLE), 'schemes', 'OUT_OF_RANGE'],
])('%o is refused at %s', (schemes, path, code) => {
  expect(() => Reflect.apply(assignBySchemes, undefined, [schemes, COLUMNS])).toThrow(
    expect.objectContaining({ path, code }),
  )
})
