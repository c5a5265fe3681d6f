import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sortedRows } from '../../../src/risk/binning/sorted-rows.js'

const drawn = (size: number, value: (share: number, i: number) => number): Float64Array => {
  let state = 7
  return Float64Array.from({ length: size }, (_, i) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return value(state / 2 ** 32, i)
  })
}

/** Each number with its row as its mark, sorted by the engine. */
const plainly = (values: Float64Array) => {
  const rows = Array.from(values.keys()).sort((a, b) => values[a]! - values[b]!)
  return { values: Float64Array.from(rows, row => values[row]!), marks: Float64Array.from(rows) }
}

it.each([
  ['few', drawn(3, share => share)],
  ['none', new Float64Array(0)],
  ['both signs', drawn(5000, share => share - 0.5)],
  ['all magnitudes', drawn(5000, (share, i) => (i % 2 === 0 ? 1 : -1) * 10 ** (600 * (share - 0.5)))],
  ['whole numbers', drawn(5000, share => Math.floor(share * 40))],
  ['the same upper bits', drawn(5000, share => 1 + share * 2 ** -21)],
  ['one value', drawn(5000, () => 3)],
  ['denormal', drawn(5000, share => share * 1e-310)],
])('sorts %s as the engine does, rows of one value as they came', (_, values) => {
  const before = values.slice()
  expect(sortedRows(values, Float64Array.from(values.keys()))).toEqual(plainly(values))
  expect(values).toEqual(before)
})

it('sorts a column that is part of a longer one, with small marks', () => {
  const values = drawn(600, share => share - 0.5).subarray(1, 501)
  const marks = Int8Array.from(values, value => (value < 0 ? -1 : 1))
  const sorted = sortedRows(values, marks)
  expect(sorted.values).toEqual(values.slice().sort())
  expect(sorted.marks).toEqual(marks.slice().sort())
})

it('sorts what anybody may draw', () => {
  fc.assert(
    fc.property(fc.float64Array({ noNaN: true, noDefaultInfinity: true, maxLength: 60 }), column => {
      const values = column.map(value => value + 0)
      expect(sortedRows(values, Float64Array.from(values.keys()))).toEqual(plainly(values))
    }),
  )
})
