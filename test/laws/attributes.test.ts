import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ClientAttributes, Portfolio } from '../../src/records/index.js'
import { clientAttributes, factsOf } from '../../src/records/index.js'
import { columnsOf } from '../../src/records/portfolio/columns-of.js'
import { recordsOf } from '../../src/records/portfolio/rows.js'
import type { TableName } from '../../src/records/tables/names.js'
import { AS_OF, BOOK } from '../records/attributes/book.js'

const options = { asOf: AS_OF, currency: 'CNY' }
const rounded = (attributes: ClientAttributes): unknown =>
  Object.fromEntries(
    attributes.ids.map((id, place) => [
      id,
      Object.entries(factsOf(attributes, place)).map(([name, fact]) => [
        name,
        typeof fact === 'number' ? fact.toPrecision(12) : fact,
      ]),
    ]),
  )
const plain = rounded(clientAttributes(BOOK, options))
const TABLES_HELD = Object.keys(BOOK) as readonly TableName[]

test('records in another order give the same attributes', () => {
  fc.assert(
    fc.property(fc.integer(), fc.constantFrom(...TABLES_HELD), (seed, table) => {
      const rows = BOOK[table]
      if (rows === undefined) return
      const records = Array.from(recordsOf<TableName>(table, rows))
      const turned = records
        .map((record, i) => ({ record, key: Math.sin(seed + i) }))
        .toSorted((one, other) => one.key - other.key)
      expect(rounded(clientAttributes({ ...BOOK, [table]: turned.map(({ record }) => record) }, options))).toEqual(
        plain,
      )
    }),
  )
})

test.each(['instalments', 'payments', 'orders', 'interactions', 'surveyAnswers'] as const)(
  '%s as columns give the same',
  table => {
    const rows = BOOK[table]
    const columns = rows === undefined ? undefined : columnsOf<typeof table>(table, rows)
    expect(rounded(clientAttributes({ ...BOOK, ...(columns && { [table]: columns }) }, options))).toEqual(plain)
  },
)

test('what is recorded later changes nothing', () => {
  const later: Portfolio = {
    ...BOOK,
    ratings: [...(BOOK.ratings ?? []), { client: 'A', date: '2024-01-01', recordedOn: '2025-01-01', rating: 'D' }],
    defaults: [...(BOOK.defaults ?? []), { id: 'X2', client: 'A', date: '2025-01-01', kind: 'bankrupt' }],
  }
  expect(rounded(clientAttributes(later, options))).toEqual(plain)
})

test('a client is told alone what it is told among others, but for its group', () => {
  const alone = clientAttributes({ ...BOOK, clients: (BOOK.clients ?? []).filter(({ id }) => id === 'A') }, options)
  const { groupSize, groupExposure, ...own } = factsOf(alone, 0)
  expect(factsOf(clientAttributes(BOOK, options), 0)).toMatchObject(own)
  expect([groupSize, groupExposure]).toEqual([1, 800])
})

test('amounts of money scale with the currency, and nothing else does', () => {
  const scaled = {
    ...BOOK,
    exchangeRates: [...(BOOK.exchangeRates ?? []), { date: '2024-12-15', from: 'CNY', to: 'JPY', rate: 20 }],
  }
  const inYen = clientAttributes(scaled, { ...options, currency: 'JPY', via: 'CNY' })
  const inYuan = clientAttributes(scaled, options)
  for (const [name, { attribute, values, defined }] of Object.entries(inYuan.columns)) {
    const factor = attribute.unit === 'currency' ? 20 : 1
    const other = inYen.columns[name]
    expect(other?.defined, name).toEqual(defined)
    if (values !== undefined) {
      for (const [place, value] of values.entries()) expect(other?.values?.[place], name).toBeCloseTo(value * factor, 8)
    }
  }
})
