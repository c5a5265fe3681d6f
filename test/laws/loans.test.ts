/** Laws of schedules: what holds for every loan, whatever its shape, rate, grace, day count and rounding. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moneyOfMinor } from '../../src/money/index.js'
import type { Loan, LoanSchedule } from '../../src/project/index.js'
import { checkLoan, loanSchedule } from '../../src/project/index.js'
import { growthOf } from '../../src/project/loans/interest.js'
import { readTerms } from '../../src/project/loans/terms.js'
import { loans } from './loan-arbitrary.js'

const RUNS = { numRuns: 300 }
/** Sculpted loans whose cash flow does not cover interest are refused, as a law of its own says. */
const accepted = loans.filter(loan => loan.repayment.kind !== 'sculpted' || checkLoan(loan).length === 0)
const sum = (schedule: LoanSchedule, of: (row: LoanSchedule['instalments'][number]) => number): number =>
  schedule.instalments.reduce((total, row) => total + of(row), 0)

describe('schedules of loans', () => {
  it('reconcile to the minor unit, row by row and in their totals', () => {
    fc.assert(
      fc.property(accepted, loan => {
        const schedule = loanSchedule(loan)
        let balance = schedule.principal
        for (const row of schedule.instalments) {
          for (const amount of [row.opening, row.interest, row.capitalised, row.deferred, row.principal, row.payment]) {
            expect(Number.isSafeInteger(amount) && !Object.is(amount, -0)).toBe(true)
          }
          expect(row.opening).toBe(balance)
          expect(row.payment).toBe(row.interest - row.capitalised - row.deferred + row.principal + row.fees)
          expect(row.closing).toBe(row.opening + row.capitalised - row.principal)
          expect(row.closing).toBeGreaterThanOrEqual(0)
          expect(row.principal).toBeGreaterThanOrEqual(0)
          balance = row.closing
        }
        expect(balance).toBe(0)
        const { totals } = schedule
        expect(sum(schedule, row => row.principal)).toBe(schedule.principal + totals.capitalised)
        expect(sum(schedule, row => row.deferred)).toBe(0)
        expect(totals.principal).toBe(schedule.principal + totals.capitalised)
        expect(totals.payment).toBe(totals.interest + schedule.principal + totals.fees - schedule.upFront)
        expect(sum(schedule, row => row.payment)).toBe(totals.payment)
      }),
      RUNS,
    )
  })

  it('run from the day of drawing to the last due day without a gap', () => {
    fc.assert(
      fc.property(accepted, loan => {
        const { from, instalments } = loanSchedule(loan)
        let end = from
        for (const [k, row] of instalments.entries()) {
          expect(row.number).toBe(k + 1)
          expect(row.start).toBe(end)
          expect(row.end >= row.start).toBe(true)
          end = row.end
        }
        expect(instalments).toHaveLength(loan.periods.count)
      }),
      RUNS,
    )
  })

  it('leave interest unpaid while grace capitalises or collects it, and repay nothing then', () => {
    fc.assert(
      fc.property(accepted, loan => {
        const { periods, interest } = loan.grace ?? { periods: 0, interest: 'paid' }
        for (const row of loanSchedule(loan).instalments.slice(0, periods)) {
          expect(row.principal).toBe(0)
          expect(row.payment).toBe(interest === 'paid' ? row.interest : 0)
        }
      }),
      RUNS,
    )
  })

  it('are worth the loan at its own rates, within the rounding of interest of each instalment', () => {
    fc.assert(
      fc.property(
        accepted.filter(loan => loan.grace?.interest !== 'deferred'),
        loan => {
          const { periods, rates, rounding } = readTerms(loan)
          const { instalments, principal } = loanSchedule(loan)
          const perInstalment = rounding.startsWith('half') ? 0.5 : 1
          let [factor, worth, within] = [1, 0, 1e-9 * principal]
          for (const [k, { payment }] of instalments.entries()) {
            factor /= 1 + growthOf(rates[k]!, periods[k]!)
            worth += payment * factor
            within += perInstalment * factor
          }
          expect(Math.abs(worth - principal)).toBeLessThanOrEqual(within)
        },
      ),
      RUNS,
    )
  })

  it('have equal payments but for the last, which differs by what roundings have grown to', () => {
    const level = loans.map((loan): Loan => ({ ...loan, repayment: { kind: 'annuity', whenRateChanges: 'level' } }))
    fc.assert(
      fc.property(level, loan => {
        const { periods, rates, grace, rounding } = readTerms(loan)
        const { instalments, warnings } = loanSchedule(loan)
        fc.pre(warnings.every(({ code }) => code === 'LAST_INSTALMENT_DIFFERS'))
        const rows = instalments.slice(grace.periods)
        const payments = rows.map(row => row.payment + row.deferred)
        const usual = payments.slice(0, -1)
        expect(new Set(usual).size).toBeLessThanOrEqual(1)
        const growths = rates.map((rate, k) => growthOf(rate, periods[k]!)).slice(grace.periods)
        const roundings = rounding.startsWith('half') ? 1 : 2
        const grown = growths.reduce((so, growth) => so * (1 + growth) + roundings, 0)
        const last = payments[payments.length - 1]!
        const within = grown + 1e-9 * instalments[0]!.opening
        if (usual[0] !== undefined) expect(Math.abs(last - usual[0])).toBeLessThanOrEqual(within)
      }),
      RUNS,
    )
  })

  it('are the same from JSON, with steps of the rate in any order and days written otherwise', () => {
    fc.assert(
      fc.property(accepted, loan => {
        const schedule = loanSchedule(loan)
        expect(JSON.parse(JSON.stringify(schedule))).toEqual(schedule)
        expect(loanSchedule(JSON.parse(JSON.stringify(loan)))).toEqual(schedule)
        const { rate } = loan
        const turned = rate.kind === 'stepped' ? { ...rate, steps: [...rate.steps].reverse() } : rate
        expect(loanSchedule({ ...loan, rate: turned, from: new Date(String(loan.from)) })).toEqual(schedule)
      }),
      RUNS,
    )
  })

  it('are refused exactly where checkLoan finds a fault', () => {
    const wrong = fc.record(
      {
        principal: fc.constantFrom(moneyOfMinor(0, 'EUR'), moneyOfMinor(-5, 'EUR')),
        from: fc.constantFrom('2025-02-30', ''),
        rate: fc.constantFrom({ kind: 'fixed' as const, annualRate: -1 }, { kind: 'stepped' as const, steps: [] }),
        periods: fc.constantFrom(
          { count: 0, every: { value: 1, unit: 'month' as const } },
          { count: 1e6, every: { value: 12, unit: 'month' as const } },
        ),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(loans, wrong, (loan, faults) => {
        const given = { ...loan, ...faults }
        const issues = checkLoan(given)
        if (issues.length === 0) expect(loanSchedule(given).instalments).toHaveLength(loan.periods.count)
        else expect(() => loanSchedule(given)).toThrow(expect.objectContaining({ name: 'ClienteleError' }))
        if (Object.keys(faults).length > 0) expect(issues.length).toBeGreaterThanOrEqual(1)
      }),
      RUNS,
    )
  })
  it('never fail but by an error of ours, whatever stands in a field', () => {
    const rubbish = fc.oneof(
      fc.constantFrom(
        null,
        '',
        'soon',
        -1,
        0,
        0.5,
        1e308,
        Number.NaN,
        Number.POSITIVE_INFINITY,
        true,
        {},
        [],
        new Array(3),
      ),
      fc.date({ noInvalidDate: false }),
    )
    fc.assert(
      fc.property(loans, fc.nat(), rubbish, (loan, place, value) => {
        const given = withField(loan, place, value)
        const issues = checkLoan(given)
        for (const { path } of issues) expect(path).toMatch(/^loan/)
        if (issues.length > 0)
          expect(() => loanSchedule(given)).toThrow(expect.objectContaining({ name: 'ClienteleError' }))
        else expect(loanSchedule(given).instalments.at(-1)?.closing).toBe(0)
      }),
      { numRuns: 600 },
    )
  })
})

/** The loan with another value in one of its fields, of those within fields too. */
function withField(loan: Loan, place: number, value: unknown): Loan {
  const copy = structuredClone(loan)
  const fields = fieldsOf(copy)
  const [within, key] = fields[place % fields.length]!
  within[key] = value
  return copy
}

function fieldsOf(value: unknown): readonly (readonly [Record<string, unknown>, string])[] {
  if (!isFields(value)) return []
  return Object.keys(value).flatMap(key => [[value, key] as const, ...fieldsOf(value[key])])
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
