/** What holds for every borrower and loan: more income never borrows less, a higher rate never more, and one unit more breaks. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AffordabilityLimits, IncomeBorrower, LoanOffer } from '../../src/project/affordability/index.js'
import { affordability, affordablePrincipal } from '../../src/project/affordability/index.js'
import type { Repayment } from '../../src/project/loans/index.js'

const currency = 'CNY'
const cny = (minorUnits: number) => ({ currency, minorUnits })
const RUNS = { numRuns: 40 }

const offer = fc
  .record({
    count: fc.integer({ min: 1, max: 60 }),
    months: fc.constantFrom(1, 3, 6, 12),
    annualRate: fc.integer({ min: 0, max: 2_500 }),
    kind: fc.constantFrom<Repayment['kind'] & ('annuity' | 'equal-principal' | 'bullet')>(
      'annuity',
      'equal-principal',
      'bullet',
    ),
  })
  .map(
    ({
      count,
      months,
      annualRate,
      kind,
    }): LoanOffer & { readonly rate: { readonly kind: 'fixed'; readonly annualRate: number } } => ({
      from: '2025-01-31',
      periods: { count, every: { value: months, unit: 'month' } },
      rate: { kind: 'fixed', annualRate: annualRate / 10_000 },
      repayment: { kind },
    }),
  )

const borrower = fc
  .record({
    income: fc.integer({ min: 0, max: 1e9 }),
    debtService: fc.integer({ min: 0, max: 1e6 }),
    livingCost: fc.integer({ min: 0, max: 1e6 }),
  })
  .map(
    ({ income, debtService, livingCost }): IncomeBorrower => ({
      kind: 'income',
      per: 'month',
      income: cny(income),
      debtService: cny(debtService),
      livingCost: cny(livingCost),
    }),
  )

const limits = fc.constantFrom<AffordabilityLimits>(
  { debtServiceToIncome: 0.4 },
  { residualIncome: cny(2_000_00) },
  { debtServiceToIncome: 1 / 3, debtToIncome: 5 },
  { debtServiceToIncome: 0.5, residualIncome: cny(1_000_00), amount: cny(1_000_000_00) },
)

function largest(terms: LoanOffer, who: IncomeBorrower, kept: AffordabilityLimits): number {
  const found = affordablePrincipal(terms, who, { limits: kept })
  return found.status === 'found' ? found.principal.minorUnits : 0
}

describe('the affordable principal', () => {
  it('holds, and one minor unit more breaks the limits it names', () => {
    fc.assert(
      fc.property(offer, borrower, limits, (terms, who, kept) => {
        const found = affordablePrincipal(terms, who, { limits: kept })
        const one = found.status === 'found' ? found.principal.minorUnits : 0
        if (found.status === 'found') expect(found.affordability.affordable).toBe(true)
        const more = affordability({ ...terms, principal: cny(one + 1) }, who, { limits: kept })
        expect(more.checks.filter(check => !check.holds).map(check => check.limit)).toEqual(found.binding)
        expect(found.binding.length).toBeGreaterThan(0)
      }),
      RUNS,
    )
  })

  it('never falls as income rises', () => {
    fc.assert(
      fc.property(offer, borrower, limits, fc.integer({ min: 1, max: 1e6 }), (terms, who, kept, more) => {
        const richer = { ...who, income: cny(who.income.minorUnits + more) }
        expect(largest(terms, richer, kept)).toBeGreaterThanOrEqual(largest(terms, who, kept))
      }),
      RUNS,
    )
  })

  it('never rises with the rate', () => {
    fc.assert(
      fc.property(offer, borrower, limits, fc.integer({ min: 1, max: 1_000 }), (terms, who, kept, points) => {
        const dearer = {
          ...terms,
          rate: { kind: 'fixed', annualRate: terms.rate.annualRate + points / 10_000 },
        } as const
        expect(largest(dearer, who, kept)).toBeLessThanOrEqual(largest(terms, who, kept))
      }),
      RUNS,
    )
  })

  it('never rises with stress, other debt or living cost', () => {
    fc.assert(
      fc.property(offer, borrower, limits, fc.integer({ min: 1, max: 1e6 }), (terms, who, kept, more) => {
        const base = largest(terms, who, kept)
        const indebted = { ...who, debtService: cny(who.debtService!.minorUnits + more) }
        const dear = { ...who, livingCost: cny(who.livingCost!.minorUnits + more) }
        expect(largest(terms, indebted, kept)).toBeLessThanOrEqual(base)
        expect(largest(terms, dear, kept)).toBeLessThanOrEqual(base)
        const stressed = affordablePrincipal(terms, who, { limits: kept, stress: { add: 0.02 } })
        expect(stressed.status === 'found' ? stressed.principal.minorUnits : 0).toBeLessThanOrEqual(base)
      }),
      RUNS,
    )
  })
})
