import { expect, it } from 'vitest'
import { resampledUnits, rowCounts } from '../../../src/satisfaction/path-bootstrap/resampled-units.js'

it('numbers the clients of the rows that enter', () => {
  const units = resampledUnits(['a', 'b', 'a', 7, 'c'], Int32Array.of(1, 2, 3, 4), 5)
  expect(units.size).toBe(4)
  expect(Array.from(units.of)).toEqual([0, 1, 2, 3])
  expect(resampledUnits(['a', 'b', 'a', 'b'], Int32Array.of(0, 1, 2, 3), 4).size).toBe(2)
})

it('draws all rows of a client together', () => {
  const units = resampledUnits(['a', 'b', 'a'], Int32Array.of(0, 1, 2), 3)
  expect(Array.from(rowCounts(units, Int32Array.of(2, 0), new Float64Array(3)))).toEqual([2, 0, 2])
})

it('takes each row by itself without clients', () => {
  expect(Array.from(resampledUnits(undefined, Int32Array.of(3, 5), 9).of)).toEqual([0, 1])
})
