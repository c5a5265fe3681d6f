import { expect, it } from 'vitest'
import { columnTexts } from '../../../src/node/tables/column-text.js'

it.each([
  [
    [1, 20, 300],
    ['1', '20', '300'],
  ],
  [
    [13.9, 2],
    ['13.90', '2.00'],
  ],
  [
    [12345.678, 0.004],
    ['12345.68', '0.00'],
  ],
  [
    [0.7265612, 1],
    ['0.7266', '1.0000'],
  ],
  [[0.02], ['0.02']],
  [
    [1e-9, 2e-9],
    ['1e-9', '2e-9'],
  ],
  [[1e15 / 3], ['333330000000000']],
  [
    [Number.NaN, 1],
    ['NaN', '1'],
  ],
  [
    ['a', undefined, 1.5],
    ['a', '', '1.50'],
  ],
])('%j', (cells, texts) => {
  expect(columnTexts(cells)).toEqual(texts)
})
