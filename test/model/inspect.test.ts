import { inspect } from 'node:util'
import { expect, it } from 'vitest'
import { inspectable } from '../../src/model/index.js'

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
