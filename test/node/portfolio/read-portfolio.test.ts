import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runSync } from '../../../src/model/index.js'
import { readPortfolio } from '../../../src/node/portfolio/index.js'
import { checkPortfolio } from '../../../src/records/index.js'
import { CLEAN } from './dirty/clean.js'
import { folderOf } from './dirty/folder-of.js'
import { readingOf } from './dirty/told.js'

test('what is read is a portfolio without fault; large tables are columns', () => {
  const { portfolio } = readingOf(folderOf(CLEAN))
  expect(checkPortfolio(portfolio).count).toBe(0)
  expect(portfolio.payments).toMatchObject({ amount: Float64Array.of(12_500, 12_500, 950_000.25) })
  expect(portfolio.clients?.[2]).toEqual({
    id: 'C-3',
    name: 'Hillside Bakery',
    entityType: 'company',
    country: 'SG',
    group: 'G-2',
    status: 'prospect',
  })
  expect(portfolio.orders).toBeUndefined()
})

test('a folder in the place of a file and links in a circle are told', () => {
  const folder = folderOf({})
  mkdirSync(join(folder, 'clients.csv'))
  symlinkSync(join(folder, 'groups.csv'), join(folder, 'groups.csv'))
  const { issues, portfolio } = readingOf(folder)
  expect(issues.map(({ path, code, received, consequence }) => `${path} ${code} ${received} ${consequence}`)).toEqual([
    expect.stringMatching(/groups.csv FILE_NOT_READABLE links that lead in a circle file-left-out$/),
    expect.stringMatching(/clients.csv FILE_NOT_READABLE a folder file-left-out$/),
  ])
  expect(portfolio).toEqual({})
})

test('a style of the folder is used where a mapping states none', () => {
  const files = { 'exchange-rates.csv': 'date;from;to;rate\n3/4/2024;EUR;CNY;7,860\n' }
  const { portfolio, issues } = readingOf(folderOf(files), { style: { dates: 'dmy', decimal: ',' } })
  expect(issues).toEqual([])
  expect(portfolio.exchangeRates).toEqual([{ date: '2024-04-03', from: 'EUR', to: 'CNY', rate: 7.86 }])
})

test('a file of a mapping that is not there is told', () => {
  const mapping = { kind: 'portfolio-mapping', version: 1, tables: [{ file: 'kna1.csv', table: 'clients' }] } as const
  expect(readingOf(folderOf({}), { mapping }).issues[0]).toMatchObject({ code: 'NO_DATA', path: 'kna1.csv' })
})

test.each([
  ['folder', [''], 'MISSING_VALUE'],
  ['folder', ['/no/such/folder'], 'FILE_NOT_READABLE'],
  ['options.maping', ['.', { maping: {} }], 'UNKNOWN_OPTION'],
  ['options.mapping.kind', ['.', { mapping: { version: 1, tables: [] } }], 'UNKNOWN_DOCUMENT'],
  ['options.style.dates', ['.', { style: { dates: 'ymd' } }], 'OUT_OF_RANGE'],
  ['options.style.unit', ['.', { style: { unit: 2 } }], 'UNKNOWN_OPTION'],
])('%s: %j is %s', (path, given, code) => {
  expect(() => runSync(Reflect.apply(readPortfolio, undefined, given))).toThrow(expect.objectContaining({ code }))
  expect(path).not.toBe('')
})
