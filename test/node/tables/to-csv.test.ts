import { expect, it } from 'vitest'
import { toCsv } from '../../../src/node/tables/to-csv.js'

it('writes all digits, empty cells, and nothing that a spreadsheet runs', () => {
  expect(toCsv([{ a: 1 / 3, b: '=1' }, { a: 2 }])).toBe("a,b\n0.3333333333333333,'=1\n2,\n")
})

it('writes as many rows as asked for', () => {
  expect(toCsv([1, 2, 3], { rows: 1 })).toBe('value\n1\n')
  expect(() => toCsv([1], { rows: 0.5 })).toThrow(expect.objectContaining({ code: 'OUT_OF_RANGE' }))
})
