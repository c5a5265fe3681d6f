import { expect, it } from 'vitest'
import * as latentClass from '../../../../src/statistics/clustering/latent-class/index.js'
import { GIVEN } from './samples.js'

it('classes that are given keep their order and their digits', () => {
  const { shares, items } = GIVEN.params
  const model = latentClass.fromParams({ shares: [0.4, 0.6], items })
  expect(model).toMatchObject({ kind: 'latent-class', version: 1, fit: { source: 'given' } })
  expect(model.params).toEqual({ classNames: ['class 1', 'class 2'], shares: [0.4, 0.6], items })
  expect(Object.isFrozen(model.params.items['alerts']?.probabilities[0])).toBe(true)
  expect(latentClass.fromParams(GIVEN.params).params.shares).toEqual(shares)
})

it('one class assigns everybody to it', () => {
  const one = latentClass.fromParams({
    shares: [1],
    items: { a: { answers: ['x', 'y'], probabilities: [[0.5, 0.5]] } },
  })
  const { segment, probability } = latentClass.assign(one, { a: ['x', null] })
  expect([Array.from(segment), Array.from(probability)]).toEqual([
    [0, 0],
    [1, 1],
  ])
})
