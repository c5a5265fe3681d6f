import { expect, it } from 'vitest'
import { jsonSpans } from '../../../src/node/reading/json-spans.js'
import { cellAt } from '../../../src/node/reading/row-reader.js'

it('puts fields into cells in their order', () => {
  const records = [
    new Map([['a', 1]]),
    new Map<string, string | boolean | null | number[]>([
      ['b', true],
      ['a', 'x'],
      ['c', [1]],
    ]),
    new Map([['b', null]]),
  ]
  const spans = jsonSpans({ records, lines: [3, 5, 6] }, ['a', 'b', 'c'])
  expect(Array.from({ length: 9 }, (_, cell) => cellAt(spans, cell))).toEqual([
    '1',
    '',
    '',
    'x',
    'true',
    '[1]',
    '',
    '',
    '',
  ])
  expect([spans.size, spans.width, Array.from(spans.lines)]).toEqual([3, 3, [3, 5, 6]])
})
