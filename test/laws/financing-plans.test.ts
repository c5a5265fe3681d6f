/** What holds of any plan for any client: remedies are enough, cash is counted once, sides agree, and rankings are fair. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ClienteleError } from '../../src/errors/index.js'
import { isoDate } from '../../src/money/index.js'
import { affordability, stressedLoan } from '../../src/project/affordability/index.js'
import type { Loan } from '../../src/project/loans/index.js'
import { checkLoan, loanSchedule } from '../../src/project/loans/index.js'
import type { FinancingPlan, PlanClient, PlanComparisonOptions } from '../../src/project/plans/index.js'
import * as doors from '../../src/project/plans/index.js'
import { byDueDay, readMonths } from '../../src/project/plans/monthly-cash.js'
import type { ProfitTerms } from '../../src/project/profitability/index.js'
import { facilityProfit } from '../../src/project/profitability/index.js'
import { JUNK, pathsOf, replaced } from './junk.js'
import { loans } from './loan-arbitrary.js'

const eur = (minorUnits: number) => ({ currency: 'EUR', minorUnits })
const TERMS: ProfitTerms = {
  from: '2025-01-01',
  curves: [],
  capital: { basis: { kind: 'regulatory', ratio: 0.1 }, funding: 'whole-loan', annualReturn: 0.02 },
  annualHurdleRate: 0.12,
  taxRate: 0.25,
  feeView: 'cash',
  lines: 'contractual',
}
const LENDER = { lossGivenDefault: 0.4, capital: { riskWeight: 1 }, transferRate: 0.03 }

/** Requests of six orders of magnitude, from 2025 on. */
const requests = fc.record({
  principal: fc.double({ min: 4, max: 10, noNaN: true }).map(power => eur(Math.round(10 ** power))),
  from: fc.integer({ min: 20_100, max: 20_500 }).map(isoDate),
  periods: fc.record({
    count: fc.integer({ min: 1, max: 24 }),
    every: fc.constantFrom(
      { value: 1, unit: 'month' as const },
      { value: 6, unit: 'month' as const },
      { value: 4, unit: 'week' as const },
    ),
  }),
  rate: fc.double({ min: 0, max: 0.2, noNaN: true }).map(annualRate => ({ kind: 'fixed' as const, annualRate })),
})
/** Cash of each month, from none to twice the loan over a year. */
const clientOf = (principal: number): fc.Arbitrary<PlanClient> =>
  fc
    .tuple(
      fc.array(fc.double({ min: 0, max: 0.2, noNaN: true }), { minLength: 1, maxLength: 160 }),
      fc.double({ min: 0.5, max: 3, noNaN: true }),
    )
    .map(([shares, cashFlowCover]) => ({
      name: 'Made-up',
      borrower: {
        kind: 'monthly-cash-flow',
        currency: 'EUR',
        from: '2025-01-01',
        cashFlows: shares.map(share => Math.round(share * principal)),
      },
      limits: { cashFlowCover },
      probabilityOfDefault: 0.01,
    }))
const questions = requests.chain(request =>
  clientOf(request.principal.minorUnits).map(client => {
    const { borrower } = client
    const cashFlow = borrower.kind === 'monthly-cash-flow' ? { cashFlow: borrower } : {}
    return { client, plans: doors.repaymentPlans({ ...request, ...cashFlow, lender: LENDER }).plans }
  }),
)

describe('plans of any request for any client', () => {
  it('fit exactly where limits hold on foreseen cash and the hurdle is earned', () => {
    fc.assert(
      fc.property(questions, ({ client, plans }) => {
        for (const plan of doors.compareFinancingPlans(client, plans, { terms: TERMS }).plans) {
          const { affordability: of, cover, foreseen } = plan.borrower
          expect(plan.borrower.reasons.length === 0).toBe(of.affordable && foreseen === undefined)
          // Two ways to the thinnest cover.
          expect(cover.minimum?.value).toBe(of.after.cashFlowCover)
          const raroc = plan.lender!.life.raroc!
          expect(plan.lender!.reasons.length === 0).toBe(raroc >= 0.12 - 1e-9)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('are mended by each remedy alone', () => {
    fc.assert(
      fc.property(questions, ({ client, plans }) => {
        for (const [i, plan] of doors.compareFinancingPlans(client, plans, { terms: TERMS }).plans.entries()) {
          for (const remedy of plan.remedies) {
            const mended = { ...plans[i]!, loan: mendedLoan(plans[i]!.loan, remedy) }
            const side = doors.compareFinancingPlans(client, [mended], { terms: TERMS }).plans[0]!
            expect(side[remedy.side]!.reasons).toEqual([])
          }
        }
      }),
      { numRuns: 40 },
    )
  })

  it('are ranked fairly: no efficient plan is beaten, every other one is, and the best is one of them', () => {
    fc.assert(
      fc.property(questions, ({ client, plans }) => {
        const { ranking, rows } = doors.compareFinancingPlans(client, plans, {
          terms: TERMS,
          criterion: 'highest-raroc',
        })
        const fitting = rows.filter(({ feasible }) => feasible)
        const beats = (a: doors.PlanRow, b: doors.PlanRow): boolean => {
          const by = [
            b.effectiveInterestRate! - a.effectiveInterestRate!,
            a.minimumCover! - b.minimumCover!,
            a.lifeRaroc! - b.lifeRaroc!,
          ]
          return by.every(more => more >= 0) && by.some(more => more > 0)
        }
        const efficient = fitting.filter(row => !fitting.some(other => beats(other, row))).map(({ name }) => name)
        expect(ranking.efficient).toEqual(efficient)
        expect(ranking.dominated.map(({ name }) => name)).toEqual(
          fitting.map(({ name }) => name).filter(name => !efficient.includes(name)),
        )
        expect(ranking.recommended === undefined).toBe(fitting.length === 0)
        const most = fitting.reduce((best, { lifeRaroc }) => Math.max(best, lifeRaroc!), Number.NEGATIVE_INFINITY)
        if (ranking.recommended !== undefined) {
          expect(rows.find(({ name }) => name === ranking.recommended)!.lifeRaroc).toBe(most)
        }
      }),
      { numRuns: 60 },
    )
  })
})

function mendedLoan(loan: Loan, remedy: doors.PlanRemedy): Loan {
  if (remedy.kind === 'principal') return { ...loan, principal: remedy.principal }
  if (remedy.kind === 'tenor') return { ...loan, periods: { ...loan.periods, count: remedy.instalments } }
  return stressedLoan(loan, { add: remedy.change })
}

describe('any loan', () => {
  it('is booked with all the interest of its schedule, to what its roundings are', () => {
    fc.assert(
      fc.property(loans, loan => {
        // Not every cash flow repays.
        fc.pre(checkLoan(loan).length === 0)
        const schedule = loanSchedule(loan)
        const last = schedule.instalments.at(-1)!.end
        const months = 12 * (Number(last.slice(0, 4)) - Number(schedule.from.slice(0, 4))) + 13
        fc.pre(months <= 1200 && schedule.instalments.some(({ start, end, opening }) => start < end && opening > 0))
        const facility = facilityOrNone({ name: 'Plan', loan, lender: LENDER })
        fc.pre(facility !== undefined)
        const terms = { ...TERMS, from: schedule.from, months }
        const { interest } = facilityProfit(facility!, { currency: 'EUR', probabilityOfDefault: 0 }, terms).lines
        const allowed = schedule.instalments.length + Math.abs(schedule.totals.interest) * 1e-9
        expect(Math.abs(interest - schedule.totals.interest)).toBeLessThanOrEqual(allowed)
      }),
      { numRuns: 100 },
    )
  })
})

/** Rates of a year that no facility may have: interest of few days told as one. */
function facilityOrNone(plan: FinancingPlan): ReturnType<typeof doors.facilityOfLoan> | undefined {
  const facility = doors.facilityOfLoan(plan)
  return facility.rate.kind === 'fixed' && facility.rate.annualRate > -1 && facility.rate.annualRate <= 10
    ? facility
    : undefined
}

describe('months', () => {
  it('are counted once, however due days cut them', () => {
    const amounts = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 60 })
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 3000 }), { maxLength: 40 })
    fc.assert(
      fc.property(amounts, fc.integer({ min: 20_000, max: 20_400 }), cuts, (cashFlows, from, after) => {
        const months = readMonths({ kind: 'monthly-cash-flow', currency: 'EUR', from: isoDate(from), cashFlows })
        const days = after.toSorted((a, b) => a - b).map(days => from + days)
        const parts = byDueDay(months, cashFlows, from, days)
        const rest = byDueDay(months, cashFlows, from, [...days, from + 4000])
        expect(rest.slice(0, -1)).toEqual(parts)
        expect(rest.reduce((sum, amount) => sum + amount, 0)).toBe(cashFlows.reduce((sum, amount) => sum + amount, 0))
        expect(parts.every(Number.isInteger)).toBe(true)
      }),
    )
  })
})

/** What was thrown that is no error of ours, and what came out that is no finite number. */
function faults(door: (...args: never[]) => unknown, args: readonly unknown[]): readonly string[] {
  return pathsOf(args)
    .filter(({ length }) => length > 0)
    .flatMap(path =>
      JUNK.flatMap(junk => {
        try {
          const changed = replaced(args, path, junk)
          const result: unknown = Array.isArray(changed) ? Reflect.apply(door, undefined, changed) : undefined
          const isWhole = JSON.stringify(result)?.includes('null') !== true
          return isWhole ? [] : [`${path.join('.')} ${String(junk)}: a figure that is none`]
        } catch (thrown) {
          return thrown instanceof ClienteleError ? [] : [`${path.join('.')}: ${String(thrown)}`]
        }
      }),
    )
}

describe('doors', () => {
  const loan: Loan = {
    principal: eur(1_000_00),
    from: '2025-01-15',
    periods: { count: 4, every: { value: 1, unit: 'month' } },
    rate: { kind: 'fixed', annualRate: 0.036 },
    repayment: { kind: 'annuity', balloon: eur(100) },
    grace: { periods: 1, interest: 'paid' },
    fees: [
      { kind: 'up-front', of: 0.01 },
      { kind: 'agency', amount: eur(1), every: 'year' },
    ],
  }
  const lender = { ...LENDER, fees: [{ kind: 'yearly', name: 'Account', amount: eur(1) } as const] }
  const plan: FinancingPlan = { name: 'Plan', loan, lender, collateral: { value: eur(9_000_00), annualDecline: 0.1 } }
  const borrower = {
    kind: 'monthly-cash-flow',
    currency: 'EUR',
    from: '2025-01-01',
    cashFlows: [3e4, 3e4, 3e4, 3e4, 3e4],
  } as const
  const client: PlanClient = {
    name: 'Made-up',
    borrower: { ...borrower, debtService: [1, 1, 1, 1, 1] },
    limits: { cashFlowCover: 1.1, amount: eur(9_000_00) },
    probabilityOfDefault: 0.01,
    incomeCurrency: 'USD',
    project: { readyOn: '2025-02-01', usefulUntil: '2030-01-01' },
  }
  const options: PlanComparisonOptions = {
    terms: TERMS,
    stress: { add: 0.01 },
    weakSeason: 0.5,
    criterion: 'highest-raroc',
  }

  it('answer, or name the wrong field', () => {
    expect(faults(doors.compareFinancingPlans, [client, [plan], options])).toEqual([])
    expect(faults(doors.planWarnings, [plan, client, { stress: { add: 0.01 }, longestGrace: 3 }])).toEqual([])
    const { repayment: _, ...offer } = loan
    expect(
      faults(doors.repaymentPlans, [{ ...offer, cashFlow: borrower, balloonShare: 0.2, yearlyGrowth: 0.1 }]),
    ).toEqual([])
    expect(faults(doors.facilityOfLoan, [plan])).toEqual([])
  })

  it('say of the same plan what affordability says', () => {
    const flows = { kind: 'cash-flow', currency: 'EUR', cashFlows: [3e4, 3e4, 3e4, 3e4] } as const
    const limits = { cashFlowCover: 1.1 }
    const [compared] = doors.compareFinancingPlans({ name: 'Made-up', borrower: flows, limits }, [plan]).plans
    expect(compared!.borrower.affordability).toEqual(affordability(loan, flows, { limits }))
  })
})
