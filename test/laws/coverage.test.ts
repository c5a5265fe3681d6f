/** What holds for the cover of every debt. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ClienteleError } from '../../src/errors/index.js'
import * as doors from '../../src/project/coverage/index.js'
import { smallProject } from '../project/coverage/flows.js'
import type { Path } from './junk.js'
import { JUNK, replaced } from './junk.js'

const {
  averageLife,
  backwardDebtServiceCover,
  debtServiceCover,
  debtServiceReserve,
  forwardDebtServiceCover,
  loanLifeCover,
  projectLifeCover,
  testCovenants,
  weightedRates,
} = doors

const RUNS = { numRuns: 300 }
const size = fc.integer({ min: 1, max: 60 })
/** Magnitudes of twelve powers of ten. */
const scale = fc.integer({ min: -6, max: 6 }).map(power => 10 ** power)
const rate = fc.double({ min: -0.005, max: 0.2, noNaN: true })
const many = (of: fc.Arbitrary<number>, count: number) => fc.array(of, { minLength: count, maxLength: count })

/** Cash, positive, with the rates of its periods. */
const cash = size.chain(count =>
  fc.record({
    cfads: many(fc.double({ min: 1, max: 100, noNaN: true }), count),
    rates: many(rate, count),
    unit: scale,
  }),
)
const cover = size.chain(count =>
  fc.record({
    cfads: many(fc.double({ min: -50, max: 100, noNaN: true }), count),
    debtService: many(fc.oneof(fc.constant(0), fc.double({ min: 0.1, max: 100, noNaN: true })), count),
    months: many(fc.constantFrom(1, 2, 3, 6, 12), count),
    factor: scale,
  }),
)

const near = (a: number, b: number, tolerance = 1e-9) =>
  expect(Math.abs(a - b)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(a), Math.abs(b)))
const allNear = (a: ArrayLike<number>, b: ArrayLike<number>, tolerance?: number) => {
  expect(a.length).toBe(b.length)
  for (let i = 0; i < a.length; i++) near(a[i] ?? Number.NaN, b[i] ?? Number.NaN, tolerance)
}

/** Debt whose service is cash over one ratio, and what is left of it. */
function sculpted(cfads: readonly number[], rates: readonly number[], ratio: number): number[] {
  const balance = [0]
  for (let t = cfads.length - 1; t >= 0; t--)
    balance.unshift(((balance[0] ?? 0) + (cfads[t] ?? 0) / ratio) / (1 + (rates[t] ?? 0)))
  return balance
}

describe('cover of debt', () => {
  it('over the loan’s life is the ratio of a loan that follows its cash, at every moment', () => {
    fc.assert(
      fc.property(cash, fc.double({ min: 1.01, max: 4, noNaN: true }), ({ cfads, rates, unit }, ratio) => {
        const paid = cfads.map(value => value * unit)
        const balance = sculpted(paid, rates, ratio)
        const llcr = loanLifeCover({ cfads: paid, ratesPerPeriod: rates, balance })
        near(llcr.atStart ?? Number.NaN, ratio, 1e-12)
        llcr.values.forEach((value, t) => {
          if (llcr.defined[t] === 1) near(value, ratio, 1e-12)
        })
        const dscr = debtServiceCover({ cfads: paid, debtService: paid.map(value => value / ratio) })
        near(dscr.minimum?.value ?? Number.NaN, ratio, 1e-12)
        expect(dscr.minimum?.index).toBe(0)
      }),
      RUNS,
    )
  })

  it('is on average at least what it is at least', () => {
    fc.assert(
      fc.property(cover, ({ cfads, debtService }) => {
        const { minimum, average, values, defined } = debtServiceCover({ cfads, debtService })
        const isServed = debtService.some(value => value > 0)
        expect(minimum === undefined).toBe(!isServed)
        expect(average === undefined).toBe(!isServed)
        if (minimum === undefined || average === undefined) return
        expect(average).toBeGreaterThanOrEqual(minimum.value - 1e-12 * Math.abs(minimum.value))
        expect(defined[minimum.index]).toBe(1)
        for (const [i, value] of values.entries())
          if (defined[i] === 1) expect(value).toBeGreaterThanOrEqual(minimum.value)
      }),
      RUNS,
    )
  })

  it('does not change with the unit of money', () => {
    fc.assert(
      fc.property(cover, ({ cfads, debtService, months, factor }) => {
        const scaled = { cfads: cfads.map(v => v * factor), debtService: debtService.map(v => v * factor), months }
        for (const of of [backwardDebtServiceCover, forwardDebtServiceCover]) {
          const [plain, other] = [of({ cfads, debtService, months }), of(scaled)]
          expect(other.defined).toEqual(plain.defined)
          allNear(other.values, plain.values)
        }
      }),
      RUNS,
    )
  })

  it('ahead follows from one moment to the next', () => {
    fc.assert(
      fc.property(cash, ({ cfads, rates }) => {
        const balance = [...cfads.map((_, t) => 100 + t), 50]
        const { numerator, atStart } = loanLifeCover({ cfads, ratesPerPeriod: rates, balance })
        near((atStart ?? Number.NaN) * 100, ((numerator[0] ?? 0) + (cfads[0] ?? 0)) / (1 + (rates[0] ?? 0)))
        for (let t = 1; t < cfads.length; t++) {
          near(numerator[t - 1] ?? Number.NaN, ((numerator[t] ?? 0) + (cfads[t] ?? 0)) / (1 + (rates[t] ?? 0)))
        }
      }),
      RUNS,
    )
  })

  it('of the project is no less than of the loan where cash is not below 0', () => {
    fc.assert(
      fc.property(cash, fc.nat(), ({ cfads, rates }, where) => {
        const repaid = where % cfads.length
        const balance = [...cfads, 0].map((_, t) => (t > repaid ? 0 : 10))
        const columns = { cfads, ratesPerPeriod: rates, balance }
        const [loan, project] = [loanLifeCover(columns), projectLifeCover(columns)]
        expect(project.defined).toEqual(loan.defined)
        expect(project.atStart ?? Number.NaN).toBeGreaterThanOrEqual((loan.atStart ?? Number.NaN) * (1 - 1e-12))
      }),
      RUNS,
    )
  })
})

describe('periods split in two', () => {
  const halves = (values: readonly number[]) => values.flatMap(value => [value / 2, value / 2])

  it('cover the same over twelve months, seen from the same days', () => {
    fc.assert(
      fc.property(cover, ({ cfads, debtService, months }) => {
        for (const of of [backwardDebtServiceCover, forwardDebtServiceCover]) {
          const whole = of({ cfads, debtService, months })
          const split = of({ cfads: halves(cfads), debtService: halves(debtService), months: halves(months) })
          for (let t = 0; t < cfads.length; t++) {
            expect(split.defined[2 * t + 1]).toBe(whole.defined[t])
            near(split.values[2 * t + 1] ?? Number.NaN, whole.values[t] ?? Number.NaN)
          }
        }
      }),
      RUNS,
    )
  })

  it('keep the same reserve', () => {
    fc.assert(
      fc.property(cover, fc.integer({ min: 0, max: 24 }), ({ debtService, months }, ahead) => {
        const whole = debtServiceReserve({ debtService, months: ahead, periodMonths: months })
        const split = debtServiceReserve({
          debtService: halves(debtService),
          months: ahead,
          periodMonths: halves(months),
        })
        for (let t = 0; t < debtService.length; t++)
          near(split.balance[2 * t] ?? Number.NaN, whole.balance[t] ?? Number.NaN)
      }),
      RUNS,
    )
  })

  it('live as long and discount as much, where cash is at the end of both halves', () => {
    fc.assert(
      fc.property(cash, ({ cfads, rates }) => {
        const late = cfads.flatMap(value => [0, value])
        const balance = [...cfads, 0].map(() => 10)
        const whole = loanLifeCover({ cfads, ratesPerPeriod: rates, balance })
        const split = loanLifeCover({
          cfads: late,
          ratesPerPeriod: rates.flatMap(r => [Math.sqrt(1 + r) - 1, Math.sqrt(1 + r) - 1]),
          balance: [10, ...late.map(() => 10)],
        })
        near(split.atStart ?? Number.NaN, whole.atStart ?? Number.NaN)
        near(
          averageLife({ principal: late, months: 6 }) ?? Number.NaN,
          averageLife({ principal: cfads, months: 12 }) ?? Number.NaN,
        )
      }),
      RUNS,
    )
  })
})

describe('reserves, rates and covenants', () => {
  it('give back all that was paid into a reserve', () => {
    fc.assert(
      fc.property(cover, fc.integer({ min: 0, max: 24 }), ({ debtService, months }, ahead) => {
        const { funding, release } = debtServiceReserve({ debtService, months: ahead, periodMonths: months })
        near(
          funding.reduce((sum, value) => sum + value, release),
          0,
        )
      }),
      RUNS,
    )
  })

  it('weigh rates between the least and the most of any loan', () => {
    fc.assert(
      fc.property(rate, rate, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, share) => {
        const loan = (r: number, owed: number) => ({ balance: [owed, 0], interest: [r * owed] })
        const [mean = Number.NaN] = weightedRates([loan(a, 1 + share), loan(b, 2 - share)])
        expect(mean).toBeGreaterThanOrEqual(Math.min(a, b) - 1e-15)
        expect(mean).toBeLessThanOrEqual(Math.max(a, b) + 1e-15)
      }),
      RUNS,
    )
  })

  it('breach a higher level on every day on which they breach a lower', () => {
    const levels = fc.tuple(fc.double({ min: 0.5, max: 2, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
    fc.assert(
      fc.property(cover, levels, fc.integer({ min: 1, max: 4 }), ({ cfads, debtService }, [low, more], cureAfter) => {
        const dscr = debtServiceCover({ cfads, debtService })
        const dates = cfads.map((_, i) => `${2030 + i}-12-31`)
        const at = (level: number) =>
          testCovenants({ dates, dscr }, { lockUp: { ratio: 'dscr', level }, cureAfter }).lockUp?.breached ?? []
        const [lower, higher] = [at(low), at(low + more)]
        for (let i = 0; i < dates.length; i++) expect(higher[i]).toBeGreaterThanOrEqual(lower[i] ?? 1)
      }),
      RUNS,
    )
  })
})

describe('whatever stands in whatever field', () => {
  const cfads = [60, 65]
  const debtService = [50, 50]
  const dscr = debtServiceCover({ cfads, debtService })
  const level = { ratio: 'dscr', level: 1.1 }
  const cases: readonly (readonly [keyof typeof doors, readonly unknown[]])[] = [
    ['debtServiceCover', [{ cfads, debtService }]],
    ['backwardDebtServiceCover', [{ cfads, debtService, months: [6, 6], window: 12 }]],
    ['forwardDebtServiceCover', [{ cfads, debtService, months: 6 }]],
    ['loanLifeCover', [{ cfads, ratesPerPeriod: [0.1, 0.1], balance: [90, 50, 0], reserve: [1, 1, 1] }]],
    ['projectLifeCover', [{ cfads, ratesPerPeriod: 0.1, balance: [90, 50, 0] }]],
    ['interestCover', [{ cash: cfads, interest: [5, 5] }]],
    ['gearing', [{ balance: [5, 5], paidIn: [10, 10] }]],
    ['averageLife', [{ principal: [5, 5], months: [6, 6] }]],
    ['debtTail', [{ balance: [5, 5], months: [6] }]],
    ['weightedRates', [[{ balance: [5, 5], interest: [1] }]]],
    ['debtServiceReserve', [{ debtService, months: 6, periodMonths: [6, 6] }]],
    [
      'testCovenants',
      [
        { dates: ['2030-12-31', '2031-12-31'], dscr },
        { lockUp: level, default: level, cureAfter: 2 },
      ],
    ],
    ['coverageRatios', [smallProject(), { fees: true, reserve: true, interestCoverOf: 'ebitda' }]],
  ]

  it.each(cases)('%s answers or says which field is wrong', (name, args) => {
    const { [name]: door } = doors
    expect(() => Reflect.apply(door, undefined, args)).not.toThrow()
    for (const path of pathsOf(args)) {
      for (const junk of JUNK) {
        try {
          const changed = replaced(args, path, junk)
          if (Array.isArray(changed)) Reflect.apply(door, undefined, changed)
        } catch (thrown) {
          expect(thrown, `${name} ${path.join('.')}`).toBeInstanceOf(ClienteleError)
        }
      }
    }
  })
})

/** Every field within arguments, three deep in columns of many rows. */
function pathsOf(value: unknown, at: Path = []): readonly Path[] {
  const isLeaf = typeof value !== 'object' || value === null || ArrayBuffer.isView(value)
  const own = at.length === 0 ? [] : [at]
  return isLeaf ? own : [...own, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...at, key]))]
}
