import { expect, it } from 'vitest'
import type { Facility } from '../../../src/records/index.js'
import { fact } from './fact.js'

it('a facility in default still runs, for every attribute alike', () => {
  const facility: Facility = {
    id: 'F',
    client: 'A',
    kind: 'term-loan',
    status: 'defaulted',
    currency: 'CNY',
    limit: 100,
    outstanding: 60,
    signedOn: '2022-01-01',
    product: 'loan',
  }
  const told = (status: Facility['status']): unknown[] =>
    ['activeFacilities', 'exposure', 'products'].map(name => fact(name, { facilities: [{ ...facility, status }] }))
  expect(told('defaulted')).toEqual([1, 60, ['loan']])
  expect(told('active')).toEqual(told('defaulted'))
  expect(told('repaid')).toEqual([0, 0, []])
})
