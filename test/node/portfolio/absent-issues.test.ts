import { expect, test } from 'vitest'
import { CLEAN } from './dirty/clean.js'
import { folderOf } from './dirty/folder-of.js'
import { readingOf } from './dirty/told.js'

type Files = Readonly<Record<string, string>>

/** What is told of references into nothing. */
function vainIn(files: Files): readonly string[] {
  const { issues } = readingOf(folderOf({ ...CLEAN, ...files }))
  return issues.flatMap(({ code, path, received, hint }) =>
    code === 'UNKNOWN_REFERENCE' ? [`${path}: ${received}; ${hint}`] : [],
  )
}

const clients = CLEAN['clients.csv']!

test('an id that is missing is told once for each table, with the place of the row that was left out', () => {
  expect(vainIn({ 'clients.csv': clients.replace('CN,G-1,active', 'CN,G-1,sleeping') })).toEqual([
    `statements.csv:2, column 'client': "C-1" in 2 records, also line 3; The row with this id was left out: clients.csv:2`,
    `facilities.csv:2, column 'client': "C-1" in 2 records, also line 4; The row with this id was left out: clients.csv:2`,
    `interactions.csv:2, column 'client': "C-1" in 2 records, also line 3; The row with this id was left out: clients.csv:2`,
  ])
})

test('a row of which nothing was read may be the one', () => {
  const broken = clients.replace('Hillside Bakery', 'Hillside, Bakery')
  const only = 'interactions.csv:4, column \'client\': "C-3"; Perhaps'
  expect(vainIn({ 'clients.csv': broken })).toEqual([`${only} the row of 'clients' left out without a readable id`])
  expect(vainIn({ 'clients.csv': `${broken},company,,,,SG,,active,\n` })).toEqual([
    `${only} one of the 2 rows of 'clients' left out without a readable id`,
  ])
})

test('an id that is written otherwise is offered, unless several are', () => {
  const interactions = 'client,date,channel\nc1,2024-01-01,call\n'
  expect(vainIn({ 'interactions.csv': interactions })).toEqual([
    'interactions.csv:2, column \'client\': "c1"; Perhaps "C-1"',
  ])
  expect(
    vainIn({ 'clients.csv': `${clients}C1,Twin,,company,,,SG,,active,\n`, 'interactions.csv': interactions }),
  ).toEqual(['interactions.csv:2, column \'client\': "c1"; undefined'])
})

test('zeros that a spreadsheet took away are found again, signs alone are not', () => {
  const groups = 'id,name,parent\n007,One,\n***,Two,\n12,Three,7\n13,Four,%%%\n'
  expect(vainIn({ 'groups.csv': groups, 'clients.csv': clients.replace(/,G-[12],/g, ',,') })).toEqual([
    'groups.csv:4, column \'parent\': "7"; Perhaps "007"',
    'groups.csv:5, column \'parent\': "%%%"; undefined',
  ])
})

test('lines of another file bear its name', () => {
  const more = { 'interactions.ndjson': '{"client":"X","date":"2024-01-01","channel":"call"}\n' }
  const first = 'client,date,channel\nX,2024-01-02,call\n'
  expect(vainIn({ 'interactions.csv': first, ...more })).toEqual([
    'interactions.csv:2, column \'client\': "X" in 2 records, also line interactions.ndjson:1; undefined',
  ])
})
