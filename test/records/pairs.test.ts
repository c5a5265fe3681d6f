import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Keys, numberPairs, pairKeys } from '../../src/records/pairs.js'

const keys = (codes: readonly number[], count: number): Keys => ({ codes: Int32Array.from(codes), count })

const columns = fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 4 })), { maxLength: 60 })

describe('numberPairs', () => {
  it('numbers the distinct pairs in their order', () => {
    const { count, codes } = numberPairs(keys([1, 0, 1, 0, 1], 2), keys([0, 2, 0, 1, 2], 3))
    expect(count).toBe(4)
    expect(Array.from(codes)).toEqual([2, 1, 2, 0, 3])
  })

  it('gives equal pairs equal numbers and keeps the order, for any columns', () => {
    fc.assert(
      fc.property(columns, pairs => {
        const { codes, count } = numberPairs(
          keys(
            pairs.map(([a]) => a),
            7,
          ),
          keys(
            pairs.map(([, b]) => b),
            5,
          ),
        )
        const values = pairs.map(([a, b]) => 5 * a + b)
        const distinct = [...new Set(values)].sort((a, b) => a - b)
        expect(count).toBe(distinct.length)
        expect(Array.from(codes)).toEqual(values.map(value => distinct.indexOf(value)))
      }),
    )
  })
})

describe('pairKeys', () => {
  it('orders rows as the numbered pairs are ordered', () => {
    fc.assert(
      fc.property(columns, pairs => {
        const major = keys(
          pairs.map(([a]) => a),
          7,
        )
        const minor = keys(
          pairs.map(([, b]) => b),
          5,
        )
        const tabled = pairKeys(major.codes, 7, minor)
        expect(tabled?.count).toBe(35)
        const numbered = numberPairs(major, minor)
        expect(numbered.count).toBe(new Set(tabled?.codes).size)
        expect(tabled && numberPairs(tabled, minor).codes).toEqual(numberPairs(numbered, minor).codes)
      }),
    )
  })

  it('allows a table that the rows can fill, and a small one in any case', () => {
    const rows = (count: number) => new Int32Array(count)
    const minor = (count: number) => ({ codes: rows(count), count: 1 })
    expect(pairKeys(rows(0), 65_536, minor(0))?.count).toBe(65_536)
    expect(pairKeys(rows(1), 65_540, minor(1))?.count).toBe(65_540)
    expect(pairKeys(rows(1), 65_541, minor(1))).toBe(undefined)
  })
})
