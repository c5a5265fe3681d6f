import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { RowFault } from '../../../src/node/reading/csv-scanner.js'
import { csvScanner } from '../../../src/node/reading/csv-scanner.js'
import { cellAt } from '../../../src/node/reading/row-reader.js'
import { piecesOf } from './pieces.js'

function read(text: string, size = text.length, header = ['a', 'b', 'c']): [rows: unknown[][], faults: RowFault[]] {
  const faults: RowFault[] = []
  const rows: unknown[][] = []
  const scanner = csvScanner({ delimiter: 44, lineEnd: 10, header }, 2, fault => faults.push(fault))
  const take = (piece: string, atEnd: boolean): void => {
    const spans = scanner.scan(piece, atEnd)
    for (let row = 0; row < spans.size; row++)
      rows.push([spans.lines[row], ...header.map((_, column) => cellAt(spans, row * header.length + column))])
  }
  for (const piece of piecesOf(text, Math.max(1, size))) take(piece, false)
  take('', true)
  return [rows, faults]
}

it('passes blank lines, and rows of nothing but delimiters', () => {
  expect(read('1,2,3\n\n,,\n , ,\t\n4,5,6')).toEqual([
    [
      [2, '1', '2', '3'],
      [6, '4', '5', '6'],
    ],
    [],
  ])
})

it.each([
  [
    '1,2\n3,4,5,6\n7,8,9\n',
    [4],
    [
      { kind: 'cells', line: 2, found: 2 },
      { kind: 'cells', line: 3, found: 4 },
    ],
  ],
  ['1,"2"x,3\n4,5,6\n', [3], [{ kind: 'quote', line: 2, lastLine: 2 }]],
  ['1,"2,3\n4,5,6\n7,"8",9\n', [3, 4], [{ kind: 'quote', line: 2, lastLine: 2 }]],
  ['1,"2\n3\n4,5,6\n', [4], [{ kind: 'quote', line: 2, lastLine: 3 }]],
  ['1,"2\n3,4\n5\n6,7"\n8,9,0\n', [6], [{ kind: 'quote', line: 2, lastLine: 5 }]],
  [
    '1,2,3\na,b,c\n"a",b,"c"\n',
    [2],
    [
      { kind: 'header', line: 3 },
      { kind: 'header', line: 4 },
    ],
  ],
  ['1,2,3\n\uFEFF4,5,6\n', [2, 3], [{ kind: 'mark', line: 3 }]],
  ['1,"2\n3,4,5\n6",7\n', [2], [{ kind: 'lines', line: 2, lastLine: 4 }]],
  ['1,2,3\n4,5,"6', [2], [{ kind: 'quote', line: 3, lastLine: 3 }]],
])('of %j keeps lines %j', (text, lines, faults) => {
  const [rows, found] = read(text)
  expect(rows.map(([line]) => line)).toEqual(lines)
  expect(found).toEqual(faults)
})

it('leaves out a row that does not end, in a quote or not, by its line', () => {
  const long = 'x'.repeat(1_200_000)
  expect(read(`1,${long},3\n4,5,6\n`, 1 << 20)).toEqual([
    [[3, '4', '5', '6']],
    [{ kind: 'long', line: 2, lastLine: 2 }],
  ])
  const lines = 'x\n'.repeat(600_000)
  expect(read(`1,"${lines}",3\n4,5,6\n`, 1 << 20)).toEqual([
    [[600_003, '4', '5', '6']],
    [{ kind: 'long', line: 2, lastLine: 600_002 }],
  ])
})

it('finds the same however a file is cut into pieces', () => {
  const text = fc.string({ unit: fc.constantFrom('1', '"', ',', '\n', 'a', ' ', '\uFEFF', '\r'), maxLength: 80 })
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 7 }), (content, size) => {
      expect(read(content, size)).toEqual(read(content))
    }),
    { numRuns: 500 },
  )
})

it('loses no line silently', () => {
  const text = fc.string({ unit: fc.constantFrom('1', '"', ',', '\n', 'a'), maxLength: 80 })
  fc.assert(
    fc.property(text, content => {
      const [rows, faults] = read(content)
      const covered = new Set<number>()
      const all = content.split('\n')
      for (const [line, ...cells] of rows) {
        const height = cells.join('').split('\n').length
        for (let i = 0; i < height; i++) covered.add(Number(line) + i)
      }
      for (const fault of faults) {
        const last = 'lastLine' in fault ? fault.lastLine : fault.line
        for (let line = fault.line; line <= last; line++) covered.add(line)
      }
      for (const [i, line] of all.entries()) if (/[1a]/.test(line)) expect(covered).toContain(i + 2)
    }),
    { numRuns: 500 },
  )
})
