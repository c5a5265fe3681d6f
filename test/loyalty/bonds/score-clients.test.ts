import { expect, it } from 'vitest'
import { figureRows, scoresOf, sizeOf } from '../../../src/loyalty/bonds/score-clients.js'
import { thrown } from '../../errors/thrown.js'

it('gives each client the figures that are known of it', () => {
  expect(figureRows({ a: [1, null], b: [null, 2], c: undefined }, 2, 'x')).toEqual([{ a: 1 }, { b: 2 }])
})

it('takes its size from the first column there is', () => {
  expect(sizeOf({ a: undefined, b: [1, 2, 3] }, 'x')).toBe(3)
  expect(thrown(() => sizeOf({ a: undefined }, 'x')).code).toBe('EMPTY_INPUT')
})

it('scores by parts', () => {
  const parts = { a: { weight: 1, worst: 0, best: 2 } }
  expect(scoresOf([{ a: 1 }, {}], parts).map(({ score }) => score)).toEqual([0.5, undefined])
})
