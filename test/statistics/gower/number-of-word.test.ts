import { expect, it } from 'vitest'
import { numberOf } from '../../../src/statistics/gower/number-of-word.js'

it('numbers words as they come', () => {
  const numbers = new Map<string, number>()
  expect(['wind', 'solar', 'wind', '__proto__'].map(word => numberOf(word, numbers))).toEqual([0, 1, 0, 2])
})
