import { expect, it } from 'vitest'
import { cellOf } from '../../../src/node/tables/table.js'

it.each([
  [undefined, undefined],
  [null, undefined],
  [0.1, 0.1],
  ['x', 'x'],
  [true, 'true'],
  [7n, '7'],
  [new Date(0), '1970-01-01T00:00:00.000Z'],
  [new Date(Number.NaN), 'Invalid Date'],
  [{ a: [1] }, '{ a: [ 1 ] }'],
])('%s as a cell', (value, cell) => {
  expect(cellOf(value)).toBe(cell)
})
