import { expect, it } from 'vitest'
import { headerCells } from '../../src/node/header-cells.js'

it.each([
  ['a,b\n', ['a', 'b']],
  [' a , b\r\n', ['a', 'b']],
  ['"client" ,"date"\n', ['client', 'date']],
  ['  "a,b" ,"c ""d"""', ['a,b', 'c "d"']],
  ['"two\nlines",b\n', ['two\nlines', 'b']],
  ['5" pipe,b"\n', ['5" pipe', 'b"']],
  ['a,,\n', ['a', '', '']],
  [',\n', ['', '']],
  ['"",a', ['', 'a']],
  ['a', ['a']],
])('names the columns of %j', (header, names) => {
  expect(headerCells(header, ',', 'a.csv:1')).toEqual(names)
})

it.each([';', '\t', '|'])('cuts at %j', delimiter => {
  expect(headerCells(`a, b${delimiter}"c${delimiter}d"\n`, delimiter, 'a.csv:1')).toEqual(['a, b', `c${delimiter}d`])
})

it('refuses text behind a quote', () => {
  expect(() => headerCells('"a"b,c', ',', 'a.csv:1')).toThrowErrorMatchingInlineSnapshot(
    `[ClienteleError: a.csv:1: expected a delimiter behind a closing quote, received more text. A quote within a quoted name is written twice [INVALID_CSV]]`,
  )
})
