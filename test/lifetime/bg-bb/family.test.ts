import { expect, it } from 'vitest'
import { living } from '../../../src/lifetime/bg-bb/family.js'

it('adds what was seen of the living to what was known before', () => {
  expect(living({ alpha: 1, beta: 2, gamma: 3, delta: 4 }, 5, 9)).toEqual({ alpha: 6, beta: 6, gamma: 3, delta: 13 })
})
