import { expect, it } from 'vitest'
import { splitNumbers } from '../../../src/segmentation/portrait/split-numbers.js'

it('parts the known values of a segment from those of the others', () => {
  const split = splitNumbers(
    Float64Array.of(1, Number.NaN, 3, 4, 5),
    Uint16Array.of(0, 0, 1, 0, 1),
    Uint32Array.of(3, 2, 0),
  )
  expect(split(0)).toEqual({ own: Float64Array.of(1, 4), others: Float64Array.of(3, 5) })
  expect(split(1)).toEqual({ own: Float64Array.of(3, 5), others: Float64Array.of(1, 4) })
  expect(split(2)).toEqual({ own: new Float64Array(0), others: Float64Array.of(1, 3, 4, 5) })
})
