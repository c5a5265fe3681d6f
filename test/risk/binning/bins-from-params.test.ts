import { expect, it } from 'vitest'
import { binsFromParams } from '../../../src/risk/binning/index.js'

it('takes weights for the bins, and more for those beside', () => {
  const special = [{ label: 'no file', values: [-1] }]
  const weights = (given: readonly number[]) => binsFromParams({ cuts: [26], special, weights: given }).params.weights
  expect(weights([1, 2])).toEqual([1, 2, null, null])
  expect(weights([1, 2, 3])).toEqual([1, 2, 3, null])
  expect(weights([1, 2, 3, 4])).toEqual([1, 2, 3, 4])
  expect(() => weights([1])).toThrow(expect.objectContaining({ code: 'LENGTH_MISMATCH', path: 'params.weights' }))
  expect(() => weights([1, 2, 3, 4, 5])).toThrow(expect.objectContaining({ code: 'LENGTH_MISMATCH' }))
})

it('makes groups the same', () => {
  const bins = binsFromParams({ groups: [['own'], ['rent']], weights: [0.2, -0.4], unseen: 'missing' })
  expect(bins).toMatchObject({
    kind: 'category-bins',
    params: { special: [], weightOfEvidence: 'ln(good/bad)', weights: [0.2, -0.4, null], unseen: 'missing' },
    fit: { source: 'given' },
  })
})

it.each([
  [{ weights: [0] }, 'params.groups'],
  [{ cuts: [1] }, 'params.weights'],
  [{ cuts: 1, weights: [0, 0] }, 'params.cuts'],
  [{ cuts: [], weights: [0], unseen: 'missing' }, 'params.unseen'],
  [{ cuts: [], groups: [], weights: [0] }, 'params.groups'],
])('refuses %j', (params, path) => {
  expect(() => binsFromParams(JSON.parse(JSON.stringify(params)))).toThrow(expect.objectContaining({ path }))
})
