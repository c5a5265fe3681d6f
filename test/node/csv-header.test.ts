import { Buffer } from 'node:buffer'
import { expect, it } from 'vitest'
import { readHeader } from '../../src/node/csv-header.js'
import { chunksOf } from './chunks.js'

it('reads the header, however it is cut, and keeps what follows', () => {
  for (const size of [1, 2, 5, 100]) {
    const chunks = chunksOf('\uFEFF"a\nb",c\r\nd,e\n', Math.max(size, 3))
    const { text, rest } = readHeader(chunks, 'a.csv')
    expect(text).toBe('"a\nb",c\r\n')
    expect(Buffer.concat([rest, ...chunks]).toString()).toBe('d,e\n')
  }
})

it('reads a header without a line end', () => {
  expect(readHeader(chunksOf('a,b'), 'a.csv').text).toBe('a,b\n')
})

it('takes a quote within a name as it stands', () => {
  expect(readHeader(chunksOf('5" pipe,b\nc,d\n'), 'a.csv').text).toBe('5" pipe,b\n')
})

it('passes blank lines and the line that Excel wants, and counts them', () => {
  for (const size of [3, 5, 100]) {
    const chunks = chunksOf('\uFEFF\n  \r\nsep=;\r\n\nname, given;date\n1;2\n', size)
    const { text, line, nextLine, delimiter, rest } = readHeader(chunks, 'a.csv')
    expect({ text, line, nextLine, delimiter }).toEqual({
      text: 'name, given;date\n',
      line: 5,
      nextLine: 6,
      delimiter: ';',
    })
    expect(Buffer.concat([rest, ...chunks]).toString()).toBe('1;2\n')
  }
  expect(readHeader(chunksOf('"SEP=\t"\nname, given\tdate'), 'a.csv')).toMatchObject({ delimiter: '\t', line: 2 })
  expect(readHeader(chunksOf(`${'\n'.repeat(2e5)}a,b\n`, 1e5), 'a.csv').line).toBe(2e5 + 1)
})

it('lets a name in quotes hold a line break, behind blanks as well', () => {
  expect(readHeader(chunksOf('a, "b\nc"\n1,2\n'), 'a.csv')).toMatchObject({ text: 'a, "b\nc"\n', nextLine: 3 })
})

it('says what is wrong with a header', () => {
  expect(() => readHeader(chunksOf(''), 'a.csv')).toThrowErrorMatchingInlineSnapshot(
    `[ClienteleError: a.csv: expected a header and at least one order, received an empty file [EMPTY_INPUT]]`,
  )
  expect(() => readHeader(chunksOf('a,b\rc,d\r'), 'a.csv')).toThrowErrorMatchingInlineSnapshot(
    `[ClienteleError: a.csv:1: expected a line of column names, received a single line. Save it with lines that end in LF or CRLF [INVALID_CSV]]`,
  )
  expect(() => readHeader(chunksOf('a,"b\nc,d\n'), 'a.csv')).toThrowErrorMatchingInlineSnapshot(
    `[ClienteleError: a.csv:1: expected a line of column names, received a quote without an end [INVALID_CSV]]`,
  )
  expect(() => readHeader(chunksOf('x'.repeat(1.1e6), 1e5), 'a.csv')).toThrowErrorMatchingInlineSnapshot(
    `[ClienteleError: a.csv:1: expected a line of column names, received a line longer than 1 MiB [INVALID_CSV]]`,
  )
  expect(() => readHeader(chunksOf('\n\r\n \n'), 'a.csv')).toThrow('received only blank lines [EMPTY_INPUT]')
  expect(() => readHeader(chunksOf('sep=^\na^b\n'), 'a.csv')).toThrowErrorMatchingInlineSnapshot(
    `[ClienteleError: a.csv:1: expected comma, semicolon, tab or bar behind sep=, received '^' [INVALID_CSV]]`,
  )
  expect(() => readHeader(chunksOf('\n\na\n'), 'a.csv')).toThrow('a.csv:3: expected a header whose cells')
})
