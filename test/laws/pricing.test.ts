/** Laws of prices: what is solved earns the hurdle, parts add up, worse risks cost more, ranges are as wide as they say. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ClienteleError } from '../../src/errors/index.js'
import type {
  FacilityPrice,
  OperatingCost,
  PricedClient,
  PricedFacility,
  PriceOptions,
  ProfitTerms,
  RegularBalance,
  TermLoan,
} from '../../src/project/index.js'
import {
  facilityProfit,
  minimumPrice,
  PRICE_DRIVERS,
  priceAndLimit,
  priceSteps,
  priceTable,
} from '../../src/project/index.js'
import { BULLET, CLIENT, CURVE, closedForm, GUARANTEE, LINE, LOAN, TERMS } from '../project/pricing/samples.js'
import { JUNK } from './junk.js'

const within = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true })
const amount = (minorUnits: number) => ({ currency: 'EUR', minorUnits })

const balances: fc.Arbitrary<RegularBalance> = fc
  .record({
    minorUnits: fc.integer({ min: 1e6, max: 1e12 }),
    from: fc.constantFrom('2025-01-01', '2025-01-31', '2025-04-15', '2024-06-30'),
    everyMonths: fc.constantFrom(1, 3, 6, 12),
    periods: fc.integer({ min: 2, max: 30 }),
    grace: fc.boolean(),
    repayment: fc.constantFrom('bullet', 'annuity', 'equal-principal'),
  })
  .map(({ minorUnits, from, everyMonths, periods, grace, repayment }) => ({
    kind: 'regular',
    principal: amount(minorUnits),
    from,
    months: periods * everyMonths,
    everyMonths,
    repayment,
    ...(grace && { graceMonths: everyMonths }),
  }))

/** Cost in proportion to a loan of `size`. */
const costs = (size: number): fc.Arbitrary<OperatingCost | undefined> =>
  fc.oneof(
    fc.constant(undefined),
    within(0, 0.01).map(annualRate => ({ kind: 'share-of-balance' as const, annualRate })),
    within(0, 0.8).map(share => ({ kind: 'share-of-income' as const, share })),
    fc.integer({ min: 0, max: Math.round(size / 100) }).map(minorUnits => ({
      kind: 'activities' as const,
      activities: [{ name: 'review', timesPerYear: 2, unitCost: amount(minorUnits) }],
    })),
  )

const loans: fc.Arbitrary<TermLoan> = balances.chain(balance =>
  fc
    .record({
      rate: fc.constantFrom<TermLoan['rate']>(
        { kind: 'fixed', annualRate: 0.04 },
        { kind: 'floating', margin: 0.01, resetMonths: 3 },
      ),
      lossGivenDefault: within(0, 1),
      riskWeight: within(0.05, 1.5),
      economicCapital: within(0.005, 0.2),
      operatingCost: costs(balance.principal.minorUnits),
      fee: fc.integer({ min: 0, max: Math.round(balance.principal.minorUnits / 50) }),
      partOfYield: fc.boolean(),
      cost: fc.integer({ min: 0, max: Math.round(balance.principal.minorUnits / 100) }),
    })
    .map(({ rate, lossGivenDefault, riskWeight, economicCapital, operatingCost, fee, partOfYield, cost }) => ({
      kind: 'term-loan',
      name: 'Loan',
      balance,
      rate,
      lossGivenDefault,
      capital: { riskWeight, economicCapital },
      ...(operatingCost !== undefined && { operatingCost }),
      fees: [{ kind: 'once', name: 'arrangement', amount: amount(fee), on: balance.from, partOfYield }],
      transactionCost: amount(cost),
    })),
)

const others: fc.Arbitrary<PricedFacility> = fc
  .record({
    isLine: fc.boolean(),
    size: fc.integer({ min: 1e6, max: 1e12 }),
    drawn: within(0.05, 0.95),
    share: within(0, 1),
    months: fc.integer({ min: 6, max: 60 }),
    lossGivenDefault: within(0, 1),
    riskWeight: within(0.05, 1.5),
  })
  .map(({ isLine, size, drawn, share, months, lossGivenDefault, riskWeight }) => {
    const common = { months, lossGivenDefault, capital: { riskWeight, economicCapital: 0.05 } }
    if (!isLine) return { ...GUARANTEE, ...common, amount: amount(size), conversionFactor: Math.max(0.05, share) }
    const { transferRate: _, ...line } = LINE
    return {
      ...line,
      ...common,
      limit: amount(size),
      drawn: amount(Math.round(size * drawn)),
      conversionFactor: share,
      liquidityReserve: share / 2,
    }
  })

const facilities: fc.Arbitrary<PricedFacility> = fc.oneof({ weight: 3, arbitrary: loans }, others)

const terms: fc.Arbitrary<ProfitTerms> = fc
  .record({
    months: fc.integer({ min: 1, max: 60 }),
    annualHurdleRate: within(0, 0.3),
    taxRate: within(0, 0.5),
    feeView: fc.constantFrom('cash', 'effective-interest'),
    lines: fc.constantFrom('contractual', 'expected'),
    funding: fc.constantFrom('whole-loan', 'less-capital'),
    annualReturn: within(0, 0.05),
    basis: fc.constantFrom<ProfitTerms['capital']['basis']>({ kind: 'regulatory', ratio: 0.105 }, { kind: 'economic' }),
  })
  .map(({ funding, annualReturn, basis, ...rest }) => ({
    ...rest,
    from: '2025-01-01',
    curves: [{ ...CURVE, on: '2024-01-01' }],
    capital: { basis, funding, annualReturn },
  }))

const clients: fc.Arbitrary<PricedClient> = within(0, 0.2).map(probabilityOfDefault => ({
  currency: 'EUR',
  probabilityOfDefault,
}))

/** The price, or nothing where the hurdle is out of reach. */
function priced(
  facility: PricedFacility,
  client: PricedClient,
  of: ProfitTerms,
  options: PriceOptions = {},
): FacilityPrice | undefined {
  try {
    return minimumPrice(facility, client, of, options)
  } catch (error) {
    if (error instanceof ClienteleError && error.code === 'HURDLE_OUT_OF_REACH') return undefined
    throw error
  }
}

const sumOf = ({ drivers }: FacilityPrice): number => PRICE_DRIVERS.reduce((sum, driver) => sum + drivers[driver], 0)

describe('the least price', () => {
  it('earns the hurdle to 1e-10, and a basis point moves it to either side', () => {
    let found = 0
    fc.assert(
      fc.property(facilities, clients, terms, (facility, client, of) => {
        const price = priced(facility, client, of)
        if (price === undefined || price.value === 0) return
        found++
        const { raroc } = facilityProfit(price.facility, client, of)
        expect(Math.abs(raroc! - of.annualHurdleRate)).toBeLessThan(1e-10)
        const at = (shift: number): number => facilityProfit(shifted(price.facility, shift), client, of).raroc!
        expect(at(1e-4)).toBeGreaterThan(of.annualHurdleRate)
        if (price.value > 1e-4) expect(at(-1e-4)).toBeLessThan(of.annualHurdleRate)
      }),
      { numRuns: 400 },
    )
    expect(found).toBeGreaterThan(300)
  })

  it('is the sum of its parts, whatever kind it is of', () => {
    fc.assert(
      fc.property(facilities, clients, terms, fc.boolean(), (facility, client, of, upFront) => {
        const price = priced(facility, client, of, upFront ? { kind: 'up-front-fee' } : {})
        if (price === undefined) return
        const told = price.kind === 'margin' ? price.annualRate : price.value
        const size = Math.max(...PRICE_DRIVERS.map(driver => Math.abs(price.drivers[driver])))
        expect(Math.abs(sumOf(price) - told)).toBeLessThan(1e-12 * Math.max(1, size))
        if (price.value !== 0 && !upFront) expect(Math.abs(price.drivers.aboveHurdle)).toBeLessThan(1e-12)
      }),
      { numRuns: 400 },
    )
  })

  it('as a fee up front earns the hurdle, and not with one minor unit less', () => {
    fc.assert(
      fc.property(facilities, clients, terms, (facility, client, of) => {
        const price = priced(facility, client, of, { kind: 'up-front-fee' })
        if (price === undefined || price.amount === 0) return
        const { fees = [] } = price.facility
        const { raroc } = facilityProfit(price.facility, client, of)
        expect(raroc).toBeGreaterThanOrEqual(of.annualHurdleRate - 1e-12)
        const last = fees.at(-1)!
        const less = { ...last, amount: amount(last.amount.minorUnits - 1) }
        const short = facilityProfit({ ...price.facility, fees: [...fees.slice(0, -1), less] }, client, of)
        expect(short.raroc).toBeLessThan(of.annualHurdleRate + 1e-12)
      }),
      { numRuns: 200 },
    )
  })

  it('is the closed form for every loan of one year that is repaid at its end', () => {
    fc.assert(
      fc.property(
        fc.record({
          transfer: within(-0.01, 0.1),
          pd: within(0, 1),
          lgd: within(0, 1),
          cost: within(0, 0.02),
          weight: within(0, 2),
          hurdle: within(-0.1, 0.4),
          taxRate: within(0, 0.6),
          capitalReturn: within(-0.01, 0.1),
        }),
        ({ transfer, pd, lgd, cost, weight, hurdle, taxRate, capitalReturn }) => {
          const loan: TermLoan = {
            ...LOAN,
            transferRate: transfer,
            lossGivenDefault: lgd,
            capital: { riskWeight: weight },
            operatingCost: { kind: 'share-of-balance', annualRate: cost },
          }
          const of = { ...TERMS, taxRate, capital: { ...TERMS.capital, annualReturn: capitalReturn } }
          const { annualRate } = minimumPrice(loan, { ...CLIENT, probabilityOfDefault: pd }, of, {
            annualHurdleRate: hurdle,
          })
          const expected = closedForm({
            transfer,
            expectedLoss: pd * lgd,
            cost,
            fees: 0,
            capital: 0.1 * weight,
            hurdle,
            taxRate,
            capitalReturn,
          })
          expect(Math.abs(annualRate - expected)).toBeLessThan(1e-13)
        },
      ),
    )
  })

  it('does not depend on the price that the facility has', () => {
    fc.assert(
      fc.property(facilities, clients, terms, within(-0.05, 0.2), (facility, client, of, shift) => {
        const [one, other] = [priced(facility, client, of), priced(shifted(facility, Math.abs(shift)), client, of)]
        expect(other?.value).toBe(one?.value)
      }),
    )
  })

  it('does not fall as risk, loss or the hurdle rise', () => {
    fc.assert(
      fc.property(facilities, terms, within(0, 0.1), within(0, 0.1), within(0, 1), (facility, base, pd, more, loss) => {
        // Where lines count only until default, a client who defaults sooner needs less of all: told as agreed, none does.
        const of: ProfitTerms = { ...base, lines: 'contractual' }
        const at = (probabilityOfDefault: number, lossGivenDefault: number, hurdle: number) =>
          priced({ ...facility, lossGivenDefault }, { currency: 'EUR', probabilityOfDefault }, of, {
            annualHurdleRate: hurdle,
          })?.value
        const { annualHurdleRate } = of
        const price = at(pd, loss / 2, annualHurdleRate)
        if (price === undefined) return
        const slack = 1e-12
        for (const worse of [
          at(pd + more, loss / 2, annualHurdleRate),
          at(pd, loss, annualHurdleRate),
          at(pd, loss / 2, annualHurdleRate + more),
        ]) {
          if (worse !== undefined) expect(worse).toBeGreaterThanOrEqual(price - slack)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('is the same rate for any size where no cost is fixed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e13 }), minorUnits => {
        const loan: TermLoan = { ...LOAN, balance: { ...BULLET, principal: amount(minorUnits) } }
        expect(minimumPrice(loan, CLIENT, TERMS).annualRate).toBeCloseTo(0.052, 12)
      }),
    )
  })
})

/** The facility at a rate or fee that is higher by `shift`. */
function shifted(facility: PricedFacility, shift: number): PricedFacility {
  if (facility.kind === 'guarantee') return { ...facility, annualFee: facility.annualFee + shift }
  const { rate } = facility
  return {
    ...facility,
    rate:
      rate.kind === 'fixed'
        ? { ...rate, annualRate: rate.annualRate + shift }
        : { ...rate, margin: rate.margin + shift },
  }
}

describe('ranges', () => {
  const requests = fc.record({
    annualRate: within(0.02, 0.12),
    repayment: fc.constantFrom<RegularBalance['repayment']>('bullet', 'annuity', 'equal-principal'),
    years: fc.integer({ min: 1, max: 10 }),
    principal: fc.integer({ min: 1e5, max: 1e9 }),
    cash: within(0.05, 2),
    unitCost: fc.integer({ min: 0, max: 1e6 }),
    cover: within(1, 2),
  })

  it('hold at their ends and break beyond', () => {
    fc.assert(
      fc.property(requests, ({ annualRate, repayment, years, principal, cash, unitCost, cover }) => {
        const loan = (minorUnits: number, rate: number): TermLoan => ({
          ...LOAN,
          balance: { ...BULLET, principal: amount(minorUnits), months: 12 * years, repayment },
          rate: { kind: 'fixed', annualRate: rate },
          operatingCost: {
            kind: 'activities',
            activities: [{ name: 'review', timesPerYear: 1, unitCost: amount(unitCost) }],
          },
        })
        const cashFlows = Array.from({ length: years }, () => Math.round(cash * principal))
        const range = (minorUnits: number, rate: number) =>
          priceAndLimit(loan(minorUnits, rate), CLIENT, TERMS, {
            borrower: { kind: 'cash-flow', currency: 'EUR', cashFlows },
            limits: { cashFlowCover: cover },
          })
        const { price, limit } = range(principal, annualRate)
        for (const { most, slack, holds } of limit.constraints) {
          if (most !== undefined) expect(slack).toBe(most - principal)
          if (most !== undefined && slack !== undefined && slack < 0) expect(holds).toBe(false)
        }
        if (limit.most !== undefined) {
          expect(limit.most).toBeGreaterThanOrEqual(limit.least)
          const at = range(limit.most, annualRate).limit
          expect(at.constraints.every(({ holds }) => holds)).toBe(true)
          expect(range(limit.most + 1, annualRate).limit.constraints.some(({ holds }) => !holds)).toBe(true)
        }
        const [borrower] = price.ceilings
        if (borrower?.annualRate === undefined) return
        const coverAt = (rate: number) => range(principal, rate).limit.constraints[0]!
        expect(coverAt(borrower.annualRate).holds).toBe(true)
        expect(coverAt(borrower.annualRate + 1e-6).holds).toBe(false)
      }),
      { numRuns: 60 },
    )
  })

  it('of steps: a better client pays less and earns the lender less, up to the discount that still earns the hurdle', () => {
    fc.assert(
      fc.property(loans, clients, terms, fc.integer({ min: 0, max: 50 }), (loan, client, of, down) => {
        const ratchet = {
          indicators: [
            { name: 'CO2e', better: 'lower' as const, targets: [{ date: '2025-06-30', target: 10, down, up: down }] },
          ],
          caps: { down: 40, up: 40 },
          missing: 'missed' as const,
        }
        fc.pre(facilityProfit(loan, client, of).averageBalance > 0)
        const steps = priceSteps(loan, client, of, ratchet)
        for (const { price } of [steps.base, ...steps.best, ...steps.worst]) {
          expect(Math.abs(sumOf(price) - price.annualRate)).toBeLessThan(1e-10)
        }
        const [best, worst] = [steps.best[0]!, steps.worst[0]!]
        if (steps.base.price.raroc === undefined) return
        expect(best.price.raroc).toBeLessThanOrEqual(steps.base.price.raroc)
        expect(worst.price.raroc).toBeGreaterThanOrEqual(steps.base.price.raroc)
        expect(best.annualProfit).toBeLessThanOrEqual(0)
        if (steps.affordableDiscount === undefined) return
        const earning = shifted(loan, -steps.affordableDiscount / 10_000)
        expect(Math.abs(facilityProfit(earning, client, of).raroc! - of.annualHurdleRate)).toBeLessThan(1e-9)
      }),
      { numRuns: 150 },
    )
  })
})

describe('doors', () => {
  /** A place in nested options, and what comes there instead. */
  function spoilt(given: unknown, path: readonly (string | number)[], value: unknown): unknown {
    const [key, ...rest] = path
    if (key === undefined) return value
    if (Array.isArray(given)) return given.map((item, i) => (i === key ? spoilt(item, rest, value) : item))
    if (typeof given !== 'object' || given === null) return value
    const fields = Object.fromEntries(Object.entries(given))
    return { ...fields, [key]: spoilt(fields[key], rest, value) }
  }
  /** Every place there is in an argument. */
  function placesIn(given: unknown): readonly (readonly (string | number)[])[] {
    if (typeof given !== 'object' || given === null) return [[]]
    const entries: (readonly [string | number, unknown])[] = Array.isArray(given)
      ? given.map((item, i) => [i, item] as const)
      : Object.entries(given)
    return [[], ...entries.flatMap(([key, value]) => placesIn(value).map(path => [key, ...path]))]
  }
  const numbersIn = (value: unknown): readonly number[] => {
    if (typeof value === 'number') return [value]
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : []
  }
  const regular: TermLoan = { ...LOAN, balance: { ...BULLET, months: 24, repayment: 'annuity' } }
  const ratchet = {
    indicators: [{ name: 'CO2e', better: 'lower', targets: [{ date: '2025-06-30', target: 10, down: 5, up: 5 }] }],
    caps: { down: 10, up: 10 },
    missing: 'missed',
  }
  const DOORS: readonly (readonly [(...given: never[]) => unknown, readonly unknown[]])[] = [
    [minimumPrice, [LOAN, CLIENT, TERMS, { kind: 'margin', annualHurdleRate: 0.1 }]],
    [minimumPrice, [LINE, CLIENT, TERMS, { kind: 'annual-fee' }]],
    [minimumPrice, [GUARANTEE, CLIENT, TERMS, { kind: 'up-front-fee' }]],
    [
      priceTable,
      [
        regular,
        CLIENT,
        TERMS,
        {
          ratings: [{ name: 'BB', probabilityOfDefault: 0.01, riskWeight: 1 }],
          tenors: [12, 36],
          securities: [{ name: 'none', lossGivenDefault: 0.4, probabilityOfDefault: 0.01, economicCapital: 0.1 }],
        },
      ],
    ],
    [priceSteps, [LOAN, CLIENT, TERMS, ratchet, { annualHurdleRate: 0.1 }]],
    [
      priceAndLimit,
      [
        regular,
        CLIENT,
        TERMS,
        {
          borrower: { kind: 'cash-flow', currency: 'EUR', cashFlows: [90_000_000, 90_000_000] },
          limits: { cashFlowCover: 1.2, loanToValue: { share: 0.8, value: amount(2e8) } },
          stress: { add: 0.01 },
          rating: 'BB',
          ratingLimits: [{ rating: 'BB', amount: amount(2e8) }],
          exposureRoom: amount(3e8),
          marketRate: 0.06,
          annualHurdleRate: 0.1,
          annualTargetRate: 0.15,
        },
      ],
    ],
  ]
  it.each(DOORS.map(([door, given]) => [door.name, door, given] as const))('%s', (_, door, given) => {
    expect(numbersIn(Reflect.apply(door, undefined, [...given])).every(Number.isFinite)).toBe(true)
    fc.assert(
      fc.property(fc.constantFrom(...placesIn(given).slice(1)), fc.constantFrom(...JUNK), (path, value) => {
        try {
          const spoiled = spoilt(given, path, value)
          const answer: unknown = Reflect.apply(door, undefined, Array.isArray(spoiled) ? spoiled : [])
          expect(numbersIn(answer).filter(number => !Number.isFinite(number))).toEqual([])
        } catch (fault) {
          if (!(fault instanceof ClienteleError)) throw fault
          expect(fault.path).not.toBe('')
        }
      }),
      { numRuns: 500 },
    )
  })
})
