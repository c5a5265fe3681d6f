import fc from 'fast-check'
import { expect, it } from 'vitest'
import { distinctBins } from '../../../src/risk/binning/distinct-bins.js'
import { numericRows } from '../../../src/risk/binning/rows.js'

const rowsOf = (values: readonly number[], outcomes: readonly number[], weights?: readonly number[]) =>
  numericRows(values, { outcomes, weights }, [], 'values')

it('counts each value once, in order', () => {
  const bins = distinctBins(rowsOf([3, -1, 3, 2.5, -1, 3], [0, 1, 1, 0, 1, 0]), 4)
  expect(bins).toEqual({
    size: 3,
    starts: Float64Array.of(-1, 2.5, 3),
    counts: Float64Array.of(2, 1, 3),
    goods: Float64Array.of(0, 1, 2),
    bads: Float64Array.of(2, 0, 1),
  })
})

it('weighs classes, and still counts rows', () => {
  const bins = distinctBins(rowsOf([1, 1, 2], [0, 1, 0], [0.5, 2, 3]), 4)
  expect(bins?.counts).toEqual(Float64Array.of(2, 1))
  expect(bins?.goods).toEqual(Float64Array.of(0.5, 3))
  expect(bins?.bads).toEqual(Float64Array.of(2, 0))
})

it('gives up at one value too many', () => {
  expect(distinctBins(rowsOf([1, 2, 3], [0, 1, 0]), 2)).toBe(undefined)
  expect(distinctBins(rowsOf([1, 2, 2], [0, 1, 0]), 2)?.size).toBe(2)
})

it('finds what a set finds, of any numbers', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 2, maxLength: 200 }),
      values => {
        const outcomes = values.map((_, i) => i % 2)
        const distinct = [...new Set(values.map(value => value + 0))].sort((a, b) => a - b)
        expect(Array.from(distinctBins(rowsOf(values, outcomes), 200)!.starts)).toEqual(distinct)
      },
    ),
  )
})
