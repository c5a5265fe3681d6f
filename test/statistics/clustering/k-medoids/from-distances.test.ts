import { expect, it } from 'vitest'
import { kMedoids } from '../../../../src/statistics/index.js'
import { thrown } from '../../../errors/thrown.js'

it('counts a pair without a distance as the largest', () => {
  const given = { size: 3, values: [1, 0, 4], defined: [1, 0, 1] }
  const { medoids, distance, criterion, warnings } = kMedoids.fromDistances(given, { clusters: 1 })
  expect([medoids, [...distance], criterion]).toEqual([[0], [0, 1, 4], 5 / 3])
  expect(warnings.map(({ code }) => code)).toEqual(['PAIRS_NOT_COMPARED'])
})

it('takes one row, and refuses more clusters than rows', () => {
  const alone = { size: 1, values: [] }
  expect(kMedoids.fromDistances(alone, { clusters: 1 })).toMatchObject({ sizes: [1], criterion: 0, medoids: [0] })
  expect(thrown(() => kMedoids.fromDistances(alone, { clusters: 2 })).code).toBe('TOO_FEW_POINTS')
  const alike = { size: 3, values: [0, 4, 4] }
  expect(thrown(() => kMedoids.fromDistances(alike, { clusters: 3 })).issues[0]).toMatchObject({
    code: 'TOO_FEW_POINTS',
    expected: 'at most 2, as many as rows that are apart',
  })
  expect(thrown(() => kMedoids.fromDistances({ size: 2, values: [Number.NaN] }, { clusters: 1 })).path).toBe(
    'distances.values[0]',
  )
})

it('tells distances in double precision, of any size', () => {
  const { distance } = kMedoids.fromDistances({ size: 3, values: [0.1, 1e120, 1e120] }, { clusters: 2 })
  expect([...distance]).toEqual([0, 0.1, 0])
})
