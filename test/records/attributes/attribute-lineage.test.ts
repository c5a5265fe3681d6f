import { expect, test } from 'vitest'
import type { Portfolio } from '../../../src/records/index.js'
import { ATTRIBUTES, attributeLineage, clientAttributes } from '../../../src/records/index.js'
import { recordKey } from '../../../src/records/lineage/record-key.js'
import { recordsOf } from '../../../src/records/portfolio/rows.js'
import type { TableName } from '../../../src/records/tables/names.js'
import { TABLE_NAMES } from '../../../src/records/tables/names.js'
import { TABLES } from '../../../src/records/tables/tables.js'
import { AS_OF, BOOK } from './book.js'

const options = { asOf: AS_OF, currency: 'CNY' }

test('an attribute rests on the records of its client that were known', () => {
  expect(attributeLineage(BOOK, 'A', 'lateShare', options).from.map(({ table, keys }) => [table, keys.length])).toEqual(
    [
      ['facilities', 4],
      ['instalments', 5],
      ['payments', 4],
    ],
  )
  expect(attributeLineage(BOOK, 'B', 'rating', options).from).toEqual([
    { table: 'ratings', fields: ['client', 'date', 'agency', 'rating'], keys: [] },
  ])
})

test('an attribute of a group rests on the records of all its clients', () => {
  const { from } = attributeLineage(BOOK, 'B', 'groupExposure', options)
  expect(from.map(({ keys }) => keys)).toEqual([
    ['A', 'B'],
    ['F-1', 'F-2', 'F-3', 'F-4', 'F-5'],
    ['2024-12-15 | USD | CNY'],
  ])
})

test('exchange rates are named where an amount needs them: young enough, over the third currency, and no others', () => {
  const rates = [
    { date: '2024-12-20', from: 'CNY', to: 'EUR', rate: 0.1 },
    { date: '2024-11-01', from: 'USD', to: 'CNY', rate: 7 },
    { date: '2024-12-20', from: 'JPY', to: 'CNY', rate: 0.05 },
  ]
  const book = { ...BOOK, exchangeRates: [...(BOOK.exchangeRates ?? []), ...rates] }
  const keys = (name: string, more = {}) =>
    attributeLineage(book, 'A', name, { ...options, ...more }).from.find(({ table }) => table === 'exchangeRates')?.keys
  expect(keys('exposure')).toEqual(['2024-12-15 | USD | CNY'])
  expect(keys('exposure', { currency: 'EUR', via: 'CNY' })).toEqual([
    '2024-12-15 | USD | CNY',
    '2024-12-20 | CNY | EUR',
  ])
  expect([keys('sales'), keys('rating')]).toEqual([undefined, undefined])
})

/** The book without the records of a table that have one of these keys. */
function without(table: TableName, keys: ReadonlySet<string>): Portfolio {
  const rows = BOOK[table]
  if (rows === undefined) return BOOK
  return {
    ...BOOK,
    [table]: Array.from(recordsOf<TableName>(table, rows)).filter(record => !keys.has(recordKey(table, { ...record }))),
  }
}

test.each(ATTRIBUTES.map(({ name }) => [name]))('%s changes with no record that is not in its lineage', name => {
  const value = (book: Portfolio): unknown => {
    const { values, words, defined } = clientAttributes(book, { ...options, attributes: [name] }).columns[name] ?? {}
    return [values?.[0], words?.[0], defined?.[0]]
  }
  const { from } = attributeLineage(BOOK, 'A', name, options)
  const read = new Map(from.map(({ table, keys }) => [table, new Set(keys)]))
  for (const table of TABLE_NAMES) {
    const rows = BOOK[table]
    if (table === 'clients' || rows === undefined) continue
    const all = Array.from(recordsOf<TableName>(table, rows), record => recordKey(table, { ...record }))
    const others = new Set(all.filter(key => read.get(table)?.has(key) !== true))
    expect(value(without(table, others)), table).toEqual(value(BOOK))
  }
})

test('fields and tables that attributes say they read are there', () => {
  for (const { reads } of ATTRIBUTES) {
    for (const { table, fields } of reads)
      expect(Object.keys(TABLES[table].fields)).toEqual(expect.arrayContaining([...fields]))
  }
  expect(new Set(ATTRIBUTES.map(({ name }) => name)).size).toBe(ATTRIBUTES.length)
})

test.each([
  ['Z', 'rating', 'client'],
  ['A', 'ratings', 'name'],
])('client %s, attribute %s: %s is named', (client, name, path) => {
  expect(() => attributeLineage(BOOK, client, name, options)).toThrow(expect.objectContaining({ path }))
})
