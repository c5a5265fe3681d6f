import { expect, it } from 'vitest'
import { readColumns } from '../../../src/statistics/attribute-columns/read-columns.js'
import { featureValues } from '../../../src/statistics/event-model/feature-values.js'

const columns = readColumns({ w: [['a', 'b'], ['b'], null, []], x: [1, null, 3, 9] }, 4, {})
const rows = Int32Array.of(3, 0, 1, 2)

it('measures every kind of feature from its centre, in its spread', () => {
  const features = [
    { attribute: 'w', of: 'word', word: 'b', centre: 0.5, spread: 2 },
    { attribute: 'w', of: 'word', word: 'a', centre: 0, spread: 1 },
    { attribute: 'w', of: 'word', word: 'a', centre: 1, spread: 4 },
    { attribute: 'w', of: 'word', word: 'unseen', centre: 0.25, spread: 1 },
    { attribute: 'w', of: 'missing', centre: 0.5, spread: 0.5 },
    { attribute: 'x', of: 'number', centre: 2, spread: 2, ends: [2, 5] },
    { attribute: 'x', of: 'missing', centre: 0, spread: 1 },
  ] as const
  expect(featureValues(features, columns, rows).map(values => [...values])).toEqual([
    [-0.25, 0.25, 0.25, -0.25],
    [0, 1, 0, 0],
    [-0.25, 0, -0.25, -0.25],
    [-0.25, -0.25, -0.25, -0.25],
    [-1, -1, -1, 1],
    [1.5, 0, 0, 0.5],
    [0, 0, 1, 0],
  ])
})
