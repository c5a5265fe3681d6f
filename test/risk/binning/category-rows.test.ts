import { describe, expect, it } from 'vitest'
import { byBadRate, categoryRows } from '../../../src/risk/binning/category-rows.js'

describe('rows of categories', () => {
  it('are counted by category, special and missing', () => {
    const values = ['own', 'rent', null, 'own', 'n/a', undefined]
    const special = [{ label: 'not asked', values: ['n/a'] }]
    const rows = categoryRows(values, { outcomes: [0, 1, 1, 1, 0, 0], weights: [1, 2, 1, 1, 1, 0] }, special, 'housing')
    expect([...rows.levels]).toEqual([
      ['own', { count: 2, goods: 1, bads: 1 }],
      ['rent', { count: 1, goods: 0, bads: 2 }],
    ])
    expect(rows.beside).toEqual([
      { count: 1, goods: 1, bads: 0 },
      { count: 1, goods: 0, bads: 1 },
    ])
    expect(rows.all).toEqual({ count: 5, goods: 2, bads: 4 })
  })

  it('are refused where they are no texts, or none', () => {
    const numbers: unknown = ['own', 3]
    const refuses = (values: unknown, code: string, path: string) =>
      expect(() => categoryRows(Object.assign([], values), { outcomes: [0, 1] }, [], 'housing')).toThrow(
        expect.objectContaining({ code, path }),
      )
    refuses(numbers, 'INVALID_TYPE', 'housing[1]')
    refuses([null, null], 'NO_DATA', 'housing')
    refuses([], 'EMPTY_INPUT', 'housing')
    refuses(['own'], 'LENGTH_MISMATCH', 'outcomes')
  })

  it('are refused where every row has a category of its own', () => {
    const values = Array.from({ length: 1_000_000 }, (_, i) => `client ${i}`)
    const outcomes = Uint8Array.from(values, (_, i) => i % 2)
    expect(() => categoryRows(values, { outcomes }, [], 'id')).toThrow(
      expect.objectContaining({ code: 'OUT_OF_RANGE', path: 'id', expected: 'at most 1024 distinct categories' }),
    )
  })
})

it('stand by bad rate, those of one rate by name', () => {
  const level = (goods: number, bads: number) => ({ count: goods + bads, goods, bads })
  const levels = new Map([
    ['d', level(1, 1)],
    ['b', level(1, 3)],
    ['c', level(2, 2)],
    ['a', level(4, 1)],
  ])
  expect(byBadRate(levels).map(([name]) => name)).toEqual(['a', 'c', 'd', 'b'])
})
