import { describe, expect, it } from 'vitest'
import {
  expectReciprocals,
  expectShares,
  lengthOf,
  rangeOf,
  unitColumn,
} from '../../../src/statistics/composite/column-scale.js'
import { thrown } from '../../errors/thrown.js'

describe('unitColumn', () => {
  it('divides by the largest magnitude', () => {
    expect(unitColumn([-4, 1, 2])).toEqual({ values: Float64Array.of(-1, 0.25, 0.5), least: -1, most: 0.5 })
    expect(unitColumn([0, 0])).toEqual({ values: Float64Array.of(0, 0), least: 0, most: 0 })
  })

  it('keeps the ends of the range of a double finite', () => {
    const { least, most } = unitColumn([-1.7e308, 1.7e308])
    expect(most - least).toBe(2)
    expect(unitColumn([5e-324, 1e-323]).values[0]).toBe(0.5)
  })
})

it('rangeOf refuses a constant column', () => {
  expect(rangeOf(unitColumn([1, 2]), 'columns.a', 'why')).toBe(0.5)
  const error = thrown(() => rangeOf(unitColumn([2, 2]), 'columns.a', 'why'))
  expect([error.code, error.path, error.hint]).toEqual(['NO_VARIATION', 'columns.a', 'why'])
})

it('lengthOf refuses a column of zeros, where others divide 0 by 0', () => {
  expect(lengthOf(unitColumn([3, 4]), 'columns.a')).toBe(1.25)
  expect(thrown(() => lengthOf(unitColumn([0, 0]), 'columns.a')).message).toBe(
    'columns.a: expected at least one value other than 0, received "only 0". ' +
      "Division by a column's length, largest value or sum needs one above 0; leave the criterion out [OUT_OF_RANGE]",
  )
})

it('expectShares refuses negative values and zeros alone', () => {
  expectShares(unitColumn([0, 2]), 'columns.a', [0, 2])
  const error = thrown(() => expectShares(unitColumn([2, -3]), 'columns.a', [2, -3]))
  expect([error.path, error.received]).toEqual(['columns.a[1]', '-3'])
  expect(thrown(() => expectShares(unitColumn([0]), 'columns.a', [0])).path).toBe('columns.a')
})

it('expectReciprocals refuses 0', () => {
  expectReciprocals(unitColumn([1, 2]), 'columns.a')
  expect(thrown(() => expectReciprocals(unitColumn([1, 0]), 'columns.a')).path).toBe('columns.a[1]')
})
