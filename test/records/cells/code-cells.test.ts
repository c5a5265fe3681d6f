import { expect, it } from 'vitest'
import { cellReader, cellStyle } from '../../../src/records/cells/index.js'
import type { TableName } from '../../../src/records/tables/names.js'
import { TABLES } from '../../../src/records/tables/tables.js'

function readerOf(table: TableName, name: string, words: Record<string, string> = {}) {
  const field = TABLES[table].fields[name]
  if (field === undefined) throw new Error(`no field ${table}.${name}`)
  return cellReader(field, cellStyle({ words }))
}

it('reads currencies, but not marks of several', () => {
  const read = readerOf('facilities', 'currency')
  expect(['CNY', 'cny', 'RMB', '人民币', '€', '美元'].map(read)).toEqual(['CNY', 'CNY', 'CNY', 'CNY', 'EUR', 'USD'])
  expect(read('¥')).toMatchObject({ hint: 'It may stand for CNY, JPY: write the code' })
  expect(read('yuan')).toMatchObject({ code: 'OUT_OF_RANGE', received: '"yuan"' })
})

it('reads countries by code and by name', () => {
  const read = readerOf('clients', 'country')
  expect(['CN', 'cn', 'CHN', 'China', '中国', 'United Kingdom'].map(read)).toEqual(['CN', 'CN', 'CN', 'CN', 'CN', 'GB'])
  expect([read('NA'), read('n/a')]).toEqual(['NA', undefined])
  expect(read('Atlantis')).toMatchObject({ code: 'OUT_OF_RANGE' })
})

it('reads codes with check digits; what differs only in case or blanks is said', () => {
  const read = readerOf('clients', 'lei')
  // The LEI of the Global Legal Entity Identifier Foundation.
  expect(read('506700GE1G29325QX363')).toBe('506700GE1G29325QX363')
  expect(read('506700ge1g29325qx363')).toMatchObject({ code: 'INVALID_CODE', value: '506700GE1G29325QX363' })
  expect(read('506700GE1G29325QX364')).not.toHaveProperty('value')
})
