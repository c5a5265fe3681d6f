import { expect, it } from 'vitest'
import { cellReader, cellStyle } from '../../../src/records/cells/index.js'
import type { TableName } from '../../../src/records/tables/names.js'
import { TABLES } from '../../../src/records/tables/tables.js'

function readerOf(table: TableName, name: string, words: Record<string, string> = {}) {
  const field = TABLES[table].fields[name]
  if (field === undefined) throw new Error(`no field ${table}.${name}`)
  return cellReader(field, cellStyle({ words }))
}

it('keeps texts as they are but for blanks around them', () => {
  const read = readerOf('clients', 'name')
  expect([read(' Harbour Cold Storage '), read("'无"), read("'t Veld"), read("' a "), read('=1+1')]).toEqual([
    'Harbour Cold Storage',
    '无',
    "'t Veld",
    ' a ',
    '=1+1',
  ])
  expect(read('a\u200bb')).toMatchObject({ value: 'a\u200bb', code: 'OUT_OF_RANGE' })
})

it('refuses keys with what does not show', () => {
  const read = readerOf('clients', 'id')
  expect(read(' C-1 ')).toBe('C-1')
  expect(read('C\u200b1')).toMatchObject({ hint: 'Perhaps "C1"' })
  expect(read('x'.repeat(201))).toMatchObject({ code: 'OUT_OF_RANGE' })
})
