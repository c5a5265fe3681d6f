import { expect, it } from 'vitest'
import { readTerms } from '../../../src/lifetime/relationship/read-terms.js'
import { daysAfter, loan, maturity } from './terms.js'

it('gathers everything that is dated, in days', () => {
  const plan = readTerms({
    valuationDate: '2025-01-01',
    margins: [{ source: 'fees', facility: 'account', date: '2025-02-01', amount: 4 }],
    endings: [maturity],
    discount: { kind: 'capital-charge', annualDiscountRate: 0.05, charges: [{ date: daysAfter(1096), amount: 3 }] },
    acquisitionCost: 9,
    every: 'year',
  })
  expect(plan).toEqual({
    start: 20_089,
    last: 1096,
    force: Math.log1p(0.05) / 365.25,
    flows: [
      { facility: 'account', source: 'fees', day: 31, amount: 4 },
      { facility: 'relationship', source: 'acquisition cost', day: 0, amount: -9 },
      { facility: 'relationship', source: 'capital charge', day: 1096, amount: -3 },
    ],
    endings: [{ name: 'maturity', on: 1096, payments: [] }],
    drawn: [364, 729, 1094, 1096],
  })
})

it('draws months by default', () => {
  expect(readTerms({ ...loan, until: daysAfter(60), margins: [] }).drawn).toEqual([30, 58, 60])
})
