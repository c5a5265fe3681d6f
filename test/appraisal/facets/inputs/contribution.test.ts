import { expect, it } from 'vitest'
import { facetsOf } from '../../../../src/appraisal/facets/index.js'
import type { Facility, Portfolio } from '../../../../src/records/index.js'
import { caseOf, learntFrom, partOf } from '../case-of.js'

const book = learntFrom([])
const part = (name: string, known: Portfolio) => partOf(facetsOf(caseOf(known), book).contribution, name)
const loan = (id: string, signedOn: string, more: Partial<Facility> = {}): Facility => ({
  id,
  client: 'C',
  kind: 'term-loan',
  status: 'active',
  currency: 'CNY',
  limit: 500,
  outstanding: 500,
  margin: 0.03,
  lossGivenDefault: 0.5,
  signedOn,
  ...more,
})

it('sets profit against limits', () => {
  const facilities = [loan('1', '2022-01-01')]
  expect(part('profit', { facilities })?.figure).toBeCloseTo(15 - 5, 12)
  expect(part('profitability', { facilities })?.figure).toBeCloseTo(10 / 500, 12)
  expect(part('profitability', { facilities: [] })).toBeUndefined()
})

it('counts new business of two years, whatever became of it, and no proposals', () => {
  const facilities = [
    loan('1', '2022-01-01'),
    loan('2', '2023-06-01', { status: 'repaid', limit: 70 }),
    loan('3', '2024-06-01', { limit: 5 }),
    loan('4', '2024-06-01', { status: 'proposed', limit: 9000 }),
  ]
  expect(part('newBusiness', { facilities })?.figure).toBe(75)
  expect(part('newBusiness', {})?.figure).toBeUndefined()
})

it('does not know what is held where facilities do not say of what product', () => {
  expect(part('crossSelling', { facilities: [loan('1', '2022-01-01')] })?.isKnown).toBe(false)
  const facilities = [loan('1', '2022-01-01', { product: 'a' }), loan('2', '2022-01-01', { product: 'b' })]
  expect(part('crossSelling', { facilities })?.figure).toBe(2)
})
