import { expect, it } from 'vitest'
import { FACETS_POLICY } from '../../../../src/appraisal/facets/index.js'
import { incomeOf, profitOf, runningOf } from '../../../../src/appraisal/facets/inputs/earnings.js'
import { readerOf } from '../../../../src/appraisal/facets/reading.js'
import type { Facility, Portfolio } from '../../../../src/records/index.js'
import { caseOf } from '../case-of.js'

const read = (known: Portfolio) => readerOf(FACETS_POLICY)(caseOf(known))
const line: Facility = {
  id: 'F',
  client: 'C',
  kind: 'revolving',
  status: 'active',
  currency: 'CNY',
  limit: 1000,
  outstanding: 600,
  margin: 0.02,
  commitmentFee: 0.005,
  upfrontFee: 0.01,
  lossGivenDefault: 0.5,
  signedOn: '2024-02-01',
}

it('is margin on what is owed, fees on what is not drawn and on what was signed this year', () => {
  expect(incomeOf(read({ facilities: [line] }))).toBeCloseTo(0.02 * 600 + 0.005 * 400 + 0.01 * 1000, 12)
  expect(incomeOf(read({ facilities: [{ ...line, signedOn: '2023-12-01' }] }))).toBeCloseTo(14, 12)
  const { margin, ...plain } = line
  // Rate less what money costs the lender, 3 % by the policy.
  expect(incomeOf(read({ facilities: [{ ...plain, annualRate: 0.05 }] }))).toBeCloseTo(24, 12)
  expect(incomeOf(read({ facilities: [plain] }))).toBeUndefined()
  expect(margin).toBe(0.02)
})

it('less service cost and expected loss is profit', () => {
  const ratings = [{ client: 'C', date: '2024-01-01', rating: 'BB', probabilityOfDefault: 0.01 }]
  const costs = [
    { client: 'C', kind: 'service', from: '2024-01-01', until: '2024-12-31', amount: 5, currency: 'CNY' },
    { client: 'C', kind: 'acquisition', from: '2024-01-01', until: '2024-12-31', amount: 90, currency: 'CNY' },
  ] as const
  expect(profitOf(read({ facilities: [line], costs, ratings }))).toBeCloseTo(24 - 5 - 0.01 * 0.5 * 600, 12)
  // By the policy where nobody rated.
  expect(profitOf(read({ facilities: [line] }))).toBeCloseTo(24 - 0.02 * 0.5 * 600, 12)
})

it('is not known where money has no rate, and of a lender without a table of facilities', () => {
  expect(incomeOf(read({ facilities: [line, { ...line, id: 'G', currency: 'USD' }] }))).toBeUndefined()
  expect(incomeOf(read({}))).toBeUndefined()
  expect(incomeOf(read({ facilities: [] }))).toBe(0)
  expect(runningOf(read({ facilities: [line, { ...line, id: 'G', status: 'repaid' }] }))).toHaveLength(1)
})
