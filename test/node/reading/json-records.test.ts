import { expect, it } from 'vitest'
import { jsonRecords } from '../../../src/node/reading/json-records.js'
import { listener } from './findings.js'
import { piecesOf } from './pieces.js'

function read(text: string, isByLine: boolean) {
  const { tell, told } = listener('a.json')
  const blocks = [...jsonRecords(piecesOf(text), isByLine, { tell })]
  return [blocks.flatMap(({ lines, records }) => lines.map((line, i) => [line, records[i]!.get('a')])), told()]
}

it('reads lines, and an array that goes by the name of lines', () => {
  expect(read('{"a":1}\n\n{"a":2}', true)).toEqual([
    [
      [1, 1],
      [3, 2],
    ],
    [],
  ])
  expect(read('\n      [{"a":1},{"a":2}]', true)).toEqual([
    [
      [2, 1],
      [2, 2],
    ],
    [],
  ])
  expect(read('', true)).toEqual([[], []])
})

it.each(['', '[{"a":1}', '[{"a":1},2]x', '[{"a":1}\n,{"b"]\n}]'])('tells the faults of %j in words', text => {
  expect(read(text, false)).toMatchSnapshot()
})
