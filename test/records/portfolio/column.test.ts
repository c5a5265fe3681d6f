import { expect, it } from 'vitest'
import { NO_DAY } from '../../../src/records/index.js'
import { cellsOf, isColumn } from '../../../src/records/portfolio/column.js'

it('knows the three kinds of columns', () => {
  expect([[], new Float64Array(1), new Int32Array(1)].map(isColumn)).toEqual([true, true, true])
  expect([new Uint8Array(1), 'ab', { length: 2 }, null, new Set()].map(isColumn)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ])
})

it('reads cells, undefined where there is none', () => {
  expect([0, 1, 2].map(cellsOf(Int32Array.of(5, NO_DAY)))).toEqual([5, undefined, undefined])
  expect([0, 1].map(cellsOf(Float64Array.of(Number.NaN, 0)))).toEqual([undefined, 0])
  expect([0, 1].map(cellsOf([false, undefined]))).toEqual([false, undefined])
})
