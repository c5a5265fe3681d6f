import { inspect } from 'node:util'
import { expect, it } from 'vitest'
import { inspectable } from '../../src/model/index.js'
import { thrown } from '../errors/thrown.js'

const counted = (): { readonly size: number } => inspectable({ size: 3 }, () => 'a base of 3 clients')

it('prints as its text, wherever it stands', () => {
  expect(inspect(counted())).toBe('a base of 3 clients')
  expect(inspect([counted()])).toBe('[ a base of 3 clients ]')
})

it('returns the object itself', () => {
  const object = { size: 3 }
  expect(inspectable(object, () => '')).toBe(object)
})

it('adds nothing that loops, copies or JSON see', () => {
  expect(JSON.stringify(counted())).toBe('{"size":3}')
  expect(Reflect.ownKeys({ ...counted() })).toEqual(['size'])
  expect(Reflect.ownKeys(structuredClone(counted()))).toEqual(['size'])
})

it('takes another text later', () => {
  const object = counted()
  expect(inspect(inspectable(object, () => 'three clients'))).toBe('three clients')
})

it.each([
  [undefined, String, 'object: expected an object that is not frozen, received undefined [INVALID_TYPE]'],
  [
    Object.freeze({ size: 3 }),
    String,
    'object: expected an object that is not frozen, received an object with keys size [INVALID_TYPE]',
  ],
  [{}, 'text', 'text: expected a function, received "text" [INVALID_TYPE]'],
])('refuses %o with %o', (object, text, message) => {
  expect(thrown(() => Reflect.apply(inspectable, undefined, [object, text])).message).toBe(message)
})
