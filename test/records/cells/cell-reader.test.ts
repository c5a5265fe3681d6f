import { expect, it } from 'vitest'
import { cellReader, cellStyle, currencyFault } from '../../../src/records/cells/index.js'
import type { TableName } from '../../../src/records/tables/names.js'
import { TABLES } from '../../../src/records/tables/tables.js'

function readerOf(table: TableName, name: string, words: Record<string, string> = {}) {
  const field = TABLES[table].fields[name]
  if (field === undefined) throw new Error(`no field ${table}.${name}`)
  return cellReader(field, cellStyle({ words }))
}

it('reads words by any case, blanks, hyphens and in Chinese', () => {
  const read = readerOf('facilities', 'kind')
  const cells = ['term-loan', 'Term Loan', 'TERM_LOAN', 'termloan', '定期贷款', ' 信用证 ']
  expect(cells.map(read)).toEqual(['term-loan', 'term-loan', 'term-loan', 'term-loan', 'term-loan', 'letter-of-credit'])
  expect(read('mortgage')).toMatchObject({ code: 'OUT_OF_RANGE', received: '"mortgage"' })
  expect(read('')).toBeUndefined()
})

it('reads stated words first, and refuses those that stand for nothing known', () => {
  const read = readerOf('facilities', 'kind', { 'KR-01': 'term-loan', lease: 'bond', odd: 'mortgage' })
  expect([read('kr 01'), read('lease')]).toEqual(['term-loan', 'bond'])
  expect(read('odd')).toMatchObject({ code: 'OUT_OF_RANGE', received: '"mortgage"' })
})

it('reads flags', () => {
  const read = readerOf('clients', 'listed')
  expect(['TRUE', 'yes', 'Y', '1', '是', '真', '有', '√'].map(read)).toEqual(Array(8).fill(true))
  expect(['False', 'no', 'N', '0', '否', '假', '无'].map(read)).toEqual(Array(7).fill(false))
  expect([read(''), read('-'), read('N/A')]).toEqual([undefined, undefined, undefined])
  expect(read('maybe')).toMatchObject({ code: 'INVALID_TYPE' })
  expect(readerOf('clients', 'listed', { quoted: 'true' })('Quoted')).toBe(true)
})

it('reads lists of words', () => {
  const read = readerOf('clients', 'services')
  expect([read('cash management; trade;hedging'), read('a；b'), read(';'), read('a\\;b'), read('')]).toEqual([
    ['cash management', 'trade', 'hedging'],
    ['a', 'b'],
    [],
    ['a;b'],
    undefined,
  ])
})

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

it('reads the assumptions of a project as JSON', () => {
  const read = readerOf('projectDescriptions', 'description')
  expect(read('{')).toMatchObject({ code: 'INVALID_TYPE', expected: 'the assumptions of a project as JSON' })
  expect(read('{"__proto__":{}}')).toHaveProperty('code')
  expect(read('')).toBeUndefined()
})

it('says that an amount is in another currency than its record', () => {
  expect(currencyFault('$1,234', 'CNY')).toMatchObject({ code: 'CURRENCY_MISMATCH', received: '"$1,234"' })
  expect(currencyFault('1,234 EUR', 'CNY')).toMatchObject({ code: 'CURRENCY_MISMATCH' })
  const fits = ['1234', '¥1,234', '1,234元', 'RMB 5', '-5', '(5)', '5%', 'abc']
  expect(fits.map(cell => currencyFault(cell, 'CNY'))).toEqual(Array(8).fill(undefined))
})
