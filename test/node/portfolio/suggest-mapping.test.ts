import { expect, test } from 'vitest'
import { checkPortfolioMapping, suggestMapping } from '../../../src/node/portfolio/index.js'
import { JUNK } from '../../laws/junk.js'

const LOANS = {
  file: 'loans.csv',
  columns: [
    '借据号',
    'Customer ID',
    'kind',
    'Status',
    'Currency code',
    'Credit limit',
    '余额',
    'Contract date',
    'Colour',
  ],
}

test('columns are guessed by their names in English and Chinese, and the table by its columns', () => {
  const [file] = suggestMapping([LOANS]).files
  expect(file?.table).toBe('facilities')
  expect(Object.fromEntries(file?.columns.map(({ column, field }) => [column, field]) ?? [])).toEqual({
    借据号: 'id',
    'Customer ID': 'client',
    kind: 'kind',
    Status: 'status',
    'Currency code': 'currency',
    'Credit limit': 'limit',
    余额: 'outstanding',
    'Contract date': 'signedOn',
  })
  expect(file?.unmapped).toEqual(['Colour'])
  expect(file?.missing).toEqual([])
})

test('what is suggested in whole is a mapping', () => {
  expect(checkPortfolioMapping(suggestMapping([LOANS]).mapping)).toEqual([])
})

test('cells that do not fit make a guess less certain, codes are known without a name', () => {
  const rows = Array.from({ length: 4 }, (_, i) => [`C-${i}`, '5493001KJTIIGC8Y1R12', i < 1 ? '2024-01-05' : 'soon'])
  const [file] = suggestMapping([
    { file: 'x.csv', table: 'clients', columns: ['id', 'Register', 'clientSince'], rows },
  ]).files
  expect(file?.columns.map(({ field, certainty }) => `${field} ${certainty}`)).toEqual(['id 1', 'lei 0.8'])
})

test('a file that is like no table is named', () => {
  expect(suggestMapping([{ file: 'zz.csv', columns: ['qqq', 'www'] }]).unknown).toEqual(['zz.csv'])
})

test.each(JUNK.filter(junk => !(Array.isArray(junk) && junk.length === 0)))('%s is no list of headers', junk => {
  expect(() => Reflect.apply(suggestMapping, undefined, [junk])).toThrow(
    expect.objectContaining({ name: 'ClienteleError' }),
  )
})
