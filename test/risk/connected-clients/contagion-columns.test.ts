import { expect, it } from 'vitest'
import { expectContagionColumns } from '../../../src/risk/connected-clients/contagion-columns.js'
import { thrown } from '../../errors/thrown.js'

const columns = { client: ['a', 'b'], exposure: [1, 2], probabilityOfDefault: [0, 1], lossGivenDefault: [0, 1] }

it('takes each client once', () => {
  expect(expectContagionColumns(columns)).toEqual(['a', 'b'])
  expect(thrown(() => expectContagionColumns({ ...columns, client: ['a', 'a'] }))).toMatchObject({
    code: 'DUPLICATE_CLIENT',
    path: 'columns.client[1]',
  })
  expect(thrown(() => expectContagionColumns({ ...columns, probabilityOfDefault: [0, 2] })).path).toBe(
    'columns.probabilityOfDefault[1]',
  )
  expect(thrown(() => expectContagionColumns(JSON.parse('7'))).path).toBe('columns')
})
