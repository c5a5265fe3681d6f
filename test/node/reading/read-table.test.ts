import { expect, it } from 'vitest'
import { describeIssue } from '../../../src/errors/index.js'
import { runSync } from '../../../src/model/index.js'
import { readTable } from '../../../src/node/reading/read-table.js'
import type { ReadTableOptions } from '../../../src/node/reading/table-reading.js'
import { JUNK } from '../../laws/junk.js'
import { fileIn, temporaryFolder } from '../folder.js'

const folder = temporaryFolder()

function read(name: string, content: string, options: ReadTableOptions = {}) {
  const { blocks, report, issues } = readTable(fileIn(folder, name, content), 'payments', options)
  const [first] = blocks
  return { columns: first?.columns, size: first?.size, report: report(), told: issues.issues.map(describeIssue) }
}

const COLUMNS = {
  facility: ['F-1', 'F-2'],
  date: Int32Array.of(19787, 19788),
  amount: Float64Array.of(12.5, 1234.5),
}

it('reads the same records from every format', () => {
  const csv = read('a.csv', 'facility,date,amount\nF-1,2024-03-05,12.5\nF-2,2024-03-06,"1,234.5"\n')
  const lines = read(
    'a.ndjson',
    '{"facility":"F-1","date":"2024-03-05","amount":12.5}\n{"amount":1234.5,"date":"2024-03-06","facility":"F-2"}\n',
  )
  const array = read(
    'a.json',
    '[{"Loan":"F-1","date":"2024-03-05","amount":12.5,"x":1},{"amount":1234.5,"date":"2024-03-06","Loan":"F-2"}]',
    { columns: { Loan: 'facility' } },
  )
  for (const { columns, size, told } of [csv, lines, array]) expect([columns, size, told]).toEqual([COLUMNS, 2, []])
  expect(array.report.columnsUnknown).toEqual(['x'])
})

it('reads foreign names and styles', () => {
  const text = 'Darlehen;Tag;Betrag;Bem.\nF-1;05.03.2024;12,5;a\nF-2;06.03.2024;1.234,50;b\n'
  const { columns, report } = read('a.csv', text, {
    columns: { Darlehen: 'facility', Tag: 'date', Betrag: 'amount' },
    style: { decimal: ',' },
  })
  expect(columns).toEqual(COLUMNS)
  expect(report).toMatchObject({ rows: 2, rowsLeftOut: 0, columnsUnknown: ['Bem.'], delimiter: ';' })
})

it('counts every row as kept or left out', () => {
  const { size, report, told } = read(
    'a.csv',
    'facility,date,amount\nF-1,2024-03-05,12.5\nF-1,soon,x\nF-1\n,2024-03-05,1\n',
  )
  expect([size, report.rows, report.rowsLeftOut, told.length]).toEqual([1, 4, 3, 4])
})

it('has no blocks of a file without columns that are needed', () => {
  const { columns, told } = read('a.csv', 'facility,when,amount\nF-1,2024-03-05,1\n')
  expect(columns).toBeUndefined()
  expect(told).toMatchInlineSnapshot(`
    [
      "a.csv: expected columns for date, received facility, when, amount. The option columns says which column is which field [COLUMN_NOT_FOUND]",
    ]
  `)
})

it('is steps for those who want them', () => {
  const file = fileIn(folder, 'b.csv', 'facility,date,amount\nF-1,2024-03-05,12.5\n')
  const done: number[] = []
  runSync(readTable(file, 'payments').blocks, progress => done.push(progress.done))
  expect(done.at(-1)).toBe(41)
})

it('refuses wrong options by name', () => {
  const file = fileIn(folder, 'c.csv', 'facility,date,amount\n')
  for (const junk of JUNK) {
    if (junk === undefined) continue
    for (const options of [{ style: junk }, { style: { decimal: junk } }, { columns: { a: junk } }])
      if (!(typeof junk === 'object' && options.style === junk && Object.keys(Object(junk)).length === 0))
        expect(() => readTable(file, 'payments', Object(options)), String(junk)).toThrow(/options\./)
  }
  expect(() => readTable(file, 'payments', { columns: { a: 'amuont' } })).toThrow("options.columns['a']")
  expect(() => readTable(file, Object('clients'))).toThrow('table')
})
