import { expect, it } from 'vitest'
import { gaussianMixture } from '../../../../src/statistics/clustering/index.js'
import { expectSegments } from '../../../../src/statistics/clustering/segments.js'
import { thrown } from '../../../errors/thrown.js'
import { clouds } from './rows.js'

const model = gaussianMixture.fit(clouds(), { components: 2, structure: 'VVV', names: ['near', 'far'] })

it('puts every row where it is likeliest, with its probability', () => {
  const assigned = gaussianMixture.assign(model, clouds())
  expect(Array.from(assigned.segment)).toEqual(Array.from({ length: 40 }, (_, row) => (row < 25 ? 0 : 1)))
  expect(expectSegments(assigned, 'segments').segmentNames).toEqual(['near', 'far'])
  const { probability } = gaussianMixture.probabilities(model, clouds())
  for (let row = 0; row < assigned.size; row++) {
    expect(assigned.probability[row]).toBe(Math.max(...probability.map(column => column[row]!)))
  }
})

it('of equally likely components takes the first', () => {
  const component = (name: string, mean: number) => ({ name, share: 0.5, mean: [mean], covariance: [[1]] })
  const even = gaussianMixture.fromParams({ features: ['x'], components: [component('a', -1), component('b', 1)] })
  const { segment, probability } = gaussianMixture.assign(even, { x: [0] })
  expect([segment[0], probability[0]]).toEqual([0, 0.5])
})

it.each([
  ['MISSING_VALUE', 'columns.b', { a: [1] }],
  ['UNKNOWN_OPTION', 'columns.c', { a: [1], b: [1], c: [1] }],
  ['OUT_OF_RANGE', 'columns.a[0]', { a: ['1'], b: [1] }],
  ['LENGTH_MISMATCH', 'columns.b', { a: [1, 2], b: [1] }],
])('refuses with %s at %s', (code, path, columns) => {
  const error = thrown(() => gaussianMixture.assign(model, columns as never))
  expect([error.code, error.path]).toEqual([code, path])
})
