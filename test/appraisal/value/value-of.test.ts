import { describe, expect, it } from 'vitest'
import { valueOfClient, valuer } from '../../../src/appraisal/value/index.js'
import { relationshipValue } from '../../../src/lifetime/index.js'
import type { Curve } from '../../../src/model/index.js'
import { CLIENT, caseOf, hazard, LEARNT, LOAN, OUTLOOK, POLICY, partOf, TERMS } from './a-client.js'

const noCapital = { ...POLICY, capital: { by: 'share', share: 0 } } as const

function yearly(values: readonly number[]): Curve {
  return { unit: 'year', times: values.map((_, i) => i), values, between: 'step', quantity: 'hazard' }
}

describe('the value of one loan', () => {
  it('is that of the relationship whose endings are the same', () => {
    const defaults = [0.03, 0.02, 0.015, 0.01]
    const leaving = [0.01, 0.05, 0.04, 0.2]
    const outlook = { ...OUTLOOK, defaults: hazard(defaults), leaving: hazard(leaving), prepaying: hazard(0.07) }
    const found = valueOfClient(caseOf({ facilities: [LOAN] }), outlook, LEARNT, noCapital, TERMS)
    // A margin that accrues is a charge on capital with the other sign: 2 % of ten million.
    const { bySource, expectedYears } = relationshipValue({
      valuationDate: '2024-12-31',
      margins: [],
      endings: [
        { name: 'maturity', on: '2028-12-31' },
        { name: 'default', hazard: yearly(defaults), payments: [{ source: 'loss given default', amount: -4_000_000 }] },
        { name: 'leaving', hazard: yearly(leaving) },
        { name: 'early repayment', hazard: yearly([0.07]) },
      ],
      discount: {
        kind: 'capital-rate',
        annualDiscountRate: 0.04,
        annualCapitalRate: 0.02,
        capital: [{ date: '2024-12-31', amount: 10_000_000 }],
      },
    })
    const margin = -partOf(bySource, 'capital charge')
    const loss = partOf(bySource, 'loss given default')
    expect(partOf(found.bySource, 'interest margin') / margin).toBeCloseTo(1, 9)
    expect(partOf(found.bySource, 'loss given default') / loss).toBeCloseTo(1, 9)
    expect(found.value / (margin + loss)).toBeCloseTo(1, 9)
    // The relationship outlasts the facility: early repayment does not end it.
    expect(found.expectedYears).toBeGreaterThan(expectedYears)
  })

  it('is margin and loss of a level hazard, by hand', () => {
    const { value, economicCapital, exposure, raroc } = valueOfClient(
      caseOf({ facilities: [LOAN] }),
      { ...OUTLOOK, leaving: hazard(0) },
      LEARNT,
      POLICY,
      TERMS,
    )
    const rate = 0.02 + Math.log(1.04)
    const annuity = (1 - Math.exp(-4 * rate)) / rate
    // A year earns 200,000, loses 2 % of 4,000,000, and pays 8 % on capital of 800,000.
    expect(value).toBeCloseTo((200_000 - 80_000 - 64_000) * annuity, 3)
    expect(economicCapital).toBeCloseTo(800_000, 6)
    expect(exposure).toBe(10_000_000)
    expect(raroc).toBeCloseTo((120_000 / 800_000) * ((1 - Math.exp(-0.02)) / 0.02), 9)
  })

  it('is lost where the loan is in default', () => {
    const found = valueOfClient(
      caseOf({ facilities: [{ ...LOAN, status: 'defaulted' }] }),
      OUTLOOK,
      LEARNT,
      POLICY,
      TERMS,
    )
    expect(found.value).toBe(-4_000_000)
    expect(found.raroc).toBeUndefined()
    expect(found.interval.lower).toBeLessThan(-4_000_000)
    expect(found.interval.lower).toBeGreaterThanOrEqual(-10_000_000)
    expect(found.interval.upper).toBeGreaterThan(-4_000_000)
  })

  it('has fees of a line on what is not drawn, and loses part of that too', () => {
    const line = { ...LOAN, kind: 'revolving', outstanding: 4_000_000, commitmentFee: 0.005 } as const
    const found = valueOfClient(caseOf({ facilities: [line] }), OUTLOOK, LEARNT, noCapital, TERMS)
    const fees = partOf(found.bySource, 'fees')
    expect(fees / partOf(found.bySource, 'interest margin')).toBeCloseTo((0.005 * 6) / (0.02 * 4), 9)
    expect(-partOf(found.bySource, 'loss given default') / fees).toBeCloseTo(
      (0.02 * 0.4 * (4 + 0.4 * 6)) / (0.005 * 6),
      9,
    )
    expect(found.exposure).toBe(10_000_000)
  })
})

describe('a client of whom little is known', () => {
  it('with nothing but a name is worth nothing for certain where the book tells nothing', () => {
    const found = valueOfClient(
      caseOf({}),
      { ...OUTLOOK, newBusiness: { perYear: 1, shape: 2 } },
      LEARNT,
      POLICY,
      TERMS,
    )
    expect(found.value).toBe(0)
    expect([found.interval.lower, found.interval.upper]).toEqual([0, 0])
    expect(found.uncertainty).toEqual({ parameters: 0, missing: 0, outcomes: 0 })
    expect(found.mostValuableDatum).toBeUndefined()
  })

  it('names the datum that would narrow its interval most', () => {
    const { margin: _, annualRate: __, ...loan } = LOAN
    const found = valueOfClient(
      caseOf({ facilities: [loan] }),
      { ...OUTLOOK, defaults: hazard(0) },
      LEARNT,
      POLICY,
      TERMS,
    )
    expect(found.mostValuableDatum?.name).toBe('margin')
    expect(found.mostValuableDatum?.reads).toEqual([{ table: 'facilities', fields: ['margin', 'annualRate'] }])
    expect(found.uncertainty.missing).toBeGreaterThan(0.2)
  })

  it('leaves out a facility whose currency has no rate', () => {
    const found = valueOfClient(caseOf({ facilities: [{ ...LOAN, currency: 'XAU' }] }), OUTLOOK, LEARNT, POLICY, TERMS)
    expect(found.exposure).toBe(0)
    expect(found.byFacility.map(({ name }) => name)).toEqual(['new business', 'relationship'])
  })

  it('flows through whatever is recorded, however absurd', () => {
    const facilities = Array.from({ length: 50 }, (_, i) => ({
      ...LOAN,
      id: `F-${i}`,
      limit: 1e12,
      outstanding: i % 2 === 0 ? 0 : 1e12,
      signedOn: '1900-01-01',
      maturity: i % 3 === 0 ? '1900-01-02' : '9999-12-31',
      margin: i % 5 === 0 ? -0.5 : 3,
      repayment: 'annuity' as const,
      paymentMonths: 1,
    }))
    const wild = { ...OUTLOOK, defaults: hazard([36, 1e9], { parameterDeviation: 5, missingDeviation: 5 }) }
    const found = valueOfClient(caseOf({ facilities }), wild, LEARNT, POLICY, TERMS)
    expect(JSON.stringify(found)).not.toContain('null')
    expect(found.interval.lower).toBeLessThanOrEqual(found.interval.upper)
  })
})

it('says the same of a client whatever other clients were valued before', () => {
  const value = valuer(LEARNT, POLICY, TERMS)
  const client = caseOf({ facilities: [LOAN] })
  const first = JSON.stringify(value(client, OUTLOOK))
  value(caseOf({ facilities: [LOAN, { ...LOAN, id: 'F-2', kind: 'revolving' }] }, { ...CLIENT, id: 'C-1' }), OUTLOOK)
  expect(JSON.stringify(value(client, OUTLOOK))).toBe(first)
})
