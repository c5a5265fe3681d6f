import { expect, it } from 'vitest'
import { acquisitionCost, ownServiceCost } from '../../../src/appraisal/value/service-cost.js'
import { caseOf } from './a-client.js'

const cost = {
  client: 'C-1',
  kind: 'service',
  from: '2023-01-01',
  until: '2024-12-31',
  amount: 731,
  currency: 'EUR',
} as const

it('is what was spent of the years that count, a year', () => {
  // Two years of 731 days at 1 a day: of 365.25 days.
  expect(ownServiceCost(caseOf({ costs: [cost] }), 2)).toBeCloseTo(365.25, 0)
  expect(ownServiceCost(caseOf({ costs: [cost] }), 1)).toBeCloseTo(365.25, 0)
  expect(ownServiceCost(caseOf({ costs: [cost, { ...cost, kind: 'collection' }] }), 2)).toBeCloseTo(730.5, 0)
})

it('counts no days whose record is not written yet', () => {
  // Years to the end of June: half of a third has gone by without a record.
  const years = [
    { ...cost, from: '2022-07-01', until: '2023-06-30', amount: 365 },
    { ...cost, from: '2023-07-01', until: '2024-06-30', amount: 366 },
  ]
  expect(ownServiceCost(caseOf({ costs: years }), 5)).toBeCloseTo(365.25, 9)
  // Whose last record is older than it is long is served for less.
  const old = { ...cost, from: '2023-01-01', until: '2023-06-30', amount: 181 }
  expect(ownServiceCost(caseOf({ costs: [old] }), 2)).toBeCloseTo((181 * 365.25) / 731, 9)
})

it('is not known where nothing of the kind is recorded', () => {
  expect(ownServiceCost(caseOf({ costs: [{ ...cost, kind: 'acquisition' }] }), 2)).toBeUndefined()
  expect(ownServiceCost(caseOf({ costs: [{ ...cost, currency: 'XAU' }] }), 2)).toBeUndefined()
  expect(ownServiceCost(caseOf({ costs: [{ ...cost, until: '2020-12-31', from: '2020-01-01' }] }), 2)).toBeUndefined()
})

it('is that of activities where costs are not kept', () => {
  const visit = { id: 'W', client: 'C-1', date: '2024-06-30', kind: 'visit', cost: 500, currency: 'EUR' }
  expect(ownServiceCost(caseOf({ activities: [visit, { ...visit, date: '2019-06-30' }] }), 2)).toBe(250)
})

it('tells what winning the client cost', () => {
  expect(acquisitionCost(caseOf({ costs: [cost] }))).toBeUndefined()
  expect(acquisitionCost(caseOf({ costs: [{ ...cost, kind: 'acquisition' }, cost] }))).toBe(731)
})
