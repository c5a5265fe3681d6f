import { describe, expect, it } from 'vitest'
import { describeIssue } from '../../../src/errors/index.js'
import { openTable } from '../../../src/node/reading/open-table.js'
import type { OpenTableOptions } from '../../../src/node/reading/raw-table.js'
import { JUNK } from '../../laws/junk.js'
import { fileIn, temporaryFolder } from '../folder.js'

const folder = temporaryFolder()

function read(name: string, content: string | Uint8Array, options: OpenTableOptions = {}) {
  const table = openTable(fileIn(folder, name, content), options)
  const rows = Array.from(table.blocks).flatMap((block): (readonly unknown[])[] =>
    block.kind === 'cells'
      ? block.rows.map((row, i) => [block.lines[i], ...row])
      : block.records.map((record, i) => [block.lines[i], ...record]),
  )
  return {
    rows,
    header: table.header,
    report: table.report(),
    told: table.issues.issues.map(issue => `${describeIssue(issue)} ${issue.consequence}`),
  }
}

describe('a file of any kind', () => {
  it.each([
    ['a.csv', 'id;name\r\n1;港湾\r\n2\r\n3;x'],
    ['b.csv', new TextEncoder().encode('id,name\r1,é\r')],
    ['c.csv', Uint8Array.of(0x69, 0x64, 0x2c, 0x6e, 0x0a, 0x31, 0x2c, 0xb8, 0xdb, 0xcd, 0xe5, 0x0a)],
    ['d.ndjson', '{"id":"1","n":2}\n{"id"\n{"id":"3"}'],
    ['e.json', '[{"id":"1"},\n{"id":"2","__proto__":{"x":1}}]'],
    ['f.csv', ''],
    ['g.csv', 'id\n1\n'],
    ['h.xlsx', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0)],
    ['i.csv.gz', Uint8Array.of(0x1f, 0x8b, 8, 0)],
    ['j.json', Uint8Array.of(0, 1, 2, 3, 4, 5, 6, 7)],
  ])('%s', (name, content) => expect(read(name, content)).toMatchSnapshot())
})

it('counts every row as kept or left out', () => {
  const { rows, report } = read('a.csv', 'a,b\n1,2\n3\n"4"x,5\n6,"7\n8,9\n10,11')
  expect(report).toMatchObject({ rows: rows.length + report.rowsLeftOut, rowsLeftOut: 2 })
})

it('reads what is stated', () => {
  expect(read('a.txt', '{"a":1}', { format: 'ndjson', name: 'x' }).report).toMatchObject({
    file: 'x',
    format: 'ndjson',
  })
  expect(read('b.csv', 'a;b,c\n1;2,3\n', { delimiter: ',' }).header).toEqual(['a;b', 'c'])
})

it('closes a file whose rows are not wanted', () => {
  const table = openTable(fileIn(folder, 'a.csv', 'a,b\n1,2\n'))
  table.close()
  expect(Array.from(table.blocks).flatMap(({ lines }) => lines)).toEqual([2])
})

it('refuses wrong options by name, and files that are not there', () => {
  const file = fileIn(folder, 'a.csv', 'a,b\n')
  expect(() => openTable(`${folder}/none.csv`)).toThrow('nothing of that name')
  for (const key of ['format', 'encoding', 'delimiter', 'table', 'issues', 'name'])
    for (const junk of JUNK)
      if (junk !== undefined && !(key === 'name' && typeof junk === 'string'))
        expect(
          () => openTable(file, JSON.parse('{}') && Object.fromEntries([[key, junk]])),
          `${key}: ${String(junk)}`,
        ).toThrow(`options.${key}`)
})
