import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sortedRows } from '../../../../src/statistics/survival/curves/sorted-rows.js'

it('sorts as the language does, equal values in the order in which they came', () => {
  const value = fc.oneof(fc.double({ min: 0, max: 1e300, noNaN: true }), fc.constantFrom(0, -0, 5e-324, 1, 1e12))
  fc.assert(
    fc.property(fc.array(value, { maxLength: 50 }), values => {
      const expected = values.map((_, row) => row).sort((a, b) => values[a]! - values[b]! || a - b)
      expect(Array.from(sortedRows(Float64Array.from(values)))).toEqual(expected)
    }),
  )
})
