import { expect, it } from 'vitest'
import { ABOVE, GROWTH, WITHIN } from '../../../src/statistics/trend/trend-cells.js'

const CELLS = [
  ['WITHIN', WITHIN, [0, -1e100, 1e100, 5e-324], [1.1e100, -Infinity, Infinity, Number.NaN]],
  ['ABOVE', ABOVE, [1e-100, 1, 1e100], [0, -1, 9e-101, 1.1e100, Infinity, Number.NaN]],
  ['GROWTH', GROWTH, [-0.999, 0, 1e300], [-1, -2, Infinity, Number.NaN]],
] as const
it.each(CELLS)('%s takes what it says and nothing else', (_, cell, good, bad) => {
  expect(good.filter(value => !cell.isGood(value))).toEqual([])
  expect(bad.filter(value => cell.isGood(value))).toEqual([])
})
