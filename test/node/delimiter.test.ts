import { expect, it } from 'vitest'
import { delimiterOf } from '../../src/node/delimiter.js'

it.each([
  ['client,date,amount', ','],
  ['client;date;"amount, net"', ';'],
  ['client\tdate', '\t'],
  ['client|date|size;colour', '|'],
  ['a, "b;""c"";d";e;f', ';'],
  ['5" pipe,b', ','],
])('finds what separates %j', (header, delimiter) => {
  expect(delimiterOf(header, 'a.csv:1')).toBe(delimiter)
})

it('does not guess', () => {
  expect(() => delimiterOf('client', 'a.csv:1')).toThrowErrorMatchingInlineSnapshot(
    `[ClienteleError: a.csv:1: expected a header whose cells are separated by comma, semicolon, tab or bar, received a single cell [INVALID_CSV]]`,
  )
  expect(() => delimiterOf('a,b;c', 'a.csv:1')).toThrowErrorMatchingInlineSnapshot(
    `[ClienteleError: a.csv:1: expected a header whose cells are separated by comma, semicolon, tab or bar, received as many commas as semicolons. Put quotes around names that hold a delimiter [INVALID_CSV]]`,
  )
})
