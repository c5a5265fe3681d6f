import { expect, it } from 'vitest'
import { clientCases } from '../../../src/appraisal/case/client-cases.js'
import { loanOffer } from '../../../src/appraisal/next-step/index.js'
import type { LendingTerms, LoanAsked, LoanOffer } from '../../../src/appraisal/next-step/offer-types.js'
import { dayNumber, money } from '../../../src/money/index.js'
import { minimumPrice } from '../../../src/project/pricing/index.js'
import { appraised, UNKNOWN } from './appraised.js'

const rule = { asOf: dayNumber('2024-12-31', ''), currency: 'EUR', maxRateAgeDays: 31 }
const clients = [{ id: 'H', name: 'Harbour Cold Storage', entityType: 'company', status: 'active' }] as const
const facilities = [
  {
    id: 'F',
    client: 'H',
    kind: 'term-loan',
    status: 'active',
    currency: 'EUR',
    limit: 100_000,
    outstanding: 50_000,
    signedOn: '2022-01-01',
  },
] as const
const instalments = [
  { facility: 'F', due: '2024-12-31', amount: 30_000 },
  { facility: 'F', due: '2025-12-31', amount: 30_000 },
  { facility: 'F', due: '2026-12-31', amount: 20_000 },
]
const year = { client: 'H', periodEnd: '2023-12-31', currency: 'EUR', unit: 1000 } as const
const statements = [
  { ...year, earningsBeforeInterestAndTax: 300, depreciation: 50, incomeTax: 20, operatingCashFlow: 900 },
]
const asked: LoanAsked = { amount: 1_000_000, months: 60, everyMonths: 12, repayment: 'annuity', annualRate: 0.055 }
const lending: LendingTerms = {
  profit: {
    from: '2024-12-31',
    curves: [],
    annualHurdleRate: 0.12,
    taxRate: 0.25,
    feeView: 'cash',
    lines: 'contractual',
    capital: { basis: { kind: 'regulatory', ratio: 0.1 }, funding: 'whole-loan', annualReturn: 0.02 },
  },
  transferRate: 0.03,
  riskWeight: 1,
  cashFlowCover: 1.2,
}

function offerOf(records: object, terms = lending): LoanOffer {
  const answer = loanOffer(appraised({ client: clientCases({ clients, ...records }, rule).caseOf(0) }), asked, terms)
  if ('missing' in answer) throw new Error(answer.missing.join())
  return answer.offer
}

it('prices by the outlook and limits by cash flow less what is paid already', () => {
  const { range, plans, cashFlowPerYear, probabilityOfDefault } = offerOf({ facilities, instalments, statements })
  expect(cashFlowPerYear).toBe(330_000)
  expect(probabilityOfDefault).toBeCloseTo(1 - Math.exp(-0.02), 15)
  // What may be paid is 330,000/1.2 − 30,000; over five years at 5.5 % that pays back so much.
  const payment = 330_000 / 1.2 - 30_000
  const factor = (1 - 1.055 ** -5) / 0.055
  expect(Number(range.limit.most) / 100).toBeCloseTo(payment * factor, -1)
  const floor = minimumPrice(
    {
      kind: 'term-loan',
      name: 'the same',
      balance: {
        kind: 'regular',
        principal: money('1000000', 'EUR'),
        from: '2024-12-31',
        months: 60,
        everyMonths: 12,
        repayment: 'annuity',
      },
      rate: { kind: 'fixed', annualRate: 0 },
      transferRate: 0.03,
      lossGivenDefault: 0.4,
      capital: { riskWeight: 1 },
    },
    { currency: 'EUR', probabilityOfDefault },
    lending.profit,
  )
  expect(range.price.floor?.annualRate).toBeCloseTo(floor.annualRate, 12)
  expect(plans.rows.map(({ name }) => name)).toContain('annuity')
})

it('takes the room that is left and the limit of the rating, where there is one', () => {
  const ratings = [{ client: 'H', date: '2024-05-01', rating: 'BB' }]
  const terms = {
    ...lending,
    exposureRoom: 700_000,
    marketRate: 0.06,
    ratingLimits: [{ rating: 'BB', amount: money('600000', 'EUR') }],
  }
  const rated = offerOf({ statements, ratings }, terms).range
  expect(rated.limit.most).toBe(60_000_000)
  expect(rated.price.ceilings.map(({ by }) => by)).toContain('market')
  expect(offerOf({ statements }, terms).range.limit.most).toBe(70_000_000)
  const other = [{ client: 'H', date: '2024-05-01', rating: 'D' }]
  expect(offerOf({ statements, ratings: other }, terms).range.limit.most).toBe(70_000_000)
})

it('falls back on operating cash flow, and asks for accounts where there are none', () => {
  expect(offerOf({ statements: [{ ...year, operatingCashFlow: 400 }] }).cashFlowPerYear).toBe(400_000)
  expect(loanOffer(appraised({ client: UNKNOWN }), asked, lending)).toEqual({ missing: ['statements'] })
  const none = clientCases({ clients, statements: [{ ...year, sales: 0 }] }, rule).caseOf(0)
  expect(loanOffer(appraised({ client: none }), asked, lending)).toEqual({ missing: ['statements'] })
})

it('offers nothing on a negative cash flow, and says so', () => {
  const { range, plans } = offerOf({ statements: [{ ...year, operatingCashFlow: -400 }] })
  expect(range.limit.constraints.find(({ constraint }) => constraint === 'cashFlowCover')?.most).toBe(0)
  expect(plans.ranking.recommended).toBeUndefined()
})

it.each([
  [{ amount: 0 }, 'asked.amount'],
  [{ everyMonths: 0 }, 'asked.everyMonths'],
  [{ months: 6 }, 'asked.months'],
  [{ annualRate: Number.NaN }, 'asked.annualRate'],
  [{ amout: 1 }, 'asked.amout'],
])('refuses %j', (wrong, path) => {
  const client = clientCases({ clients, statements }, rule).caseOf(0)
  expect(() => loanOffer(appraised({ client }), { ...asked, ...wrong }, lending)).toThrow(
    expect.objectContaining({ path }),
  )
})
