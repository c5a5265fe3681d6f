/** Whatever stands in whatever field, doors of affordability and effective rates answer or say which field is wrong. */
import { describe, expect, it } from 'vitest'
import { ClienteleError } from '../../src/errors/index.js'
import { holidayCalendar } from '../../src/money/index.js'
import * as doors from '../../src/project/affordability/index.js'
import type { Loan } from '../../src/project/loans/index.js'
import { amortisedCost, effectiveInterestRate, loanSchedule } from '../../src/project/loans/index.js'
import { JUNK, pathsOf, replaced } from './junk.js'

/** What was thrown that is no error of ours. */
function faults(door: (...args: never[]) => unknown, args: readonly unknown[]): readonly string[] {
  return pathsOf(args).flatMap(path =>
    path.length === 0
      ? []
      : JUNK.flatMap(junk => {
          try {
            const changed = replaced(args, path, junk)
            if (Array.isArray(changed)) Reflect.apply(door, undefined, changed)
            return []
          } catch (thrown) {
            return thrown instanceof ClienteleError ? [] : [`${path.join('.')}: ${String(thrown)}`]
          }
        }),
  )
}

const eur = (minorUnits: number) => ({ currency: 'EUR', minorUnits })
const calendar = holidayCalendar({ name: 'weekends' })
const curve = { unit: 'year', times: [0], values: [0.03], between: 'step', quantity: 'rate' } as const
const index = { name: 'I', fixings: [{ on: '2024-01-02', rate: 0.02 }], forward: { from: '2025-06-01', curve } }
const fixed: Loan = {
  principal: eur(1_000_00),
  from: '2025-01-15',
  periods: { count: 4, every: { value: 1, unit: 'month' } },
  rate: { kind: 'fixed', annualRate: 0.036 },
  repayment: { kind: 'annuity', balloon: eur(100) },
  grace: { periods: 1, interest: 'paid' },
  fees: [
    { kind: 'up-front', of: 0.01, paid: 'deducted' },
    { kind: 'up-front', of: eur(5) },
    { kind: 'commitment', annualRate: 0.01, undrawn: [{ from: '2025-02-01', amount: eur(500) }] },
    { kind: 'agency', amount: eur(1), every: 'year' },
  ],
}
const lookback = { days: 2 }
const capped = { cap: 0.1, floor: 0, indexCap: 0.2, indexFloor: 0, resetEvery: 2, lookback: { ...lookback, calendar } }
const inArrears = { calendar, daysPerYear: 360, observationShift: true } as const
const loans: Readonly<Record<string, Loan>> = {
  fixed,
  stepped: { ...fixed, rate: { kind: 'stepped', steps: [{ from: '2025-01-01', annualRate: 0.03 }] } },
  floating: { ...fixed, rate: { kind: 'floating', index, margin: 0.01, ...capped } },
  compounded: { ...fixed, rate: { kind: 'floating', index, margin: 0.01, lookback, inArrears } },
}
const household = {
  kind: 'income',
  per: 'month',
  income: eur(900),
  debtService: eur(5),
  livingCost: eur(5),
  debt: eur(5),
}
const limits = {
  debtServiceToIncome: 0.4,
  debtToIncome: 5,
  residualIncome: eur(100),
  loanToValue: { share: 0.5, value: eur(1e9), priorCharges: eur(5) },
  amount: eur(1e9),
  lastDueBy: '2060-01-01',
}
const options = { limits, stress: { add: 0.01, atLeast: 0.01, atMost: 0.2 } }
const company = { kind: 'cash-flow', currency: 'EUR', cashFlows: [9e4, 9e4, 9e4, 9e4], debtService: [0, 1, 1, 0] }
const covered = { limits: { cashFlowCover: 1.2 }, stress: { add: 0.01 } }
const { principal: _, ...offer } = fixed

describe.each(Object.entries(loans))('a loan with a %s rate', (_name, loan) => {
  it('is assessed and stressed, or its wrong field is named', () => {
    expect(faults(doors.affordability, [loan, household, options])).toEqual([])
    expect(faults(doors.stressedLoan, [loan, options.stress])).toEqual([])
  })
})

describe('the other doors', () => {
  it('answer, or name the wrong field', () => {
    expect(faults(doors.affordability, [fixed, company, covered])).toEqual([])
    expect(faults(doors.affordablePrincipal, [offer, household, options])).toEqual([])
    expect(faults(doors.affordablePrincipal, [offer, company, covered])).toEqual([])
    expect(faults(doors.affordableTenors, [fixed, household, { ...options, fewest: 2, most: 5 }])).toEqual([])
    expect(faults(doors.affordableTenors, [fixed, company, covered])).toEqual([])
    const schedule = loanSchedule(fixed)
    expect(
      faults(effectiveInterestRate, [
        schedule,
        { fees: 'all', costs: eur(1), time: 'equal-periods', periodsPerYear: 12 },
      ]),
    ).toEqual([])
    expect(
      faults(amortisedCost, [schedule, { fees: 'none', costs: eur(1), time: 'actual/365', periodsPerYear: 12 }]),
    ).toEqual([])
  })
})
