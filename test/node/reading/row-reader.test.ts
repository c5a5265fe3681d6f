import { expect, it } from 'vitest'
import { textCoder } from '../../../src/node/reading/coded-text.js'
import { cellAt, grown, rowReader } from '../../../src/node/reading/row-reader.js'

function read(text: string, lineEnd = '\n') {
  const reader = rowReader({ delimiter: 44, lineEnd: lineEnd.charCodeAt(0), header: ['a', 'b'] })
  const coded = textCoder()(text)
  const end = reader.read(coded, 0, text.length, 0)
  const { starts, ends, cells } = reader
  const spans = { ...coded, size: 1, width: 2, starts, ends, lines: Int32Array.of(1) }
  return end === 'whole' ? [cells, reader.end, reader.isMultiline, cellAt(spans, 0), cellAt(spans, 1)] : end
}

it.each([
  ['1,2\n3', [2, 4, false, '1', '2']],
  ['1,2\r\n', [2, 5, false, '1', '2']],
  [',\n', [2, 2, false, '', '']],
  [' 1 , "2" \r\n', [2, 11, false, ' 1 ', '2']],
  ['"a ""b"" c","d\ne"\n', [2, 18, true, 'a "b" c', 'd\ne']],
  ['"""",""\n', [2, 8, false, '"', '']],
  ['5" pipe,2\n', [2, 10, false, '5" pipe', '2']],
  ['1,2,3,4\n', [4, 8, false, '1', '2']],
  ['1,2', 'cut'],
  ['1,"2', 'open-quote'],
  ['1,"2"', 'open-quote'],
  ['1,"2"x\n', 'stray-quote'],
])('reads %j', (text, expected) => expect(read(text)).toEqual(expected))

it('ends lines with CR where a file does', () => expect(read('1,"2"\r3', '\r')).toEqual([2, 6, false, '1', '2']))

it('looks no further than it may', () => {
  const reader = rowReader({ delimiter: 44, lineEnd: 10, header: ['a'] })
  expect(reader.read(textCoder()('abcdef\n'), 0, 3, 0)).toBe('cut')
  expect(reader.read(textCoder()('"abcdef"\n'), 0, 3, 0)).toBe('open-quote')
})

it('keeps what a column holds when it grows', () => {
  expect(Array.from(grown(Int32Array.of(1, 2), 3))).toEqual([1, 2, 0, 0])
})
