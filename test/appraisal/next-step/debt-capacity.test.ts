import { expect, it } from 'vitest'
import { clientCases } from '../../../src/appraisal/case/client-cases.js'
import { cashFlowOf, debtServiceAhead } from '../../../src/appraisal/next-step/debt-capacity.js'
import { dayNumber } from '../../../src/money/core.js'
import { UNKNOWN } from './appraised.js'

const clients = [{ id: 'H', name: 'Harbour Cold Storage', entityType: 'company', status: 'active' }] as const
const rule = { asOf: dayNumber('2024-12-31', ''), currency: 'EUR', maxRateAgeDays: 31 }
const loan = { client: 'H', kind: 'term-loan', currency: 'EUR', limit: 9, signedOn: '2022-01-01' } as const
const facilities = [
  { ...loan, id: 'F', status: 'active' },
  { ...loan, id: 'G', status: 'repaid' },
  { ...loan, id: 'X', status: 'active', currency: 'XAU' },
] as const
const due = (facility: string, day: string, amount: number) => ({ facility, due: day, amount })

it('adds the instalments of a year ahead on facilities that run', () => {
  const instalments = [
    due('F', '2024-12-31', 1),
    due('F', '2025-01-01', 10),
    due('F', '2025-12-31', 100),
    due('F', '2026-01-01', 1000),
    due('G', '2025-06-30', 10_000),
    due('X', '2025-06-30', 100_000),
  ]
  expect(debtServiceAhead(clientCases({ clients, facilities, instalments }, rule).caseOf(0))).toBe(110)
  expect(debtServiceAhead(UNKNOWN)).toBe(0)
})

it('knows no cash flow without accounts, or in a currency without rate', () => {
  const statements = [{ client: 'H', periodEnd: '2023-12-31', currency: 'XAU', operatingCashFlow: 5 }]
  expect(cashFlowOf(clientCases({ clients, statements }, rule).caseOf(0))).toBeUndefined()
  expect(cashFlowOf(UNKNOWN)).toBeUndefined()
})
