import { expect, it } from 'vitest'
import { ClienteleError } from '../../src/errors/index.js'
import { agrees, textOf } from './compare.js'

it.each([
  ['3', 3],
  ['0.30000000000000004', 0.3],
  ['[1, 2]', [1, 2]],
  ["{ a: 'x', b: undefined }", { a: 'x', b: undefined }],
  ['Float64Array(2) [ 1, 2 ]', Float64Array.of(1, 2)],
  ['0.333…', 1 / 3],
  ['{ code: …, path: "here" }', { code: 1, path: 'here' }],
] as const)('%s describes %o', (expected, value) => {
  if (expected.includes('"')) expect(agrees(expected.replaceAll('"', "'"), { value })).toBe(true)
  else expect(agrees(expected, { value })).toBe(true)
})

it.each([
  ['3', 3.0001],
  ['0.3', 0.30000001],
  ['[1]', [1, 2]],
  ['{ a: 1 }', { a: 1, b: 2 }],
  ['0.333…', 0.3],
  ['[]', {}],
  ["'3'", 3],
  ['undefined', 0],
] as const)('%s does not describe %o', (expected, value) => {
  expect(agrees(expected, { value })).toBe(false)
})

it('compares what was printed, and the code of what was thrown', () => {
  const error = new ClienteleError({ code: 'NO_DATA', path: 'x', expected: 'rows', received: '[]' })
  expect(agrees('a b', { printed: 'a\n  b' })).toBe(true)
  expect(agrees('Error NO_DATA', { thrown: error })).toBe(true)
  expect(agrees('Error OUT_OF_RANGE', { thrown: error })).toBe(false)
  expect(agrees('3', { thrown: error })).toBe(false)
})

it('prints values as documentation should show them', () => {
  expect(textOf({ value: { a: [1, 'x'] } })).toBe("{ a: [ 1, 'x' ] }")
  expect(textOf({ thrown: new RangeError('too far') })).toBe('Error too far')
})
