import { expect, it } from 'vitest'
import { csvStart } from '../../../src/node/reading/csv-start.js'
import { piecesOf } from './pieces.js'

it.each([
  ['id,name\n1', { header: ['id', 'name'], headerLine: 1, nextLine: 2, delimiter: 44, lineEnd: 10 }],
  [
    '\r\nsep=;\r\n"i,d" ; name \r\n',
    { header: ['i,d', 'name'], headerLine: 3, nextLine: 4, delimiter: 59, lineEnd: 10 },
  ],
  ['id\tname\r1', { header: ['id', 'name'], headerLine: 1, nextLine: 2, delimiter: 9, lineEnd: 13 }],
  ['\uFEFFid|"na\nme"\n', { header: ['id', 'na\nme'], headerLine: 1, nextLine: 3, delimiter: 124, lineEnd: 10 }],
  ['id,name', { header: ['id', 'name'], atEnd: true }],
])('reads the header of %j', (text, expected) => {
  for (const size of [1, 3, 100]) expect(csvStart(piecesOf(text, size), 'a.csv', undefined)).toMatchObject(expected)
})

it('takes the delimiter that is stated, and then a single column too', () => {
  expect(csvStart(piecesOf('a;b,c\n'), 'a.csv', ',').header).toEqual(['a;b', 'c'])
  expect(csvStart(piecesOf('id\n'), 'a.csv', ',').header).toEqual(['id'])
})

it.each(['', '\n\n', 'id\n', '"id,name\n1,2', 'sep=x\n', 'a;b,c\n', `${'x'.repeat(2_000_000)}\n`])(
  'refuses a start %#',
  text => {
    expect(() => csvStart(piecesOf(text, 1 << 20), 'a.csv', undefined)).toThrowErrorMatchingSnapshot()
  },
)
