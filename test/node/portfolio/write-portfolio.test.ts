import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runSync } from '../../../src/model/index.js'
import { writePortfolio } from '../../../src/node/portfolio/index.js'
import { folderOf } from './dirty/folder-of.js'

const GROUPS = [
  { id: 'G-1', name: '=1+1' },
  { id: 'G-2', name: 'a "b", c', country: 'SG' },
]

test('a table is a file of its name; formulas are made safe, columns that nobody needs are left out', () => {
  const folder = folderOf({})
  runSync(writePortfolio(folder, { groups: GROUPS, ratings: [] }))
  expect(readdirSync(folder)).toEqual(['groups.csv', 'ratings.csv'])
  expect(readFileSync(join(folder, 'groups.csv'), 'utf8')).toBe(`id,name,country\nG-1,'=1+1,\nG-2,"a ""b"", c",SG\n`)
  expect(readFileSync(join(folder, 'ratings.csv'), 'utf8')).toBe('client,date,rating\n')
})

test('as NDJSON a record is a line', () => {
  const folder = folderOf({})
  runSync(writePortfolio(folder, { groups: GROUPS }, { format: 'ndjson' }))
  expect(readFileSync(join(folder, 'groups.ndjson'), 'utf8')).toBe(
    GROUPS.map(group => `${JSON.stringify(group)}\n`).join(''),
  )
})

test('columns are written as records are', () => {
  const folder = folderOf({})
  const payments = { facility: ['F-1'], date: Int32Array.of(19_753), amount: Float64Array.of(1e-7) }
  runSync(writePortfolio(folder, { payments }))
  expect(readFileSync(join(folder, 'payments.csv'), 'utf8')).toBe('facility,date,amount\nF-1,2024-01-31,1e-7\n')
})

test('half a character can only be written as JSON; a fault writes nothing', () => {
  const folder = folderOf({})
  const groups = [{ id: 'G-1', name: 'half \ud83d' }]
  expect(() => runSync(writePortfolio(folder, { groups }))).toThrow(
    expect.objectContaining({ code: 'OUT_OF_RANGE', path: 'groups[0].name' }),
  )
  expect(readdirSync(folder)).toEqual([])
})

test.each([
  [{ format: 'xml' }, 'OUT_OF_RANGE'],
  [{ form: 'csv' }, 'UNKNOWN_OPTION'],
])('%j is refused', (options, code) => {
  expect(() => runSync(Reflect.apply(writePortfolio, undefined, ['x', {}, options]))).toThrow(
    expect.objectContaining({ code }),
  )
})

test('a portfolio that is not right is refused', () => {
  const wrong = { groups: [{ id: 'G-1', name: 'A', parent: 'G-9' }] }
  expect(() => runSync(writePortfolio('x', wrong))).toThrow(expect.objectContaining({ code: 'UNKNOWN_REFERENCE' }))
})
