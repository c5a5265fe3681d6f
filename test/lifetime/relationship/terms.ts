import type { Ending, RelationshipTerms } from '../../../src/lifetime/index.js'
import type { Curve } from '../../../src/model/index.js'

/** A hazard that never changes. */
export function constant(value: number, unit: Curve['unit'] = 'year'): Curve {
  return { unit, times: [0], values: [value], between: 'step', quantity: 'hazard' }
}

export const DAY = 86_400_000

/** The date so many days after 2025-01-01. */
export function daysAfter(days: number): Date {
  return new Date(Date.UTC(2025, 0, 1) + days * DAY)
}

export const maturity: Ending = { name: 'maturity', on: daysAfter(1096) }

/** A loan of three years: interest by quarter, fees, costs; early repayment, refinancing and default. */
export const loan: RelationshipTerms = {
  valuationDate: '2025-01-01',
  margins: Array.from({ length: 12 }, (_, i) => [
    { source: 'net interest', facility: 'loan', date: daysAfter(91 * (i + 1)), amount: 1500 - 100 * i },
    { source: 'operating cost', facility: 'loan', date: daysAfter(91 * (i + 1)), amount: -120 },
    { source: 'fees', facility: 'account', date: daysAfter(91 * (i + 1) - 45), amount: 60 },
  ]).flat(),
  endings: [
    { ...maturity, payments: [{ source: 'closing fee', facility: 'loan', amount: 75 }] },
    {
      name: 'early repayment',
      hazard: { unit: 'month', times: [0, 6, 30], values: [0.001, 0.02, 0.005], between: 'linear', quantity: 'hazard' },
      payments: [
        {
          source: 'early repayment fee',
          facility: 'loan',
          amount: [
            { date: '2024-06-30', amount: 900 },
            { date: daysAfter(365), amount: 500 },
            { date: daysAfter(731), amount: 100 },
          ],
        },
      ],
    },
    {
      name: 'refinancing elsewhere',
      hazard: { unit: 'year', times: [0, 1, 2], values: [0.02, 0.08, 0.03], between: 'step', quantity: 'hazard' },
    },
    {
      name: 'default',
      hazard: { unit: 'year', times: [0, 3], values: [0.004, 0.05], between: 'log-linear', quantity: 'hazard' },
      payments: [
        { source: 'loss given default', facility: 'loan', amount: -60_000 },
        { source: 'recovery', facility: 'loan', amount: 35_000, daysLater: 540 },
      ],
    },
  ],
  discount: {
    kind: 'capital-rate',
    annualDiscountRate: 0.04,
    annualCapitalRate: 0.1,
    capital: [
      { date: '2024-12-31', amount: 6000 },
      { date: daysAfter(400), amount: 4000 },
    ],
  },
  acquisitionCost: 250,
}
