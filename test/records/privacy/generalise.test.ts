import { describe, expect, it } from 'vitest'
import { generalise } from '../../../src/records/index.js'

const band = { kind: 'band' as const, edges: [0, 100, 1e6] }

describe('generalise', () => {
  it.each([
    [-1e-12, 'below 0'],
    [0, '0 to 100'],
    [99.999, '0 to 100'],
    [100, '100 to 1000000'],
    [1e6, '1000000 and more'],
    [1e300, '1000000 and more'],
  ])('%d lies in %s', (value, expected) => {
    expect(generalise(value, band)).toBe(expected)
  })

  it('counts characters, not their halves', () => {
    expect(generalise('😀冷链', { kind: 'prefix', characters: 2 })).toBe('😀冷')
    expect(generalise('K', { kind: 'prefix', characters: 3 })).toBe('K')
  })

  it('takes dates however they are written', () => {
    expect(generalise({ year: 1984, month: 3, day: 9 }, { kind: 'month' })).toBe('1984-03')
    expect(generalise(new Date('0984-03-09'), { kind: 'year' })).toBe('0984')
  })

  it('puts what is not listed, and names that objects inherit, with the others', () => {
    const groups = { kind: 'groups' as const, of: { Zhejiang: 'East China', true: 'yes' }, otherwise: 'elsewhere' }
    expect(['Zhejiang', 'Hamburg', 'constructor', true].map(word => generalise(word, groups))).toEqual([
      'East China',
      'elsewhere',
      'elsewhere',
      'yes',
    ])
  })

  it.each([
    ['12', band, /value.*INVALID_TYPE/],
    [Number.NaN, band, /value.*OUT_OF_RANGE/],
    ['2024-02-30', { kind: 'year' }, /value.*INVALID_DATE/],
    [7, { kind: 'prefix', characters: 1 }, /value.*INVALID_TYPE/],
    ['K', { kind: 'prefix', characters: 0 }, /generalisation\.characters/],
    [1, { kind: 'band', edges: [] }, /generalisation\.edges.*EMPTY_INPUT/],
    [1, { kind: 'band', edges: [1, 1] }, /generalisation\.edges\[1\]/],
    [1, { kind: 'groups', of: { a: 1 }, otherwise: 'b' }, /generalisation\.of\.a/],
    [1, { kind: 'anything', edges: [] }, /UNKNOWN_OPTION/],
    [1, null, /generalisation/],
  ])('refuses %j as %j', (value, way, message) => {
    expect(() => Reflect.apply(generalise, undefined, [value, way])).toThrow(message)
  })
})
