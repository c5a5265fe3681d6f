import { expect, it } from 'vitest'
import { targetsOf } from '../../../src/segmentation/penetration/given-targets.js'

it('is one share for all products, one for some, or none', () => {
  expect(['loan', 'card'].map(targetsOf(0.5, ['loan', 'card']))).toEqual([0.5, 0.5])
  expect(['loan', 'card'].map(targetsOf({ card: 0 }, ['loan', 'card']))).toEqual([undefined, 0])
  expect(targetsOf('best-segment', ['loan'])('loan')).toBeUndefined()
})

it('refuses what is no share', () => {
  expect(() => targetsOf({ card: -0.1 }, ['card'])).toThrow(expect.objectContaining({ path: 'options.target.card' }))
  expect(() => targetsOf(Number.NaN, ['card'])).toThrow(expect.objectContaining({ path: 'options.target' }))
})
