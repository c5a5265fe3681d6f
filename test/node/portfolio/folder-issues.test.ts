import { expect, test } from 'vitest'
import { joinedCounts } from '../../../src/node/portfolio/folder-issues.js'
import { folderOf } from './dirty/folder-of.js'
import { readingOf } from './dirty/told.js'

const HEADER = 'id,name\n'

test('files that are called nearly like a table, and two of one table, are told', () => {
  const folder = folderOf({
    'group.csv': HEADER,
    'groups.csv': HEADER,
    'groups.ndjson': '',
    'read-me.txt': '',
    'x.csv': '',
  })
  const told = readingOf(folder).issues.map(({ code, file, consequence }) => `${code} ${file} ${consequence}`)
  expect(told.slice(0, 3)).toEqual([
    'UNKNOWN_DOCUMENT group.csv file-left-out',
    'UNKNOWN_DOCUMENT x.csv file-left-out',
    'DUPLICATE_KEY groups.ndjson kept',
  ])
})

test('counts of one kind are one', () => {
  const one = { code: 'CYCLE', consequence: 'kept', count: 2 } as const
  expect(joinedCounts([one, { ...one, code: 'NO_DATA' }, { ...one, count: 5 }])).toEqual([
    { ...one, count: 7 },
    { ...one, code: 'NO_DATA' },
  ])
})

test.each([
  ['clients.csv.gz', 'Unpack it'],
  ['Clients.XLSX', 'Save each sheet as CSV in UTF-8'],
])('%s is told: %s', (name, hint) => {
  expect(readingOf(folderOf({ [name]: 'PK', 'groups.csv': HEADER })).issues).toMatchObject([
    { code: 'UNKNOWN_DOCUMENT', file: name, hint, consequence: 'file-left-out' },
  ])
})
