/** Loans at random: every shape and convention, principals over six orders of magnitude, rates of eight below and above zero. */
import fc from 'fast-check'
import type { DayCount, HolidayCalendar } from '../../src/money/index.js'
import { DAY_COUNTS, holidayCalendar, isoDate, moneyOfMinor, ROUNDING_MODES } from '../../src/money/index.js'
import type { Loan, LoanPeriods, LoanRate, Repayment } from '../../src/project/index.js'

const CALENDAR: HolidayCalendar = holidayCalendar({
  name: 'test',
  holidays: ['2025-01-01', '2025-05-01', '2026-01-01'],
  outside: 'weekends-only',
})

/** Evenly over orders of magnitude. */
const magnitude = (from: number, to: number): fc.Arbitrary<number> =>
  fc.double({ min: from, max: to, noNaN: true }).map(power => 10 ** power)
const minorUnits = magnitude(2, 8).map(Math.round)
const annualRate = fc.oneof(
  fc.constant(0),
  fc.constantFrom(0.0345, 0.06, 0.1, 1e-12),
  magnitude(-8, -0.7),
  magnitude(-8, -1.5).map(rate => -rate),
)
/** From 1990 to 2060. */
const day = fc.integer({ min: 7_305, max: 33_000 })

const businessDays: fc.Arbitrary<NonNullable<LoanPeriods['businessDays']>> = fc.record(
  {
    calendar: fc.constant(CALENDAR),
    rule: fc.constantFrom('following', 'modified-following', 'nearest', 'unadjusted'),
    adjustsInterest: fc.boolean(),
  },
  { requiredKeys: ['calendar', 'rule'] },
)

const periods = (from: number): fc.Arbitrary<LoanPeriods> =>
  fc
    .record({
      count: fc.integer({ min: 1, max: 60 }),
      every: fc.constantFrom<LoanPeriods['every'][]>(
        { value: 1, unit: 'month' },
        { value: 3, unit: 'month' },
        { value: 6, unit: 'month' },
        { value: 12, unit: 'month' },
        { value: 5, unit: 'month' },
        { value: 2, unit: 'week' },
        { value: 90, unit: 'day' },
      ),
      // A rule may move a payment back by a long weekend, and none before its period.
      stub: fc.option(fc.integer({ min: 5, max: 200 }), { nil: undefined }),
      businessDays: fc.option(businessDays, { nil: undefined }),
    })
    .map(({ count, every, stub, businessDays: moves }) => ({
      count,
      every,
      ...(stub === undefined ? {} : { firstDue: isoDate(from + stub) }),
      ...(moves === undefined ? {} : { businessDays: moves }),
    }))

const rate = (from: number): fc.Arbitrary<LoanRate> =>
  fc.oneof(
    annualRate.map((nominal): LoanRate => ({ kind: 'fixed', annualRate: nominal })),
    fc
      .uniqueArray(fc.record({ after: fc.integer({ min: 1, max: 3000 }), annualRate }), {
        maxLength: 5,
        selector: ({ after }) => after,
      })
      .chain(later =>
        annualRate.map((nominal): LoanRate => {
          const changes = later.map(step => ({ from: isoDate(from + step.after), annualRate: step.annualRate }))
          return { kind: 'stepped', steps: [...changes, { from: isoDate(from), annualRate: nominal }] }
        }),
      ),
  )

function repayment(principal: number, count: number, first: number): fc.Arbitrary<Repayment> {
  const balloon = fc
    .option(fc.double({ min: 0, max: 0.1, noNaN: true }), { nil: undefined })
    .map(share => (share === undefined ? {} : { balloon: moneyOfMinor(Math.round(share * principal), 'EUR') }))
  return fc.oneof(
    fc
      .tuple(balloon, fc.constantFrom('recompute' as const, 'level' as const))
      .map(([left, whenRateChanges]): Repayment => ({ kind: 'annuity', whenRateChanges, ...left })),
    balloon.map((left): Repayment => ({ kind: 'equal-principal', ...left })),
    fc.constant<Repayment>({ kind: 'bullet' }),
    fc.record({
      kind: fc.constant('step' as const),
      growth: fc.double({ min: 0.8, max: 1.3, noNaN: true }),
      every: fc.integer({ min: 1, max: 12 }),
    }),
    fc.array(fc.integer({ min: 0, max: 100 }), { minLength: count, maxLength: count }).map((weights): Repayment => {
      const parts = weights.map((weight, k) => (k < first ? 0 : Math.floor((principal / count / 100) * weight)))
      parts[count - 1]! += principal - parts.reduce((sum, part) => sum + part, 0)
      return { kind: 'custom', principal: parts }
    }),
    fc.array(fc.double({ min: 1, max: 1.5, noNaN: true }), { minLength: count, maxLength: count }).map(
      (sizes): Repayment => ({
        kind: 'sculpted',
        cashFlows: sizes.map(size => Math.round(principal * size)),
        coverage: 'solve',
      }),
    ),
  )
}

/** What the conventions do not go together with is left out. */
function dayCountFor({ every, businessDays: moves }: LoanPeriods): fc.Arbitrary<DayCount | 'equal-periods'> {
  const byCoupons = every.unit === 'month' && 12 % every.value === 0
  const usable = DAY_COUNTS.filter(
    name =>
      (byCoupons || (name !== 'actual/actual ICMA' && name !== 'actual/365L')) &&
      (moves !== undefined || name !== 'business/252'),
  )
  const byDays: fc.Arbitrary<DayCount | 'equal-periods'> = fc.constantFrom(...usable)
  return moves?.adjustsInterest === true ? byDays : fc.oneof(fc.constant('equal-periods' as const), byDays)
}

/** Any loan. */
export const loans: fc.Arbitrary<Loan> = fc.tuple(minorUnits, day).chain(([principal, from]) =>
  periods(from).chain(due =>
    fc.integer({ min: 0, max: due.count - 1 }).chain(first =>
      fc
        .record({
          rate: rate(from),
          repayment: repayment(principal, due.count, first),
          dayCount: dayCountFor(due),
          rounding: fc.constantFrom(...ROUNDING_MODES),
          interest: fc.constantFrom('paid' as const, 'capitalised' as const, 'deferred' as const),
        })
        .map(({ rate: cost, repayment: shape, dayCount, rounding, interest }) => ({
          principal: moneyOfMinor(principal, 'EUR'),
          from: isoDate(from),
          periods: due,
          rate: cost,
          repayment: shape,
          dayCount,
          rounding,
          // What is capitalised changes the sum that listed principal must come to.
          grace: {
            periods: first,
            interest: shape.kind === 'custom' && interest === 'capitalised' ? 'paid' : interest,
          },
        })),
    ),
  ),
)
