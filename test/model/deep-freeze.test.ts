import { expect, it } from 'vitest'
import { deepFreeze } from '../../src/model/deep-freeze.js'
import { thrown } from '../errors/thrown.js'

it('freezes to the last field and returns what it was given', () => {
  const data = { params: { edges: [1, 2, 3] }, name: 'rfm', none: null }
  expect(deepFreeze(data)).toBe(data)
  expect(Object.isFrozen(data) && Object.isFrozen(data.params) && Object.isFrozen(data.params.edges)).toBe(true)
  expect(() => data.params.edges.push(4)).toThrow(TypeError)
})

it('refuses a typed array, which JSON would lose', () => {
  expect(thrown(() => deepFreeze({ params: { edges: Float64Array.of(1) } })).message).toBe(
    'document: expected plain arrays and objects, received Float64Array of 8 bytes [INVALID_TYPE]',
  )
})
