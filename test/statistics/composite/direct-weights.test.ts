import { expect, it } from 'vitest'
import { directWeights } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'

it('divides points by their sum', () => {
  expect(directWeights({ a: 3, b: 1 })).toEqual({ weights: { a: 0.75, b: 0.25 }, method: 'direct' })
  expect(directWeights({ only: 7 }).weights).toEqual({ only: 1 })
  expect(directWeights({ a: 0, b: 2 }).weights).toEqual({ a: 0, b: 1 })
})

it('refuses points that give no shares', () => {
  expect(thrown(() => directWeights({})).code).toBe('EMPTY_INPUT')
  expect(thrown(() => directWeights({ a: 0, b: 0 })).path).toBe('points')
  expect(thrown(() => directWeights({ a: 1, b: -1 })).path).toBe('points.b')
  expect(thrown(() => directWeights({ a: Number.POSITIVE_INFINITY })).path).toBe('points.a')
})
