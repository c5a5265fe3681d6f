import { expect, it } from 'vitest'
import type { Relationship } from '../../../../src/project/index.js'
import { facilityProfit, relationshipProfit } from '../../../../src/project/index.js'
import { CLIENT, DEPOSIT, euro, flatCurve, GUARANTEE, LINE, LOAN, SERVICE, TERMS } from './samples.js'

const RELATIONSHIP: Relationship = {
  client: 'Harbour Cold Storage',
  ...CLIENT,
  facilities: [{ ...LOAN, rate: { kind: 'fixed', annualRate: 0.0612345 } }, LINE, GUARANTEE, DEPOSIT, SERVICE],
  activities: [{ name: 'Visit', timesPerYear: 6, unitCost: euro(30_011) }],
}

it('is a row for each facility and one for the relationship itself, as each door has it', () => {
  const { facilities, total, client, from, to, warnings } = relationshipProfit(RELATIONSHIP, TERMS)
  expect([client, from, to]).toEqual(['Harbour Cold Storage', '2025-01-15', '2026-01-15'])
  expect(facilities.map(({ name, kind }) => [name, kind])).toEqual([
    ['Loan', 'term-loan'],
    ['Line', 'credit-line'],
    ['Guarantee', 'guarantee'],
    ['Deposit', 'deposit'],
    ['Advice', 'service'],
    ['relationship', 'relationship'],
  ])
  RELATIONSHIP.facilities.forEach((facility, i) => {
    expect(facilities[i]).toEqual(facilityProfit(facility, CLIENT, TERMS))
  })
  expect(facilities.at(-1)!.lines.operatingCost).toBe(-180_066)
  expect(total.profit).toBe(facilities.reduce((sum, { profit }) => sum + profit, 0))
  expect(warnings).toEqual([])
})

it('adds up by hand: one year of a loan and a deposit at a flat 3 %', () => {
  const { total } = relationshipProfit({ ...RELATIONSHIP, facilities: [LOAN, DEPOSIT], activities: [] }, TERMS)
  // Loan: 6.0 − 3.0 − 0.8 + 0.2 = 2.4 million; deposit: −0.4 + 1.2 = 0.8 million; after a quarter of tax, 2.4 million.
  expect(total.lines.interest).toBe(5_600_000)
  expect(total.lines.funding).toBe(-1_800_000)
  expect(total.profitBeforeTax).toBe(3_200_000)
  expect(total.profit).toBe(2_400_000)
  expect(total.capitalCharge).toBe(1_200_000)
  expect(total.economicProfit).toBe(1_200_000)
  expect(total.raroc).toBeCloseTo(0.24, 12)
})

it('of a client without facilities is nothing, and has no return on capital', () => {
  const { total, facilities } = relationshipProfit({ ...CLIENT, client: 'Empty', facilities: [] }, TERMS)
  expect(facilities).toEqual([])
  expect(total.profit).toBe(0)
  expect('raroc' in total).toBe(false)
})

it('warns of what has ended or not begun', () => {
  const maturity = { kind: 'term', from: '2023-01-15', months: 24 } as const
  const { warnings } = relationshipProfit(
    {
      ...RELATIONSHIP,
      facilities: [
        { ...DEPOSIT, maturity },
        { ...GUARANTEE, from: '2026-01-15' },
      ],
    },
    TERMS,
  )
  expect(warnings.map(({ code, path }) => [code, path])).toEqual([
    ['MATURED', 'relationship.facilities[0]'],
    ['NOT_YET_BEGUN', 'relationship.facilities[1]'],
  ])
  expect(warnings[0]!.message).toContain('Deposit ended on 2025-01-15')
})

it('reads amounts as JSON holds them', () => {
  const back: Relationship = JSON.parse(JSON.stringify(RELATIONSHIP))
  expect(relationshipProfit(back, TERMS)).toEqual(relationshipProfit(RELATIONSHIP, TERMS))
})

it.each([
  [
    'facilities[0].balance.principal.currency',
    { facilities: [{ ...LOAN, balance: { ...LOAN.balance, principal: { currency: 'USD', minorUnits: 5 } } }] },
    'MIXED_CURRENCIES',
  ],
  [
    'facilities[1].drawn.currency',
    { facilities: [LOAN, { ...LINE, drawn: { currency: 'USD', minorUnits: 5 } }] },
    'MIXED_CURRENCIES',
  ],
  ['facilities[1].name', { facilities: [LOAN, { ...LINE, name: 'Loan' }] }, 'CONFLICTING_OPTIONS'],
  [
    'facilities[0].balance.months',
    { facilities: [{ ...LOAN, balance: { ...LOAN.balance, months: -12 } }] },
    'OUT_OF_RANGE',
  ],
  ['facilities[0].months', { facilities: [{ ...GUARANTEE, months: -3 }] }, 'OUT_OF_RANGE'],
  ['facilities[0].capital.riskWeight', { facilities: [{ ...LOAN, capital: {} }] }, 'MISSING_VALUE'],
  [
    'facilities[0].transferRate',
    { currency: 'USD', facilities: [{ ...DEPOSIT, balance: { currency: 'USD', minorUnits: 5 } }] },
    'MISSING_CURVE',
  ],
  ['probabilityOfDefault', { probabilityOfDefault: 1.2 }, 'OUT_OF_RANGE'],
  ['client', { client: '' }, 'EMPTY_INPUT'],
  ['rating', { rating: 'A' }, 'UNKNOWN_OPTION'],
])('names %s where it is wrong', (field, change, code) => {
  const path = `relationship.${field}`
  const { activities: _, ...plain } = RELATIONSHIP
  expect(() => Reflect.apply(relationshipProfit, undefined, [{ ...plain, ...change }, TERMS])).toThrow(
    expect.objectContaining({ path, code }),
  )
})

it('takes capital of the basis that the terms ask for', () => {
  const capital = { ...TERMS.capital, basis: { kind: 'economic' } } as const
  const { total } = relationshipProfit({ ...RELATIONSHIP, facilities: [LOAN] }, { ...TERMS, capital })
  expect(total.capital).toBe(8_000_000)
})

it('says how figures are meant', () => {
  const terms = { ...TERMS, curves: [flatCurve(0.01)], feeView: 'effective-interest', lines: 'expected' } as const
  expect(relationshipProfit(RELATIONSHIP, terms).conventions).toMatchObject({
    fees: 'effective-interest',
    lines: 'expected',
  })
})
