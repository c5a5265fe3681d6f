import fc from 'fast-check'
import { expect, it } from 'vitest'
import { stringEnd, valueEnd } from '../../../src/node/reading/json-value.js'

it('finds the end of every value of JSON', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 4 }), fc.constantFrom(',', '\n', ' ', ']', '}'), (json, behind) => {
      expect(valueEnd(json + behind, 0, json.length + 1)).toMatchObject({ kind: 'whole', end: json.length })
    }),
  )
})

it('does not take the beginning of a record for all of it', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 })), fc.nat(), (record, at) => {
      const json = JSON.stringify(record)
      expect(valueEnd(json.slice(0, at % json.length), 0, at % json.length)).toEqual({ kind: 'cut' })
    }),
  )
})

it('counts colons, and sees numbers that are too long', () => {
  expect(valueEnd('{"a":1,"b":{"c:":"d:"}}', 0, 23)).toEqual({
    kind: 'whole',
    end: 23,
    colons: 3,
    hasLongNumber: false,
  })
  expect(valueEnd('[1234567890123456]', 0, 18)).toMatchObject({ hasLongNumber: true })
  expect(valueEnd('["1234567890123456"]', 0, 20)).toMatchObject({ hasLongNumber: false })
})

it.each(['{"a":1]', '{"a":1 {', '{"a" "b"}', '{,', '[1,,2]', '{"a":}', '{"a\n', '{{', '{"a":1,{', '1"', ']', ':'])(
  'finds %j broken',
  text => expect(valueEnd(text, 0, text.length)).toEqual({ kind: 'broken' }),
)

it('refuses what is too deep', () => {
  expect(valueEnd('['.repeat(33), 0, 33)).toEqual({ kind: 'deep' })
  expect(valueEnd('['.repeat(32) + ']'.repeat(32), 0, 64)).toMatchObject({ kind: 'whole', end: 64 })
})

it('knows where texts end', () => {
  expect(stringEnd('"a\\"b"c', 0, 7)).toBe(6)
  expect(stringEnd('"a', 0, 2)).toBe(3)
  expect(stringEnd('"a\u0007"', 0, 4)).toBe(0)
})
