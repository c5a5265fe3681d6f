import { Buffer } from 'node:buffer'
import { expect, it } from 'vitest'
import { scanRecords } from '../../src/node/scan-records.js'

const scan = (text: string, line = 1) =>
  scanRecords(Buffer.from(text), line, { file: 'a.csv', delimiter: ','.charCodeAt(0), cells: 2 })

it('finds whole records and their lines, and leaves the last one if it has not ended', () => {
  expect(scan('a,b\r\n\nc,d\n\r\ne', 5)).toEqual({ end: 12, endLine: 9, lines: [5, 7] })
})

it('counts lines within quotes', () => {
  expect(scan('"a\nb",c\nd,"e ""f"" ,\n"\n').lines).toEqual([1, 3])
})

it('says where an open quote began', () => {
  expect(scan('a,b\nc,"d\ne,f\n')).toMatchObject({ end: 4, endLine: 2, openQuote: 2 })
})

it('takes a quote within a cell as it stands', () => {
  expect(scan('5" pipe,b"\n').lines).toEqual([1])
})

it('refuses ragged rows and text behind a quote', () => {
  expect(() => scan('a,b\nc\n')).toThrowErrorMatchingInlineSnapshot(
    `[ClienteleError: a.csv:2: expected 2 cells, as the header has, received 1. A value that holds a line break needs quotes around it [INVALID_CSV]]`,
  )
  expect(() => scan('a,b\nc,12,50\n')).toThrowErrorMatchingInlineSnapshot(
    `[ClienteleError: a.csv:2: expected 2 cells, as the header has, received 3. A value that holds the delimiter needs quotes around it; amounts need a decimal point, not a comma [INVALID_CSV]]`,
  )
  expect(() => scan('"a"b,c\n')).toThrowErrorMatchingInlineSnapshot(
    `[ClienteleError: a.csv:1: expected a delimiter behind a closing quote, received more text. A quote within a quoted value is written twice [INVALID_CSV]]`,
  )
  expect(() => scan('a,"b"\rc\n')).toThrow('INVALID_CSV')
})
