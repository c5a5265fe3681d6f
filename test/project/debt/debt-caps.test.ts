import { expect, it } from 'vitest'
import { averageCover, debtCaps, presentValue } from '../../../src/project/debt/debt-caps.js'
import { readCapacity } from '../../../src/project/debt/read-capacity.js'
import { unitSchedule } from '../../../src/project/debt/unit-schedule.js'
import type { CapacityTerms } from '../../../src/project/index.js'

const TERMS: CapacityTerms = {
  scenarios: [{ name: 'base', cashFlows: [110, 121, 133.1] }],
  ratesPerPeriod: 0.1,
  tenor: 2,
  repayment: { kind: 'equal-principal' },
  limits: { minimumDscr: 1.2, averageDscr: 1.5, llcr: 2, plcr: 2.5, amount: 90 },
  uses: 100,
}
const capsOf = (terms: CapacityTerms) => {
  const question = readCapacity(terms)
  return debtCaps(question, terms.tenor, unitSchedule(question, terms.tenor))
}

it('turns each limit into the debt that it alone allows', () => {
  const caps = Object.fromEntries(capsOf(TERMS).map(({ limit, largestDebt }) => [limit, largestDebt]))
  // One unit pays 0.6, then 0.55.
  expect(caps['minimumDscr']).toBeCloseTo(110 / 1.2 / 0.6, 10)
  expect(caps['averageDscr']).toBeCloseTo((110 / 0.6 + 121 / 0.55) / 2 / 1.5, 10)
  expect(caps['llcr']).toBeCloseTo(100, 10)
  expect(caps['plcr']).toBeCloseTo(120, 10)
  expect([caps['gearing'], caps['amount']]).toEqual([100, 90])
})

it('names the payment period that falls to its minimum first', () => {
  const [minimum] = capsOf({ ...TERMS, limits: { minimumDscr: [1, 1.9] } })
  expect(minimum).toMatchObject({ limit: 'minimumDscr', scenario: 'base', period: 1, required: 1.9 })
})

it('allows nothing below 0, and nothing without a schedule', () => {
  const losing = { ...TERMS, scenarios: [{ name: 'base', cashFlows: [-5, -5, -5] }] }
  const covers = capsOf(losing).filter(({ scenario }) => scenario !== undefined)
  expect(covers.map(({ largestDebt }) => largestDebt)).toEqual([0, 0, 0, 0])
  const unpaid = debtCaps(readCapacity(TERMS), 2, undefined)
  expect(unpaid.slice(0, 2).map(({ largestDebt }) => largestDebt)).toEqual([0, 0])
  expect(averageCover(Float64Array.of(1), 1, undefined)).toBe(0)
})

it('discounts at the last rate beyond the tenor', () => {
  expect(presentValue(Float64Array.of(1, 1, 1), Float64Array.of(0, 1), 3)).toBe(1 + 0.5 + 0.25)
})
