import { expect, it } from 'vitest'
import { fillIn, refuse } from '../../src/labels/fill-in.js'

it('puts values where their names stand, each as it is', () => {
  expect(fillIn('{a} and {b}, {a}', { a: 'x', b: '{a}' })).toBe('x and {a}, x')
})

it('leaves names without a value', () => {
  expect(fillIn('{a} {constructor}', {})).toBe('{a} {constructor}')
})

it('refuses a value that is no text', () => {
  const fault = expect.objectContaining({ code: 'OUT_OF_RANGE', path: 'values.a' })
  expect(() => Reflect.apply(fillIn, undefined, ['{a}', { a: 5 }])).toThrow(fault)
})

it('says what is wrong as an issue does', () => {
  expect(() => refuse('key', 'a word', 'x')).toThrow('key: expected a word, received "x" [OUT_OF_RANGE]')
})
