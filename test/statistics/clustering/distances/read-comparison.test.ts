import { expect, it } from 'vitest'
import { completeComparison, inOrder } from '../../../../src/statistics/clustering/distances/read-comparison.js'
import { thrown } from '../../../errors/thrown.js'

it('is complete, with attributes in order', () => {
  const attributes = { b: { kind: 'nominal' }, a: { kind: 'number', range: [0, 1] } }
  const { metric, ...rest } = completeComparison({ metric: 'gower', attributes }, 'comparison')
  expect([metric, Object.keys(Object.values(rest)[0] ?? {})]).toEqual(['gower', ['a', 'b']])
  expect(Object.keys(inOrder({ z: 1, y: 2 }))).toEqual(['y', 'z'])
})

it.each([
  [{ metric: 'cosine' }, 'c.metric'],
  [{ metric: 'gower', attributes: { a: { kind: 'number' } } }, 'c.attributes.a.range'],
  [{ metric: 'gower', attributes: {}, features: {} }, 'c.features'],
  [{ metric: 'euclidean', features: {} }, 'c.features'],
  [{ metric: 'euclidean', features: { x: { centre: 0, spread: 0 } } }, 'c.features.x.spread'],
  [{ metric: 'manhattan', features: { x: { centre: 'a', spread: 1 } } }, 'c.features.x.centre'],
  [{ metric: 'manhattan', features: { x: { centre: 0, spread: 1, s: 1 } } }, 'c.features.x.s'],
])('%j is refused at %s', (given, path) => {
  expect(thrown(() => completeComparison(given, 'c')).path).toBe(path)
})
