import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { JsonFault } from '../../../src/node/reading/json-scanner.js'
import { jsonScanner } from '../../../src/node/reading/json-scanner.js'
import { piecesOf } from './pieces.js'

function read(text: string, size = Math.max(1, text.length)): [records: [number, string][], faults: JsonFault[]] {
  const faults: JsonFault[] = []
  const scanner = jsonScanner(fault => faults.push(fault))
  const found = [...piecesOf(text, size)].flatMap(piece => scanner.scan(piece, false)).concat(scanner.scan('', true))
  return [found.map(({ line, text: json }) => [line, json]), faults]
}

it('reads arrays, records of an object, and objects one behind another', () => {
  const two = [
    [1, '{"a":1}'],
    [2, '{"b":[2]}'],
  ]
  expect(read('[{"a":1},\n{"b":[2]}]\n')).toEqual([two, []])
  expect(read('{"total":2,"records":[{"a":1},\n{"b":[2]}],"next":"x"}')).toEqual([two, []])
  expect(read('\uFEFF{"a":1}\n{"b":[2]}')).toEqual([two, []])
  expect(read(' [ ] ')).toEqual([[], []])
})

it('goes on behind a broken record, where the next one begins as the first did', () => {
  const text = '[\n  {\n    "a": 1\n  },\n  {\n    "b": {{\n    },\n    {"c": 1}\n  },\n  {\n    "d": 2\n  }\n]'
  expect(read(text)).toEqual([
    [
      [2, '{\n    "a": 1\n  }'],
      [10, '{\n    "d": 2\n  }'],
    ],
    [{ kind: 'broken', line: 5, lastLine: 9 }],
  ])
})

it.each([
  ['[{"a":1},', { kind: 'unfinished', line: 1, lastLine: 1 }],
  ['[{"a":1},{"b"', { kind: 'broken', line: 1, lastLine: 1 }],
  ['[{"a":1}]\n{"b":1}', { kind: 'behind', line: 2, lastLine: 2 }],
  ['[{"a":1},\n3]', { kind: 'no-object', line: 2, lastLine: 2 }],
  [`[{"a":1},${'['.repeat(40)}`, { kind: 'deep', line: 1, lastLine: 1 }],
])('of %j keeps the first record and tells the rest', (text, fault) => {
  expect(read(text)).toEqual([[[1, '{"a":1}']], [fault]])
})

it.each(['', ' ', 'hello', '"a"'])('finds %j no JSON of records', text => {
  expect(read(text)).toEqual([[], [{ kind: 'no-json', line: 1, lastLine: 1 }]])
})

it('leaves out a record that is too long', () => {
  expect(read(`[\n{"a":"${'x'.repeat(1_200_000)}"},\n{"b":1}\n]`, 1 << 20)).toEqual([
    [[3, '{"b":1}']],
    [{ kind: 'long', line: 2, lastLine: 2 }],
  ])
})

it('finds the same however a file is cut into pieces', () => {
  const part = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '1',
    '\n',
    ' ',
    '"',
    '{"a":1}',
    '{"b":2},\n',
    '"records":[',
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), fc.integer({ min: 1, max: 6 }), (parts, size) => {
      const text = parts.join('')
      expect(read(text, size)).toEqual(read(text))
    }),
    { numRuns: 500 },
  )
})
