/** Laws of the five classes, of provisions and of roll-forwards. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LoanFacts } from '../../src/risk/index.js'
import {
  classifyLoan,
  classifyLoans,
  classMigration,
  LOAN_CLASSES,
  provisions,
  rollForward,
  worstClass,
} from '../../src/risk/index.js'
import { FLAG_FACTS } from '../../src/risk/loan-classes/facts.js'

const RUNS = { numRuns: 100 }
const within = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true })
/** Evenly over orders of magnitude. */
const scale = (from: number, to: number): fc.Arbitrary<number> => within(from, to).map(power => 10 ** power)
const on = fc.constantFrom('2005-06-30', '2015-06-30', '2024-06-30')
const loanClass = fc.constantFrom(...LOAN_CLASSES)
const placeOf = (name: (typeof LOAN_CLASSES)[number]): number => LOAN_CLASSES.indexOf(name)

const facts: fc.Arbitrary<LoanFacts> = fc.record(
  {
    daysPastDue: fc.integer({ min: 0, max: 500 }),
    expectedLossShare: within(0, 1),
    nonPerformingShareHere: within(0, 1),
    overdueShareAllBanks: within(0, 1),
    monthsPaidRegularly: within(0, 12),
    periodsPaidRegularly: fc.integer({ min: 0, max: 4 }),
    ...Object.fromEntries(FLAG_FACTS.map(flag => [flag, fc.boolean()] as const)),
  },
  { requiredKeys: [] },
)

describe('classes of loans', () => {
  it('are the worst that any rule leaves', () => {
    fc.assert(
      fc.property(facts, on, (known, day) => {
        const found = classifyLoan(known, { on: day })
        expect(found.byRules).toBe(worstClass(['pass', ...found.fired.map(({ atBest }) => atBest)]))
      }),
      RUNS,
    )
  })

  it('get no better with days past due', () => {
    fc.assert(
      fc.property(facts, on, fc.integer({ min: 0, max: 400 }), (known, day, more) => {
        const late = known.daysPastDue === undefined ? 0 : known.daysPastDue
        const [now, then] = [late, late + more].map(daysPastDue => classifyLoan({ ...known, daysPastDue }, { on: day }))
        expect(placeOf(then!.class)).toBeGreaterThanOrEqual(placeOf(now!.class))
      }),
      RUNS,
    )
  })

  it('are the same by row and by column, in any order of rows', () => {
    const row = fc.record({
      daysPastDue: fc.integer({ min: 0, max: 400 }),
      creditImpaired: fc.boolean(),
      expectedLossShare: within(0, 1),
      retail: fc.boolean(),
      restructured: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), on, (rows, day) => {
        const columns = (of: typeof rows) => ({
          daysPastDue: of.map(({ daysPastDue }) => daysPastDue),
          creditImpaired: of.map(({ creditImpaired }) => creditImpaired),
          expectedLossShare: of.map(({ expectedLossShare }) => expectedLossShare),
          retail: of.map(({ retail }) => retail),
          restructured: of.map(({ restructured }) => restructured),
        })
        const found = classifyLoans(columns(rows), { on: day })
        expect(found.class).toEqual(rows.map(one => classifyLoan(one, { on: day }).class))
        expect(classifyLoans(columns(rows.toReversed()), { on: day }).class).toEqual(found.class.toReversed())
        expect(found.byClass.reduce((sum, { loans }) => sum + loans, 0)).toBe(rows.length)
      }),
      RUNS,
    )
  })
})

describe('provisions', () => {
  it('rise from class to class, and with what is owed', () => {
    fc.assert(
      fc.property(scale(-3, 12), loanClass, loanClass, on, (exposure, one, other, day) => {
        const of = (name: typeof one, owed: number) =>
          provisions({ class: [name], exposure: [owed] }, { on: day }).required.total
        if (placeOf(one) <= placeOf(other)) expect(of(one, exposure)).toBeLessThanOrEqual(of(other, exposure))
        expect(of(one, 2 * exposure)).toBeGreaterThan(of(one, exposure))
      }),
      RUNS,
    )
  })

  it('do not care in which unit amounts are', () => {
    const book = fc.array(fc.tuple(loanClass, scale(0, 6), scale(0, 4)), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(book, scale(-3, 3), (rows, unit) => {
        const of = (by: number) =>
          provisions(
            {
              class: rows.map(([name]) => name),
              exposure: rows.map(([, owed]) => by * owed),
              allowance: rows.map(([, , held]) => by * held),
            },
            { on: '2024-06-30' },
          )
        const [own, other] = [of(1), of(unit)]
        expect(other.required.total).toBeCloseRelative(unit * own.required.total, 1e-12)
        expect(other.provisionToLoanRatio).toBeCloseRelative(own.provisionToLoanRatio!, 1e-12)
        expect(own.byClass.reduce((sum, { specific }) => sum + specific, 0)).toBeCloseRelative(
          own.required.specific,
          1e-12,
        )
      }),
      RUNS,
    )
  })
})

describe('migration between classes', () => {
  const book = fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 30 }).chain(loans =>
    fc.tuple(...loans.map(() => fc.tuple(loanClass, scale(0, 6)))).map(rows => ({
      loan: loans,
      class: rows.map(([name]) => name),
      exposure: rows.map(([, owed]) => owed),
    })),
  )

  it('loses no loan and no amount', () => {
    fc.assert(
      fc.property(book, book, (opening, closing) => {
        const moved = classMigration(opening, closing, { on: '2024-06-30' })
        for (const [i, { loans, exposure }] of moved.opening.entries()) {
          expect(moved.loans.atRisk[i]).toBe(loans)
          const left = moved.amounts[i]!.reduce((sum, amount) => sum + amount, 0)
          expect(left).toBeLessThanOrEqual(exposure! * (1 + 1e-12))
        }
        const stayed = moved.loans.counts.reduce((sum, row) => sum + row.slice(0, 5).reduce((all, n) => all + n, 0), 0)
        const fresh = moved.fresh.reduce((sum, { loans }) => sum + loans, 0)
        expect(stayed + fresh).toBe(closing.loan.length)
        for (const { ratio, opening: owed, reduced, moved: down } of Object.values(moved.ratios)) {
          if (ratio !== undefined) expect(ratio).toBeLessThanOrEqual(1)
          expect(down).toBeLessThanOrEqual((owed - reduced) * (1 + 1e-9) + 1e-9)
        }
      }),
      RUNS,
    )
  })
})

describe('a roll-forward', () => {
  const facility = fc.record({
    stage: fc.integer({ min: 1, max: 3 }),
    exposure: fc.oneof(fc.constant(0), scale(-3, 9)),
    probabilityOfDefault: fc.oneof(fc.constant(0), fc.constant(1), scale(-6, 0)),
    lossGivenDefault: fc.oneof(fc.constant(0), within(0.001, 1)),
    overlay: fc.oneof(fc.constant(1), within(0.5, 3)),
  })
  const portfolio = fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 20 }).chain(ids =>
    fc.tuple(...ids.map(() => facility)).map(rows => ({
      facility: ids,
      stage: rows.map(({ stage }) => stage),
      exposure: rows.map(({ exposure }) => exposure),
      probabilityOfDefault: rows.map(({ probabilityOfDefault }) => probabilityOfDefault),
      lossGivenDefault: rows.map(({ lossGivenDefault }) => lossGivenDefault),
      allowance: rows.map(row => row.exposure * row.probabilityOfDefault * row.lossGivenDefault * row.overlay),
    })),
  )
  const attribution = fc.constantFrom('shapley' as const, 'sequential' as const)

  it('adds up: in total, by stage and by facility', () => {
    fc.assert(
      fc.property(portfolio, portfolio, attribution, (opening, closing, how) => {
        const rolled = rollForward(opening, closing, { attribution: how })
        const gross =
          rolled.opening + rolled.closing + rolled.causes.reduce((sum, { amount }) => sum + Math.abs(amount), 0)
        const near = (sum: number, expected: number) =>
          expect(Math.abs(sum - expected)).toBeLessThanOrEqual(1e-13 * gross)
        near(rolled.opening + rolled.causes.reduce((sum, { amount }) => sum + amount, 0), rolled.closing)
        for (const stage of rolled.stages.keys()) {
          const lines = rolled.table.map(({ byStage }) => byStage[stage]!)
          const change = lines.slice(1, -1).reduce((sum, amount) => sum + amount, 0)
          near(lines[0]! + change, lines.at(-1)!)
        }
        for (const [row, id] of rolled.facilities.facility.entries()) {
          const parts = Object.values(rolled.facilities.causes).map(column => column[row]!)
          const [from, to] = [opening, closing].map(date => {
            const at = date.facility.indexOf(Number(id))
            return at < 0 ? 0 : date.allowance[at]!
          })
          const size = Math.max(from!, to!, ...parts.map(Math.abs))
          expect(Math.abs(parts.reduce((sum, part) => sum + part, 0) - (to! - from!))).toBeLessThanOrEqual(1e-14 * size)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('by Shapley does not care in which order factors are named, and backwards is the opposite', () => {
    fc.assert(
      fc.property(portfolio, portfolio, (opening, closing) => {
        const names = ['exposure', 'probabilityOfDefault', 'lossGivenDefault']
        const one = rollForward(opening, closing, { factors: names })
        const other = rollForward(opening, closing, { factors: names.toReversed() })
        const gross = one.opening + one.closing + one.causes.reduce((sum, { amount }) => sum + Math.abs(amount), 0)
        const back = rollForward(closing, opening, { factors: names })
        const amountOf = (of: typeof one, name: string) => of.causes.find(({ cause }) => cause === name)!.amount
        for (const { cause, amount } of one.causes) {
          expect(Math.abs(amountOf(other, cause) - amount)).toBeLessThanOrEqual(1e-11 * gross)
          if (cause === 'new' || cause === 'derecognised') continue
          expect(Math.abs(amountOf(back, cause) + amount)).toBeLessThanOrEqual(1e-11 * gross)
        }
        expect(Math.abs(amountOf(back, 'new') + amountOf(one, 'derecognised'))).toBeLessThanOrEqual(1e-11 * gross)
      }),
      RUNS,
    )
  })

  it('of a portfolio with itself has no cause', () => {
    fc.assert(
      fc.property(portfolio, attribution, (book, how) => {
        for (const { amount } of rollForward(book, book, { attribution: how }).causes) expect(amount).toBe(0)
      }),
      RUNS,
    )
  })
})
