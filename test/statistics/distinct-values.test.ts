import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distinctValues, totalsPerValue } from '../../src/statistics/distinct-values.js'

describe('distinctValues', () => {
  it('sorts them, and tells of each row which it has', () => {
    const { values, of } = distinctValues([3, -1, 3, 0])
    expect(Array.from(values)).toEqual([-1, 0, 3])
    expect(Array.from(of)).toEqual([2, 0, 2, 1])
  })

  it('leaves its input as it was, and takes 0 and -0 for one value', () => {
    const column = Float64Array.of(2, 0, -0, 1)
    expect(Array.from(distinctValues(column).of)).toEqual([2, 0, 0, 1])
    expect(Array.from(column)).toEqual([2, 0, -0, 1])
  })

  it('finds every row its value', () => {
    const cell = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ noNaN: true }))
    fc.assert(
      fc.property(fc.array(cell), column => {
        const { values, of } = distinctValues(column)
        expect(Array.from(of, at => (values[at] ?? Number.NaN) + 0)).toEqual(column.map(value => value + 0))
        expect(values.every((value, k) => k === 0 || value > (values[k - 1] ?? Number.NaN))).toBe(true)
      }),
    )
  })
})

describe('totalsPerValue', () => {
  it('counts rows, or adds a column up', () => {
    const distinct = distinctValues([3, -1, 3, 0])
    expect(Array.from(totalsPerValue(distinct))).toEqual([1, 1, 2])
    expect(Array.from(totalsPerValue(distinct, [10, 20, 30, 40]))).toEqual([20, 40, 40])
  })
})
