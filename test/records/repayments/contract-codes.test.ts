import { expect, it } from 'vitest'
import { contractCodes } from '../../../src/records/repayments/contract-codes.js'

it('numbers clients in the order of their first row where rows name no contract', () => {
  const codes = contractCodes({ client: ['b', 'a', 'b'] })
  expect([codes.clients, codes.contracts, codes.contractIds]).toEqual([2, 2, undefined])
  expect([...codes.clientIds]).toEqual(['b', 'a'])
  expect([...codes.ofRow]).toEqual([0, 1, 0])
  expect([...codes.contractStarts]).toEqual([0, 1, 2])
  expect(['a', 'nobody', 'nobody', 'else'].map(client => codes.find(client, undefined))).toEqual([1, -1, -1, -1])
})

it('puts contracts of one client together, and tells those of the same name apart', () => {
  const codes = contractCodes({ client: ['b', 'a', 'b', 'a', 'b'], contract: [1, 1, 2, '1', 1] })
  expect([...codes.contractStarts]).toEqual([0, 2, 4])
  expect(codes.contractIds).toEqual([1, 2, 1, '1'])
  expect([...codes.ofRow]).toEqual([0, 2, 1, 3, 0])
  expect([codes.find('a', '1'), codes.find('a', 1), codes.find('b', 2)]).toEqual([3, 2, 1])
  expect([codes.find('b', 3), codes.find('c', 1), codes.find('b', undefined)]).toEqual([-1, -1, -1])
})
