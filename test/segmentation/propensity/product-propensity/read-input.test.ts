import { expect, it } from 'vitest'
import { readHoldings } from '../../../../src/segmentation/propensity/holdings.js'
import { readInput, withHeld } from '../../../../src/segmentation/propensity/product-propensity/read-input.js'
import { thrown } from '../../../errors/thrown.js'

it('has defaults', () => {
  expect(readInput({ x: [1, 2] }, { p: [1, 0] }, {})).toMatchObject({
    target: 'holding',
    groups: [0, 1],
    ridge: 1,
    folds: 5,
    seed: 1,
    fewestEvents: 10,
  })
})

it('adds what was held as words', () => {
  const held = readHoldings({ loan: [1, 0, null], card: [1, null, null] }, 'before')
  const [column] = withHeld([], held)
  expect(column).toMatchObject({ attribute: 'held', words: ['loan', 'card'], known: Uint8Array.of(1, 1, 0) })
  expect(column).toMatchObject({ starts: Int32Array.of(0, 2, 2, 2), codes: Int32Array.of(0, 1) })
  expect(withHeld([], undefined)).toEqual([])
})

it('reads names of groups of both kinds', () => {
  expect(readInput({ x: [1, 2] }, { p: [1, 0] }, { groups: ['a', 7] }).groups).toEqual(['a', 7])
  expect(thrown(() => readInput({ x: [1] }, { p: [1] }, { groups: [Number.NaN] })).code).toBe('INVALID_CLIENT')
  expect(thrown(() => readInput({ x: [1] }, { p: [1] }, { seed: -1 })).path).toBe('options.seed')
})
