import { expect, it } from 'vitest'
import { clusterCodes, clustersOfRows } from '../../src/statistics/cluster-codes.js'
import { thrown } from '../errors/thrown.js'

it('numbers clusters in the order in which they come', () => {
  const codes = clusterCodes(['b', 7, 'b', '7', 'a'], 'options.clients', 5)
  expect(Array.from(codes.code)).toEqual([0, 1, 0, 2, 3])
  expect(codes.count).toBe(4)
  const some = clustersOfRows(codes, [4, 2, 0])
  expect(Array.from(some.code)).toEqual([0, 1, 1])
  expect(some.count).toBe(2)
})

it('names cells that are no names', () => {
  const wrong = thrown(() => clusterCodes(['a', '', null, Number.NaN], 'options.clients', 4))
  expect(wrong.issues.map(({ path }) => path)).toEqual([
    'options.clients[1]',
    'options.clients[2]',
    'options.clients[3]',
  ])
  expect(thrown(() => clusterCodes(['a'], 'options.clients', 2)).code).toBe('LENGTH_MISMATCH')
  expect(thrown(() => clusterCodes('ab', 'options.clients', 2)).code).toBe('INVALID_TYPE')
  expect(thrown(() => clusterCodes(Array(2), 'options.clients', 2)).path).toBe('options.clients[0]')
})
