import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sortedValues } from '../../../src/risk/binning/sorted-values.js'

const drawn = (size: number, value: (share: number, i: number) => number): Float64Array => {
  let state = 7
  return Float64Array.from({ length: size }, (_, i) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return value(state / 2 ** 32, i)
  })
}

it.each([
  ['few', drawn(100, share => share)],
  ['both signs', drawn(5000, share => share - 0.5)],
  ['all magnitudes', drawn(5000, (share, i) => (i % 2 === 0 ? 1 : -1) * 10 ** (600 * (share - 0.5)))],
  ['whole numbers', drawn(5000, share => Math.floor(share * 40))],
  ['the same upper bits', drawn(5000, share => 1 + share * 2 ** -21)],
  ['one value', drawn(5000, () => 3)],
  ['denormal', drawn(5000, share => share * 1e-310)],
])('sorts %s as the engine does', (_, values) => {
  const before = values.slice()
  expect(sortedValues(values)).toEqual(values.slice().sort())
  expect(values).toEqual(before)
})

it('sorts a column that is part of a longer one', () => {
  const values = drawn(6000, share => share - 0.5).subarray(1, 5001)
  expect(sortedValues(values)).toEqual(values.slice().sort())
})

it('sorts what anybody may draw', () => {
  fc.assert(
    fc.property(fc.float64Array({ noNaN: true, noDefaultInfinity: true, minLength: 2100, maxLength: 2200 }), column => {
      const values = column.map(value => value + 0)
      expect(sortedValues(values)).toEqual(values.slice().sort())
    }),
    { numRuns: 15 },
  )
})
