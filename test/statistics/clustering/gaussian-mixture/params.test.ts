import { expect, it } from 'vitest'
import { checkMixture, mixtureOf } from '../../../../src/statistics/clustering/gaussian-mixture/params.js'
import { thrown } from '../../../errors/thrown.js'

const params = {
  features: ['x', 'y'],
  components: [
    {
      name: 'a',
      share: 0.4,
      mean: [1, 2],
      covariance: [
        [1, 0],
        [0, 1],
      ],
    },
    {
      name: 'b',
      share: 0.6,
      mean: [3, 4],
      covariance: [
        [2, 1],
        [1, 2],
      ],
    },
  ],
}

it('become flat columns', () => {
  const { dimensions, shares, means, covariances } = mixtureOf(checkMixture(params, 'params'))
  expect([dimensions, [...shares], [...means]]).toEqual([2, [0.4, 0.6], [1, 2, 3, 4]])
  expect(covariances.map(covariance => [...covariance])).toEqual([
    [1, 0, 0, 1],
    [2, 1, 1, 2],
  ])
})

it('take shares that are rounded, and no worse', () => {
  const shares = (...given: number[]) => ({
    ...params,
    components: params.components.map((component, i) => ({ ...component, share: given[i] })),
  })
  expect(checkMixture(shares(0.4000004, 0.6), 'params').components).toHaveLength(2)
  expect(thrown(() => checkMixture(shares(0.4001, 0.6), 'params')).code).toBe('OUT_OF_RANGE')
})
