import { expect, it } from 'vitest'
import { canonicalPlaces } from '../../../../src/statistics/clustering/distances/canonical-places.js'

it('go by the first attribute in which rows differ; what is missing comes first', () => {
  const attributes = { a: { kind: 'number', range: [0, 9] }, b: { kind: 'nominal' } } as const
  expect(
    canonicalPlaces({ metric: 'gower', attributes }, [
      { a: 2, b: 'x' },
      { a: 1, b: 'z' },
      { a: 1, b: 'y' },
      { b: 'z' },
    ]),
  ).toEqual([3, 2, 1, 0])
  const features = { x: { centre: 0, spread: 1 } }
  expect(canonicalPlaces({ metric: 'euclidean', features }, [{ x: 5 }, { x: -1 }])).toEqual([1, 0])
})

it('take what a row has, not what every object has', () => {
  const attributes = { constructor: { kind: 'number', range: [0, 9] }, x: { kind: 'number', range: [0, 9] } } as const
  expect(
    canonicalPlaces({ metric: 'gower', attributes }, [
      { constructor: 1, x: 5 },
      { x: 7 },
      { x: 6 },
      { constructor: 0 },
    ]),
  ).toEqual([2, 1, 3, 0])
})

it('take features in order of code units, though keys that are whole numbers come first in an object', () => {
  const scale = { centre: 0, spread: 1 }
  const features = { '10': scale, '2': scale }
  expect(
    canonicalPlaces({ metric: 'manhattan', features }, [
      { '10': 1, '2': 0 },
      { '10': 0, '2': 1 },
    ]),
  ).toEqual([1, 0])
})
