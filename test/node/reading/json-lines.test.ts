import { expect, it } from 'vitest'
import { jsonLines } from '../../../src/node/reading/json-lines.js'
import type { JsonFault } from '../../../src/node/reading/json-scanner.js'
import { piecesOf } from './pieces.js'

it('reads a record of each line, and goes on behind those that are none', () => {
  const lines = [
    '\uFEFF{"a":1}',
    '{"b":',
    '',
    ' {"c":[{}]} ',
    '[1]',
    '{"d":1}{"e":2}',
    '['.repeat(40),
    `{"f":"${'x'.repeat(1_100_000)}"}`,
    '{"g":1}',
  ]
  for (const size of [1000, 1 << 22]) {
    const faults: JsonFault[] = []
    const scanner = jsonLines(fault => faults.push(fault))
    const found = [...piecesOf(lines.join('\n'), size)]
      .flatMap(piece => scanner.scan(piece, false))
      .concat(scanner.scan('', true))
    expect(found.map(({ line, text }) => [line, text])).toEqual([
      [1, '{"a":1}'],
      [4, '{"c":[{}]}'],
      [9, '{"g":1}'],
    ])
    expect(faults.map(({ kind, line }) => `${kind} ${line}`)).toEqual([
      'broken 2',
      'no-object 5',
      'broken 6',
      'deep 7',
      'long 8',
    ])
  }
})
