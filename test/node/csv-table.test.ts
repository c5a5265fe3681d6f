import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvTable } from '../../src/node/csv-table.js'
import { chunksOf } from './chunks.js'

function read(text: string, size?: number): { header: readonly string[]; rows: string[][]; lines: number[] } {
  const { header, blocks } = csvTable(chunksOf(text, size), 'a.csv')
  const all = [...blocks]
  return {
    header,
    rows: all.flatMap(({ rows }) => rows.map(row => [...row])),
    lines: all.flatMap(({ lines }) => lines),
  }
}

it('reads rows with their lines, blank lines left out', () => {
  expect(read('id ; note\r\n1;a\r\n\r\n2;"b;\nc"\r\n3;d')).toEqual({
    header: ['id', 'note'],
    rows: [
      ['1', 'a'],
      ['2', 'b;\nc'],
      ['3', 'd'],
    ],
    lines: [2, 4, 6],
  })
})

it('names columns without what stands around their quotes, and counts lines from the top', () => {
  expect(read('sep=;\r\n\r\n"client" ; "date, day";"say ""when"""\r\n1;2;3\r\n4;5;6')).toEqual({
    header: ['client', 'date, day', 'say "when"'],
    rows: [
      ['1', '2', '3'],
      ['4', '5', '6'],
    ],
    lines: [4, 5],
  })
})

it('reads a table of whatever text, cut wherever', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '7', ' ', '"', ',', ';', '\n', '客', '😀', "'"), maxLength: 6 })
  const table = fc.array(fc.tuple(text, text, text), { maxLength: 12 })
  fc.assert(
    fc.property(table, fc.integer({ min: 3, max: 40 }), fc.constantFrom('\n', '\r\n'), (rows, size, end) => {
      const lines = rows.map(row => row.map(quoted).join(',') + end)
      expect(read(`x,y,z${end}${lines.join('')}`, size).rows).toEqual(rows)
    }),
  )
})

describe('faults', () => {
  it.each([
    ['a short row', 'a,b\n1,2\n3\n'],
    ['a long row, far down', `a,b\n${'1,2\n'.repeat(500)}1,2,3\n`],
    ['an open quote', 'a,b\n1,2\n3,"4\n5,6\n'],
    ['a quote nobody closes', `a,b\n1,"${'x\n'.repeat(600_000)}`],
    ['a row without an end', `a,b\n1,${'x'.repeat(1_100_000)}`],
  ])('names the line of %s', (_, text) => {
    expect(() => read(text, 1 << 20)).toThrowErrorMatchingSnapshot()
  })
})

/** As RFC 4180 says; bare where that is allowed, so that both ways are read. */
function quoted(cell: string): string {
  return /["\n,]/.test(cell) || cell === '' || cell.includes('a') ? `"${cell.replaceAll('"', '""')}"` : cell
}
