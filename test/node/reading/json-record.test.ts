import { expect, it } from 'vitest'
import { jsonRecord } from '../../../src/node/reading/json-record.js'
import { valueEnd } from '../../../src/node/reading/json-value.js'
import { listener } from './findings.js'

function read(text: string) {
  const { tell, told } = listener('a.json')
  const value = valueEnd(text, 0, text.length)
  if (value.kind !== 'whole') throw new Error('no value')
  const record = jsonRecord({ text, line: 7, ...value }, tell)
  return { record: record === undefined ? undefined : Object.fromEntries(record), told: told() }
}

it('reads fields of whatever name', () => {
  const { record, told } = read('{"__proto__":1,"constructor":null,"a":{"__proto__":[true]}}')
  expect(JSON.stringify(record)).toBe('{"__proto__":1,"constructor":null,"a":{"__proto__":[true]}}')
  expect(told).toEqual([])
})

it.each([
  '{"a":01}',
  '{"a":1,"a":2}',
  '{"a":{"b":1,"b":2}}',
  '{"id":6222020200112230013,"amount":0.12345678901234567}',
  '{"a":"x\\u0000","b":"x\\ud800","c":"\uFFFD","d":"SociÃ©tÃ©","e":"\\ud83d\\ude00"}',
])('tells what the parser would not: %s', text => expect(read(text)).toMatchSnapshot())
