import { expect, it } from 'vitest'
import { readSquare } from '../../src/statistics/read-square.js'

it('reads so many rows of as many numbers, and names what is none', () => {
  expect(
    readSquare(
      [
        [1, 2],
        [3, 4],
      ],
      2,
      'c',
    ),
  ).toEqual([
    [1, 2],
    [3, 4],
  ])
  expect(() => readSquare([[1, 2]], 2, 'c')).toThrow(/^c: expected 2 rows/)
  expect(() => readSquare([[1, 2], [3]], 2, 'c')).toThrow(/^c\[1\]: expected 2 numbers/)
  expect(() =>
    readSquare(
      [
        [1, 2],
        [3, null],
      ],
      2,
      'c',
    ),
  ).toThrow(/^c\[1\]\[1\]/)
  expect(() => readSquare(null, 2, 'c')).toThrow(/^c: /)
})
