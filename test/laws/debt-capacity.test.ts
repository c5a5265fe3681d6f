/** What holds for every debt: columns add up, sizes and ratios are each other's inverse, and a tighter limit never lends more. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CapacityTerms, CoverLimits, RepaymentShape } from '../../src/project/index.js'
import { debtCapacity, repaymentProfile, sculptedDebt } from '../../src/project/index.js'

const RUNS = { numRuns: 200 }
/** Whole hundredths and basis points: what people write, and no numbers at the end of doubles. */
const hundredths = (min: number, max: number) =>
  fc.integer({ min: 100 * min, max: 100 * max }).map(value => value / 100)
const points = (min: number, max: number) => fc.integer({ min, max }).map(value => value / 10_000)
const rate = points(-200, 1500)
const cash = fc.oneof({ weight: 6, arbitrary: hundredths(10, 200) }, hundredths(-50, 10))
const sum = (values: ArrayLike<number>): number => Array.from(values).reduce((total, value) => total + value, 0)

const rows = fc.integer({ min: 1, max: 24 }).chain(periods =>
  fc.record({
    cashFlows: fc.array(cash, { minLength: periods, maxLength: periods }),
    ratesPerPeriod: fc.array(rate, { minLength: periods, maxLength: periods }),
    dscr: fc.array(hundredths(1, 2), { minLength: periods, maxLength: periods }),
    scale: fc.constantFrom(1e-6, 1, 1e9),
  }),
)

describe('sculpted debt', () => {
  it('is conserved: principal adds up to the debt, balances follow, and no principal is negative', () => {
    fc.assert(
      fc.property(rows, hundredths(0, 0.5), ({ cashFlows, ratesPerPeriod, dscr, scale }, balloon) => {
        const flows = cashFlows.map(value => value * scale)
        const sized = sculptedDebt({
          cashFlows: flows,
          ratesPerPeriod,
          dscr,
          balloon: ratesPerPeriod.some(r => r < 0) ? 0 : balloon,
        })
        const tiny = 1e-10 * sized.debt
        expect(Math.abs(sum(sized.principal) - sized.debt)).toBeLessThanOrEqual(tiny)
        let owed = sized.debt
        flows.forEach((flow, t) => {
          expect(Math.abs(sized.interest[t]! - ratesPerPeriod[t]! * owed)).toBeLessThanOrEqual(tiny)
          expect(sized.principal[t]).toBeGreaterThanOrEqual(-tiny)
          owed -= sized.principal[t]!
          expect(Math.abs(owed - sized.balance[t]!)).toBeLessThanOrEqual(tiny)
          // Every ratio is kept.
          if (sized.debtService[t]! > 0) expect(sized.debtService[t]! * dscr[t]! - flow).toBeLessThanOrEqual(10 * tiny)
        })
      }),
      RUNS,
    )
  })

  it('is the largest: a larger debt on the same curve has a ratio below', () => {
    fc.assert(
      fc.property(rows, hundredths(0.1, 3), ({ cashFlows, ratesPerPeriod, dscr, scale }, times) => {
        const flows = cashFlows.map(value => value * scale)
        const sized = sculptedDebt({ cashFlows: flows, ratesPerPeriod, dscr })
        fc.pre(sized.debt > 0)
        const other = sculptedDebt({ cashFlows: flows, ratesPerPeriod, debt: times * sized.debt, curve: dscr })
        expect(other.ratio! * times).toBeCloseTo(1, 9)
      }),
      RUNS,
    )
  })

  it('carries as much as the cash is worth, if no row asks for more than it has', () => {
    fc.assert(
      fc.property(rows, ({ cashFlows, ratesPerPeriod, dscr }) => {
        const free = sculptedDebt({
          cashFlows: cashFlows.map(Math.abs),
          ratesPerPeriod,
          dscr,
          negativePrincipal: 'allowed',
        })
        const held = sculptedDebt({ cashFlows: cashFlows.map(Math.abs), ratesPerPeriod, dscr })
        expect(held.debt).toBeLessThanOrEqual(free.debt * (1 + 1e-12))
        const isFree = free.warnings.every(({ code }) => code !== 'NEGATIVE_PRINCIPAL')
        if (isFree) expect(held.debt / free.debt).toBeCloseTo(1, 10)
      }),
      RUNS,
    )
  })

  it('has LLCR at close = DSCR where the ratio is constant and the rate the debt’s', () => {
    fc.assert(
      fc.property(rows, hundredths(1, 3), ({ cashFlows, ratesPerPeriod }, minimumDscr) => {
        const { scenarios, debt, schedule } = debtCapacity({
          scenarios: [{ name: 'base', cashFlows: cashFlows.map(value => Math.abs(value) + 1) }],
          ratesPerPeriod,
          tenor: cashFlows.length,
          repayment: { kind: 'sculpted' },
          limits: { minimumDscr },
        })
        const [{ llcr, dscr } = {}] = scenarios
        const isConstant = dscr!.values.every(value => Math.abs(value - minimumDscr) < 1e-9)
        expect(debt).toBeGreaterThan(0)
        if (isConstant && schedule.principal.length === cashFlows.length) expect(llcr! / minimumDscr).toBeCloseTo(1, 9)
        else expect(llcr).toBeGreaterThan(minimumDscr * (1 - 1e-9))
      }),
      RUNS,
    )
  })
})

describe('repayment profiles', () => {
  it('repay one unit, with interest on what is owed', () => {
    const shape = fc.constantFrom<RepaymentShape>(
      { kind: 'annuity' },
      { kind: 'annuity', balloon: 0.4 },
      { kind: 'equal-principal', balloon: 0.25 },
      { kind: 'bullet' },
    )
    fc.assert(
      fc.property(rows, shape, fc.nat(23), ({ ratesPerPeriod: rates }, repaid, wait) => {
        const { interest, principal, balance } = repaymentProfile({
          shape: repaid,
          rates,
          grace: Math.min(wait, rates.length - 1),
        })
        expect(sum(principal)).toBeCloseTo(1, 12)
        expect(balance.at(-1)).toBe(0)
        rates.forEach((value, t) => {
          expect(interest[t]).toBeCloseTo(value * (t === 0 ? 1 : balance[t - 1]!), 12)
        })
      }),
      RUNS,
    )
  })
})

const ratio = hundredths(1, 2)
const question = fc.integer({ min: 1, max: 16 }).chain(tenor => {
  const flows = fc.array(cash, { minLength: tenor + 4, maxLength: tenor + 4 })
  const cover = fc.record({ minimumDscr: ratio, averageDscr: ratio, llcr: ratio, plcr: ratio }, { requiredKeys: [] })
  return fc.record({
    p50: flows,
    p90: flows,
    limits: cover,
    weak: cover,
    rate: points(0, 1200),
    kind: fc.constantFrom('sculpted', 'annuity', 'equal-principal', 'bullet' as const),
    tenor: fc.constant(tenor),
    gearing: hundredths(0.1, 1),
    perDebt: hundredths(0, 0.2),
    amount: hundredths(1, 2000),
  })
})
type Question = typeof question extends fc.Arbitrary<infer Q> ? Q : never

function termsOf(asked: Question, own: CoverLimits = asked.weak): CapacityTerms {
  return {
    scenarios: [
      { name: 'P50', cashFlows: asked.p50 },
      { name: 'P90', cashFlows: asked.p90, limits: own },
    ],
    ratesPerPeriod: asked.rate,
    tenor: asked.tenor,
    repayment: { kind: asked.kind },
    limits: { ...asked.limits, gearing: asked.gearing, amount: asked.amount },
    uses: { fixed: 1000, perDebt: asked.perDebt },
  }
}

/** What the weak scenario is held to. */
const least = ({ weak, limits }: Question): number => weak.minimumDscr ?? limits.minimumDscr ?? 1

describe('debt capacity', () => {
  it('never lends more where a limit is tighter, or one is added', () => {
    const limit = fc.constantFrom(
      'minimumDscr',
      'averageDscr',
      'llcr',
      'plcr',
      'gearing',
      'amount',
      'averageLife',
      'tenor',
      'scenario',
      'one-scenario' as const,
    )
    fc.assert(
      fc.property(question, limit, hundredths(1, 2), (asked, name, times) => {
        const terms = termsOf(asked)
        const { debt } = debtCapacity(terms)
        const { limits } = terms
        const tighter = ((): CapacityTerms => {
          switch (name) {
            case 'tenor':
              return { ...terms, tenor: Math.max(1, Math.floor(asked.tenor / times)) }
            case 'scenario':
              return {
                ...terms,
                scenarios: [...terms.scenarios, { name: 'worse', cashFlows: asked.p50.map(value => value / times) }],
              }
            case 'gearing':
              return { ...terms, limits: { ...limits, gearing: asked.gearing / times } }
            case 'amount':
              return { ...terms, limits: { ...limits, amount: asked.amount / times } }
            case 'averageLife':
              return { ...terms, limits: { ...limits, averageLife: asked.tenor / times } }
            case 'one-scenario':
              return termsOf(asked, { ...asked.weak, minimumDscr: least(asked) * times })
            default:
              return { ...terms, limits: { ...limits, [name]: (asked.limits[name] ?? 1) * times } }
          }
        })()
        // Where a limit was absent it now holds; where it was given it is tighter.
        expect(debtCapacity(tighter).debt).toBeLessThanOrEqual(debt * (1 + 1e-9))
      }),
      { numRuns: 400 },
    )
  })

  it('keeps every limit, binds where it says, and leaves the room it says', () => {
    fc.assert(
      fc.property(question, asked => {
        const { debt, limits, binding, status, gearing, schedule } = debtCapacity(termsOf(asked))
        expect(debt).toBeGreaterThanOrEqual(0)
        expect(gearing).toBeLessThanOrEqual(1 + 1e-12)
        expect(binding.length).toBeGreaterThan(0)
        expect(status === 'sized').toBe(debt > 0)
        expect(Math.abs(sum(schedule.principal) - debt)).toBeLessThanOrEqual(1e-9 * debt)
        for (const { slack, room, binds, limit, largestDebt } of limits) {
          if (slack !== undefined) expect(slack).toBeGreaterThanOrEqual(0)
          if (limit === 'tenor') continue
          if (largestDebt !== undefined) expect(room).toBeCloseTo(largestDebt - debt, 6)
          if (binds) expect(room).toBeLessThanOrEqual(1e-8 * debt)
        }
      }),
      RUNS,
    )
  })

  it('is in proportion to money', () => {
    fc.assert(
      fc.property(question, fc.constantFrom(1e-6, 1e6, 1e12), (asked, scale) => {
        const terms = termsOf(asked)
        const larger = debtCapacity({
          ...terms,
          scenarios: terms.scenarios.map(scenario => ({
            ...scenario,
            cashFlows: Array.from(scenario.cashFlows, value => value * scale),
          })),
          limits: { ...terms.limits, amount: asked.amount * scale },
          uses: { fixed: 1000 * scale, perDebt: asked.perDebt },
        })
        const { debt, tenor, binding } = debtCapacity(terms)
        expect(Math.abs(larger.debt / scale - debt)).toBeLessThanOrEqual(1e-9 * debt)
        expect(larger.tenor).toBe(tenor)
        expect(larger.binding.map(({ limit }) => limit)).toEqual(binding.map(({ limit }) => limit))
      }),
      RUNS,
    )
  })
})
