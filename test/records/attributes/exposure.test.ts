import { expect, it } from 'vitest'
import type { Facility } from '../../../src/records/index.js'
import { fact } from './fact.js'

const loan: Facility = {
  id: 'F-1',
  client: 'A',
  kind: 'term-loan',
  status: 'active',
  currency: 'CNY',
  limit: 100,
  outstanding: 60,
  signedOn: '2022-01-01',
  maturity: '2026-12-31',
  annualRate: 0.05,
}
const { outstanding, annualRate, ...bare } = { ...loan, id: 'F-2' }

it('knows no mean where what is owed, or the figure, is missing of one facility', () => {
  expect(fact('averageRate', { facilities: [loan, { ...bare, annualRate: 0.09 }] })).toBeUndefined()
  expect(fact('averageRate', { facilities: [loan, { ...bare, outstanding: 30 }] })).toBeUndefined()
  expect(fact('averageRate', { facilities: [loan, { ...bare, outstanding: 20, annualRate: 0.09 }] })).toBeCloseTo(0.06)
})

it('needs no figure of a facility on which nothing is owed', () => {
  expect(fact('averageRate', { facilities: [loan, { ...bare, outstanding: 0 }] })).toBe(0.05)
})

it('needs no exchange rate where nothing is owed in that currency', () => {
  const idle: Facility = { ...bare, currency: 'USD', outstanding: 0 }
  expect(fact('exposure', { facilities: [loan, idle] })).toBe(60)
  expect(fact('yearsToMaturity', { facilities: [loan, idle] })).toBeCloseTo(730 / 365.25)
  expect(fact('committed', { facilities: [loan, idle] })).toBeUndefined()
})
