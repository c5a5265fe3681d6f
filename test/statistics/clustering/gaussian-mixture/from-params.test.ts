import { expect, it } from 'vitest'
import { gaussianMixture } from '../../../../src/statistics/clustering/index.js'
import { thrown } from '../../../errors/thrown.js'

const one = {
  name: 'a',
  share: 0.25,
  mean: [1, 2],
  covariance: [
    [2, 1],
    [1, 2],
  ],
}
const other = { ...one, name: 'b', share: 0.75 }
const params = { features: ['x', 'y'], components: [one, other] }

it('keeps what it is given', () => {
  const model = gaussianMixture.fromParams(params)
  expect(model).toMatchObject({ kind: 'gaussian-mixture', version: 1, params, fit: { source: 'given' } })
  expect(Object.isFrozen(model.params.components[0]?.covariance[0])).toBe(true)
})

it.each([
  ['OUT_OF_RANGE', 'params.components', { ...params, components: [one] }],
  ['EMPTY_INPUT', 'params.components', { ...params, components: [] }],
  ['EMPTY_INPUT', 'params.features', { ...params, features: [] }],
  ['CONFLICTING_OPTIONS', 'params.features[1]', { ...params, features: ['x', 'x'] }],
  ['CONFLICTING_OPTIONS', 'params.components[1].name', { ...params, components: [one, { ...other, name: 'a' }] }],
  ['LENGTH_MISMATCH', 'params.components[0].mean', { ...params, components: [{ ...one, mean: [1] }, other] }],
  [
    'LENGTH_MISMATCH',
    'params.components[0].covariance',
    { ...params, components: [{ ...one, covariance: [[1]] }, other] },
  ],
  [
    'OUT_OF_RANGE',
    'params.components[0].covariance[1][0]',
    {
      ...params,
      components: [
        {
          ...one,
          covariance: [
            [2, 1],
            [0, 2],
          ],
        },
        other,
      ],
    },
  ],
  [
    'OUT_OF_RANGE',
    'params.components[0].covariance',
    {
      ...params,
      components: [
        {
          ...one,
          covariance: [
            [1, 1],
            [1, 1],
          ],
        },
        other,
      ],
    },
  ],
  ['OUT_OF_RANGE', 'params.components[0].share', { ...params, components: [{ ...one, share: 2 }, other] }],
  ['OUT_OF_RANGE', 'params.components[0].share', { ...params, components: [{ ...one, share: 0 }, other] }],
  ['UNKNOWN_OPTION', 'params.components[0].size', { ...params, components: [{ ...one, size: 1 }, other] }],
])('refuses with %s at %s', (code, path, given) => {
  const error = thrown(() => gaussianMixture.fromParams(given))
  expect([error.code, error.path]).toEqual([code, path])
})
