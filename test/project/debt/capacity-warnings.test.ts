import { expect, it } from 'vitest'
import { capacityWarnings } from '../../../src/project/debt/capacity-warnings.js'
import { readCapacity } from '../../../src/project/debt/read-capacity.js'
import { unitSchedule } from '../../../src/project/debt/unit-schedule.js'

const warningsOf = (cashFlows: readonly number[], debt: number) => {
  const question = readCapacity({
    scenarios: [
      { name: 'base', cashFlows: [50, 50, 50] },
      { name: 'other', cashFlows },
    ],
    ratesPerPeriod: 0.1,
    tenor: 2,
    repayment: { kind: 'sculpted' },
    limits: { minimumDscr: 1 },
    uses: 100,
  })
  return capacityWarnings(question, debt, unitSchedule(question, 2))
}

it('says nothing of a debt that is as it should be', () => {
  expect(warningsOf([40, 40, 40], 50)).toEqual([])
})

it('names scenarios that never earn within the tenor, or lose money', () => {
  expect(warningsOf([-1, 0, 40], 0)).toEqual([expect.objectContaining({ code: 'NEVER_EARNS', scenario: 'other' })])
  expect(warningsOf([40, -1, -1], 20)).toEqual([
    expect.objectContaining({ code: 'NEGATIVE_CASH_FLOW', scenario: 'other', periods: [1] }),
  ])
})

it('says that debt pays for all, and where cash pays interest alone', () => {
  expect(warningsOf([40, 40, 40], 100).map(({ code }) => code)).toEqual(['WHOLLY_DEBT_FUNDED'])
  expect(warningsOf([50, 2, 50], 50)).toEqual([])
  const question = readCapacity({
    scenarios: [{ name: 'base', cashFlows: [50, 1, 50] }],
    ratesPerPeriod: 0.1,
    tenor: 3,
    repayment: { kind: 'sculpted' },
    limits: { minimumDscr: 1 },
  })
  expect(capacityWarnings(question, 50, unitSchedule(question, 3))).toEqual([
    expect.objectContaining({ code: 'PRINCIPAL_HELD_AT_ZERO', periods: [1] }),
  ])
})
