import { expect, it } from 'vitest'
import { cellReader, cellStyle } from '../../../src/records/cells/index.js'
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
