import { expect, test } from 'vitest'
import { eachOf, onField, optional, unknownKeys } from '../../../src/node/portfolio/entry-faults.js'
import { TABLES } from '../../../src/records/index.js'

const wrong = (
  value: unknown,
  path: string,
): { code: 'OUT_OF_RANGE'; path: string; expected: string; received: string }[] => [
  { code: 'OUT_OF_RANGE', path, expected: 'another', received: String(value) },
]

test('each value of a part has its place; a part that is no object is one fault', () => {
  expect(eachOf({ units: { a: 1, b: 2 } }, 'units', 'm', wrong).map(({ path }) => path)).toEqual([
    'm.units.a',
    'm.units.b',
  ])
  expect(eachOf({ units: [] }, 'units', 'm', wrong)[0]).toMatchObject({ code: 'INVALID_TYPE', path: 'm.units' })
  expect(eachOf({}, 'units', 'm', wrong)).toEqual([])
  expect([optional({}, 'style', 'm', wrong), optional({ style: 1 }, 'style', 'm', wrong)[0]?.path]).toEqual([
    [],
    'm.style',
  ])
})

test.each(['__proto__', 'constructor', 'nam'])('%s is no field', key => {
  expect(onField(key, 'm.columns.A', TABLES.groups, () => [])).toMatchObject([
    { code: 'UNKNOWN_OPTION', received: expect.stringContaining(key) },
  ])
})

test('keys that nobody knows are named', () => {
  expect(unknownKeys({ a: 1, b: 2 }, ['a'], 'm').map(({ path }) => path)).toEqual(['m.b'])
})
