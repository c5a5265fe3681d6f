import { expect, it } from 'vitest'
import type { Contract, Facility } from '../../../src/records/index.js'
import { fact } from './fact.js'

const loan: Facility = {
  id: 'F',
  client: 'A',
  kind: 'term-loan',
  status: 'cancelled',
  currency: 'CNY',
  limit: 100,
  signedOn: '2022-01-01',
  endedOn: '2023-01-01',
  product: 'loan',
}

it('counts a facility that was signed, though it was cancelled: it had been counted before', () => {
  expect(fact('cooperations', { facilities: [loan] })).toBe(1)
  expect(fact('daysSinceLastCooperation', { facilities: [loan] })).toBe(1095)
  expect(fact('cooperations', { facilities: [{ ...loan, status: 'proposed' }] })).toBe(0)
})

it('does not know the worth of contracts where one says none, rather than too small a worth', () => {
  const contract: Contract = { id: 'K-1', client: 'A', status: 'active', signedOn: '2023-01-01' }
  const worth = { ...contract, id: 'K-2', amount: 5, currency: 'CNY' }
  expect(fact('contractAmount', { contracts: [worth] })).toBe(5)
  expect(fact('contractAmount', { contracts: [worth, contract] })).toBeUndefined()
  expect(fact('contractAmount', { contracts: [worth, { ...contract, status: 'draft' }] })).toBe(5)
})
