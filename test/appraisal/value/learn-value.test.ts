import { expect, it } from 'vitest'
import { clientCases } from '../../../src/appraisal/case/client-cases.js'
import { CLIENT_VALUE_POLICY, learnValue } from '../../../src/appraisal/value/index.js'
import { dayNumber } from '../../../src/money/core.js'
import { sampleLender } from '../../../src/records/sample-lender/index.js'
import { caseOf, LOAN } from './a-client.js'

it('knows the prior of an empty book', () => {
  const { margins, clientMargins, signings, sizes, sizeSpread, service, unsecured, acquisition } =
    learnValue(CLIENT_VALUE_POLICY).finish()
  expect(margins.lease).toEqual({ known: 0, mean: 0.025, deviation: 0.01 })
  expect(clientMargins.mean).toBe(0.025)
  expect(clientMargins.between).toBeCloseTo(0.01 / Math.SQRT2, 12)
  expect(signings).toEqual([{ share: 1, shape: 'equal-principal', years: 4, drawn: 1, standingFee: 0 }])
  expect([unsecured, sizes]).toEqual([1, {}])
  // Of a log-normal factor of coefficient of variation 0.6, and 1.5.
  expect(sizeSpread.within).toBeCloseTo(Math.sqrt(Math.log(1.36)), 12)
  expect(sizeSpread.between).toBeCloseTo(Math.sqrt(Math.log(3.25)), 12)
  expect(acquisition).toEqual({ each: 0, perUnit: 0 })
  expect(service).toEqual({ each: 0, perUnit: 0.003, variation: 0.6 })
})

it('moves towards what the book has', () => {
  const learner = learnValue(CLIENT_VALUE_POLICY)
  const cost = {
    client: 'C-1',
    kind: 'service',
    from: '2024-01-01',
    until: '2024-12-30',
    amount: 20_000,
    currency: 'EUR',
  } as const
  const won = { ...cost, kind: 'acquisition', amount: 7000 } as const
  const collateral = {
    id: 'K',
    facility: 'F-1',
    kind: 'real-estate',
    value: 5e6,
    haircut: 0.2,
    currency: 'EUR',
  } as const
  learner.add(caseOf({ facilities: [LOAN], costs: [cost, won], collaterals: [collateral] }))
  const learnt = learner.finish()
  // Ten of 2.5 %, one of 2 % for all kinds; and of that ten again for each kind.
  const all = (10 * 0.025 + 0.02) / 11
  expect(learnt.margins['term-loan'].mean).toBeCloseTo((10 * all + 0.02) / 11, 12)
  expect(learnt.margins.lease.mean).toBeCloseTo(all, 12)
  expect(learnt.fundingRates['EUR']).toBeCloseTo(0.03, 12)
  expect(learnt.sizes).toEqual({ all: Math.log(1e7) })
  expect(learnt.unsecured).toBeCloseTo(0.6, 12)
  // One case tells no line: all of it is each one's.
  expect(learnt.acquisition).toEqual({ each: 7000, perUnit: 0 })
  // The year that is recorded, of 365 days.
  expect(learnt.service.each).toBeCloseTo((20_000 * 365.25) / 365, 9)
})

it('learns the same bytes in whatever order clients come, and survives JSON', () => {
  const { portfolio } = sampleLender({ clients: 40 })
  const rule = { asOf: dayNumber('2024-12-31'), currency: 'CNY', maxRateAgeDays: 31 }
  const { caseOf: at } = clientCases(portfolio, rule)
  const learnt = (rows: readonly number[]): string => {
    const learner = learnValue(CLIENT_VALUE_POLICY)
    for (const row of rows) learner.add(at(row))
    return JSON.stringify(learner.finish())
  }
  const rows = Array.from({ length: 40 }, (_, i) => i)
  expect(learnt([...rows].reverse())).toBe(learnt(rows))
  expect(learnt(rows)).not.toContain('null')
})
