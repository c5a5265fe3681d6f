import { expect, it } from 'vitest'
import { detectKeys } from '../../../src/records/cells/detect-keys.js'

it('tells what a spreadsheet did by what it left', () => {
  expect(
    detectKeys([
      [2, '9.1310E+17'],
      [5, 'C-5'],
    ]),
  ).toMatchObject([{ received: '"9.1310E+17"', cells: 1, first: 2, expected: 'keys with all their digits' }])
  expect(detectKeys([[0, '7.0']])).toMatchObject([{ expected: 'keys without decimals' }])
  expect(detectKeys([])).toEqual([])
})
