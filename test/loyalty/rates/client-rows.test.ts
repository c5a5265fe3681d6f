import { expect, it } from 'vitest'
import { clientRows, oneRowEach, sumsByClient, sumsByCluster } from '../../../src/loyalty/rates/client-rows.js'
import { thrown } from '../../errors/thrown.js'

it('sums rows by client and by group', () => {
  const rows = clientRows({ client: ['A', 7, 'A', 'B'], group: ['x', null, 'x', 'x'] }, [], 'rows')
  expect(rows.ids).toEqual(['A', 7, 'B'])
  const sums = sumsByClient(rows, [1, 2, 4, 8])
  expect(Array.from(sums)).toEqual([5, 2, 8])
  expect(Array.from(sumsByCluster(rows, sums))).toEqual([13, 2])
})

it('keeps the number 7 and the text 7 apart', () => {
  expect(clientRows({ client: [7, '7'] }, [], 'rows').ids).toEqual([7, '7'])
})

it('names the client that is there twice', () => {
  const error = thrown(() => oneRowEach({ client: ['A', 'B', 'A', 'C', 'B'] }, [], 'rows'))
  expect(error).toMatchObject({ code: 'DUPLICATE_CLIENT', path: 'rows.client[2]' })
  expect(error.issues?.map(({ path }) => path)).toEqual(['rows.client[2]', 'rows.client[4]'])
})

it('finds holes of a sparse list', () => {
  const client: string[] = []
  client[1] = 'B'
  expect(thrown(() => clientRows({ client }, [], 'rows')).path).toBe('rows.client[0]')
})
