import { expect, it } from 'vitest'
import {
  binaryReader,
  levelReader,
  logReader,
  numberReader,
  positiveReader,
  wordReader,
} from '../../../src/statistics/gower/code-readers.js'

it('numbers: finite, and > 0 for logarithms', () => {
  expect([0, -1e300, 1e301, Infinity, '1'].map(numberReader.codeOf)).toEqual([0, -1e300, NaN, NaN, NaN])
  expect([0, 5e-324, 1].map(positiveReader.codeOf)).toEqual([NaN, 5e-324, 1])
  expect([0, 1, Math.E].map(logReader.codeOf)).toEqual([NaN, 0, 1])
})

it('yes and no', () => {
  expect([true, false, 1, 'true'].map(binaryReader.codeOf)).toEqual([1, 0, NaN, NaN])
})

it('levels by their place', () => {
  const reader = levelReader(['A', 'B'])
  expect(['A', 'B', 'C', 0].map(reader.codeOf)).toEqual([0, 1, NaN, NaN])
  expect(reader.expected).toBe("one of 'A', 'B'")
})

it('words in the order they come, and one code for all that no row has', () => {
  const reader = wordReader()
  expect(['x', 'y', 'x', 1].map(reader.codeOf)).toEqual([0, 1, 0, NaN])
  expect(['y', 'z', 'other', 1].map(cell => reader.codeElsewhere?.(cell))).toEqual([1, -1, -1, NaN])
  expect(reader.codeOf('z')).toBe(2)
})
