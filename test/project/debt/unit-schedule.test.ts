import { expect, it } from 'vitest'
import { readCapacity } from '../../../src/project/debt/read-capacity.js'
import { unitSchedule } from '../../../src/project/debt/unit-schedule.js'
import type { CapacityTerms } from '../../../src/project/index.js'

const TERMS: CapacityTerms = {
  scenarios: [
    { name: 'early', cashFlows: [200, 100, 100] },
    { name: 'late', cashFlows: [100, 100, 200] },
  ],
  ratesPerPeriod: 0,
  tenor: 3,
  repayment: { kind: 'sculpted' },
  limits: { minimumDscr: 1.25 },
}
const serviceOf = (changes: Partial<CapacityTerms>, tenor = 3): readonly number[] | undefined => {
  const schedule = unitSchedule(readCapacity({ ...TERMS, ...changes }), tenor)
  return schedule && Array.from(schedule.debtService, share => Number(share.toFixed(9)))
}

it('follows the least that scenarios leave', () => {
  expect(serviceOf({})).toEqual([0.333333333, 0.333333333, 0.333333333])
  expect(serviceOf({}, 2)).toEqual([0.5, 0.5])
})

it('follows the first scenario with a curve, without minimum ratios, or beside a mean', () => {
  const first = [0.5, 0.25, 0.25]
  expect(serviceOf({ limits: { amount: 100 } })).toEqual(first)
  expect(serviceOf({ limits: { minimumDscr: 1.25, averageDscr: 1.3 } })).toEqual(first)
  expect(serviceOf({ repayment: { kind: 'sculpted', curve: [2, 1, 1] } })).toEqual([
    0.333333333, 0.333333333, 0.333333333,
  ])
})

it('is the shape where one is given; a balloon is no debt service, a bullet is', () => {
  expect(serviceOf({ repayment: { kind: 'equal-principal', balloon: 0.4 } })).toEqual([0.2, 0.2, 0.2])
  expect(serviceOf({ repayment: { kind: 'bullet' } })).toEqual([0, 0, 1])
})

it('is none where cash to sculpt on repays nothing', () => {
  expect(serviceOf({ scenarios: [{ name: 'ruin', cashFlows: [0, -1, 0] }] })).toBe(undefined)
})
