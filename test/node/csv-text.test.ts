import fc from 'fast-check'
import { expect, it } from 'vitest'
import { csvTable } from '../../src/node/csv-table.js'
import { csvText } from '../../src/node/index.js'
import { chunksOf } from './chunks.js'

const textOf = (...cells: (string | number)[]): string =>
  [...csvText(['a', 'b'], [cells])].join('').slice('a,b\n'.length)

it('quotes where it must', () => {
  expect(textOf('plain', 'a,b')).toBe('plain,"a,b"\n')
  expect(textOf('say "hi"', 'two\nlines')).toBe('"say ""hi""","two\nlines"\n')
})

it.each(['=1+1', '+SUM(A1)', '-2+3', '@cmd', '\t=1', '\r=1', '\n=1', '=', '＝1'])('takes the power from %j', cell => {
  expect(textOf(cell, 0)).toMatch(/^"?'/)
})

it.each(['-7', '+4930123', '-0.5', 'a=b', "o'neill", ' '])('leaves %j alone', cell => {
  expect(textOf(cell, 0)).toBe(`${cell},0\n`)
})

it('quotes control characters, which would end or hide a row elsewhere', () => {
  expect(textOf('a\u0000b', 'a\u001bb')).toBe('"a\u0000b","a\u001bb"\n')
  expect(textOf('a\u2028b', 'a\tb')).toBe('"a\u2028b","a\tb"\n')
})

it('writes no two texts alike, and one apostrophe less is the text again', () => {
  expect(textOf('=1', "'=1")).toBe("'=1,''=1\n")
  const text = fc.string({ unit: fc.constantFrom("'", '=', '-', '7', '"', ',', '\n', '\t', 'a'), maxLength: 5 })
  fc.assert(
    fc.property(text, cell => {
      const { blocks } = csvTable(chunksOf([...csvText(['a', 'b'], [[cell, 'end']])].join('')), 'a.csv')
      const written = [...blocks][0]?.rows[0]?.[0]
      expect(written?.replace(/^'/, '')).toBe(cell)
    }),
  )
})

it.each([
  [[null, []], 'header: expected an array of cells, received null'],
  [[['a'], null], 'rows: expected rows of cells, received null'],
  [[['a'], 'text'], 'rows: expected rows of cells, received "text"'],
  [[['a'], [['b'], null]], 'rows[1]: expected an array of cells, received null'],
  [[['a'], [['b', undefined]]], 'rows[0][1]: expected a text or a number, received undefined'],
])('names the field at fault in %j', (args, message) => {
  expect(() => [...Reflect.apply(csvText, undefined, args)]).toThrow(`${message} [INVALID_TYPE]`)
})

it('writes numbers with all their digits', () => {
  expect(textOf(0.1 + 0.2, 1e-7)).toBe('0.30000000000000004,1e-7\n')
})

it('writes what the reader reads, in pieces', () => {
  const cell = fc
    .string({ unit: fc.constantFrom('a', ' ', '"', ',', '\n', '客'), maxLength: 5 })
    .map(text => `x${text}`)
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell)), rows => {
      const { blocks } = csvTable(chunksOf([...csvText(['a', 'b'], rows)].join('')), 'a.csv')
      expect([...blocks].flatMap(block => block.rows)).toEqual(rows)
    }),
  )
  expect([...csvText(['a'], Array(100_000).fill(['b']))].length).toBeGreaterThan(2)
})
