import { expect, it } from 'vitest'
import {
  expectEnough,
  expectFilled,
  expectNames,
  readOptions,
  readSearchOptions,
} from '../../../../src/statistics/clustering/k-medoids/options.js'
import { thrown } from '../../../errors/thrown.js'

it('has defaults', () => {
  expect(readOptions({ clusters: 2 })).toEqual({
    clusters: 2,
    starts: 5,
    seed: 1,
    sample: 10_000,
    names: ['cluster 1', 'cluster 2'],
  })
  expect(readSearchOptions({ clusters: 1, seed: 7 })).toMatchObject({ starts: 5, seed: 7 })
})

it('names what is wrong', () => {
  expect(thrown(() => readSearchOptions(JSON.parse('{"clusters":2,"sample":3}'))).path).toBe('options.sample')
  expect(thrown(() => expectNames(['a', 'a'], 2, 'names')).path).toBe('names[1]')
  expect(thrown(() => expectEnough(2, 3)).code).toBe('TOO_FEW_POINTS')
  expect(thrown(() => expectFilled([4, 1, 0])).issues[0]?.expected).toBe('at most 2, as many as rows that are apart')
})
