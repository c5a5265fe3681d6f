/** What must hold of returns, years and values of a relationship whatever it is. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RelationshipTerms } from '../../src/lifetime/index.js'
import { relationshipValue } from '../../src/lifetime/index.js'
import { moneyOfMinor } from '../../src/money/index.js'
import type { Facility, ProfitTerms, Relationship, YearProfit } from '../../src/project/index.js'
import {
  compareRelationshipProfits,
  contributions,
  facilityProfit,
  profitByYear,
  raroc,
  relationshipEconomicValue,
  relationshipMargins,
  relationshipProfit,
  relationshipProfits,
  withCrossSell,
} from '../../src/project/index.js'
import { magnitude } from './arbitrary.js'

const FROM = '2025-03-31'
const eur = (minorUnits: number) => moneyOfMinor(Math.round(minorUnits), 'EUR')
const rate = fc.double({ min: -0.01, max: 0.15, noNaN: true })
const share = fc.double({ min: 0, max: 1, noNaN: true })
const size = magnitude(1e3, 1e12)
const capital = fc.double({ min: 0, max: 3, noNaN: true }).map(riskWeight => ({ riskWeight }))
const start = fc.constantFrom('2023-11-15', FROM, '2026-06-30')

const loan: fc.Arbitrary<Facility> = fc
  .record({ size, start, periods: fc.integer({ min: 1, max: 28 }), annualRate: rate, lossGivenDefault: share, capital })
  .chain(({ size: amount, start: from, periods, annualRate, ...rest }) =>
    fc.constantFrom('bullet' as const, 'annuity' as const, 'equal-principal' as const).map(repayment => ({
      kind: 'term-loan' as const,
      name: 'loan',
      balance: {
        kind: 'regular' as const,
        principal: eur(amount),
        from,
        months: 3 * periods,
        everyMonths: 3,
        repayment,
      },
      rate: { kind: 'fixed' as const, annualRate },
      ...rest,
    })),
  )
const bond: fc.Arbitrary<Facility> = fc
  .record({ size, start, months: fc.integer({ min: 1, max: 70 }), annualFee: share, lossGivenDefault: share, capital })
  .map(({ size: amount, start: from, ...rest }) => ({
    kind: 'guarantee',
    name: 'bond',
    amount: eur(amount),
    from,
    ...rest,
  }))
const account: fc.Arbitrary<Facility> = fc.record({ size, annualRate: rate }).map(({ size: balance, annualRate }) => ({
  kind: 'deposit',
  name: 'account',
  balance: eur(balance),
  annualRate,
  maturity: { kind: 'demand', coreShare: 0.6, coreMonths: 24 },
}))
const service: fc.Arbitrary<Facility> = size.map(amount => ({
  kind: 'service',
  name: 'service',
  fees: [{ kind: 'yearly', name: 'Retainer', amount: eur(amount) }],
}))

const relationship: fc.Arbitrary<Relationship> = fc
  .record({
    loan,
    bond,
    account,
    service,
    kept: fc.subarray(['loan', 'bond', 'account', 'service'] as const),
    pd: share,
  })
  .map(({ kept, pd, ...all }) => ({
    client: 'client',
    currency: 'EUR',
    probabilityOfDefault: pd ** 2,
    facilities: kept.map(name => all[name]),
  }))

const terms: fc.Arbitrary<ProfitTerms> = fc
  .record({
    annualHurdleRate: fc.double({ min: 0, max: 0.4, noNaN: true }),
    taxRate: fc.double({ min: 0, max: 0.6, noNaN: true }),
    annualReturn: fc.double({ min: 0, max: 0.1, noNaN: true }),
    funding: fc.constantFrom('whole-loan', 'less-capital'),
    lines: fc.constantFrom('contractual', 'expected'),
    zero: rate,
  })
  .map(({ annualReturn, funding, zero, ...rest }) => ({
    ...rest,
    from: FROM,
    curves: [
      {
        currency: 'EUR',
        on: '2020-01-01',
        base: { unit: 'year', times: [1], values: [zero], between: 'step', quantity: 'rate' },
      },
    ],
    capital: { basis: { kind: 'regulatory', ratio: 0.105 }, funding, annualReturn },
    feeView: 'cash',
  }))

/** What amounts are compared with: all that moves. */
function sizeOf(profits: ReturnType<typeof profitByYear>): number {
  return profits.years.reduce(
    (sum, { total }) => sum + total.capital + Object.values(total.lines).reduce((all, line) => all + Math.abs(line), 0),
    1,
  )
}

describe('the value of a relationship to owners', () => {
  it('charges capital once: economic profit and flows to owners are worth the same', () => {
    fc.assert(
      fc.property(relationship, terms, fc.integer({ min: 1, max: 12 }), (of, on, years) => {
        const profits = profitByYear(of, on, { years })
        const { value, valueByFlows, byFacility } = relationshipEconomicValue(profits)
        const room = 1e-13 * sizeOf(profits)
        expect(Math.abs(value - valueByFlows)).toBeLessThanOrEqual(room)
        expect(Math.abs(value - byFacility.reduce((sum, facility) => sum + facility.value, 0))).toBeLessThanOrEqual(
          room,
        )
      }),
      { numRuns: 60 },
    )
  })

  it('is that of the lifetime of a relationship, by a charge for capital and by capital paid in and back', () => {
    fc.assert(
      fc.property(relationship, terms, fc.integer({ min: 1, max: 8 }), (of, on, years) => {
        const profits = profitByYear(of, on, { years })
        const { until, ...handed } = relationshipMargins(profits)
        const endings = [{ name: 'maturity', on: until }]
        const charged = relationshipValue({ ...handed, until, endings }).value
        // By hand, on days of a year of 365.25.
        const hurdle = on.annualHurdleRate
        const daysTo = (date: string): number => (Date.parse(date) - Date.parse(FROM)) / 86_400_000
        const discount = (date: string): number => (1 + hurdle) ** (-daysTo(date) / 365.25)
        const byHand = profits.years.reduce(
          (sum, { to, total }) => sum + (total.profit - hurdle * total.capital) * discount(to),
          0,
        )
        const all = sizeOf(profits)
        expect(Math.abs(charged - byHand)).toBeLessThanOrEqual(1e-12 * all)
        // Calendar years against years of 365.25 days: three quarters of a day at most.
        const { value } = relationshipEconomicValue(profits)
        expect(Math.abs(charged - value)).toBeLessThanOrEqual(all * ((1 + hurdle) ** (0.75 / 365.25) - 1) + 1e-12 * all)
        const moved: RelationshipTerms = {
          valuationDate: handed.valuationDate,
          margins: [...handed.margins, ...capitalMoved(profits)],
          discount: { kind: 'hurdle-rate', annualHurdleRate: hurdle },
          until,
          endings,
        }
        const difference = Math.abs(relationshipValue(moved).value - charged)
        expect(difference).toBeLessThanOrEqual(all * years * ((1 + hurdle) ** (1.5 / 365.25) - 1) + 1e-12 * all)
      }),
      { numRuns: 60 },
    )
  })

  it('is on whole cycles of leap years that of the lifetime to the last digits', () => {
    fc.assert(
      fc.property(relationship, terms, (of, on) => {
        const profits = profitByYear(of, on, { years: 4 })
        const last = profits.years[3]!
        const onlyLast = { ...profits, years: [...profits.years.slice(0, 3).map(idle), last] }
        const { value } = relationshipEconomicValue(onlyLast)
        const { until, ...handed } = relationshipMargins({ ...profits, years: [last] })
        const there = relationshipValue({
          ...handed,
          valuationDate: FROM,
          until,
          endings: [{ name: 'end', on: until }],
        }).value
        expect(Math.abs(there - value)).toBeLessThanOrEqual(1e-12 * sizeOf(profits))
      }),
      { numRuns: 40 },
    )
  })
})

/** A year in which nothing is earned and no capital held. */
function idle(year: YearProfit): YearProfit {
  const lines = {
    interest: 0,
    funding: 0,
    liquidity: 0,
    fees: 0,
    transactionCost: 0,
    operatingCost: 0,
    expectedLoss: 0,
    capitalReturn: 0,
    tax: 0,
  }
  const nothing = { lines, profit: 0, capital: 0 }
  return {
    ...year,
    facilities: year.facilities.map(facility => ({ ...facility, ...nothing })),
    total: { ...year.total, ...nothing },
  }
}

/** Capital of each year paid in on its first day and back on its last. */
function capitalMoved({ years }: ReturnType<typeof profitByYear>): RelationshipTerms['margins'] {
  return years.flatMap(({ from, to, total: { capital: held } }) => [
    { source: 'capital', date: from, amount: -held },
    { source: 'capital', date: to, amount: held },
  ])
}

describe('years of a relationship', () => {
  it('add up to the whole time, line by line, but for rounding', () => {
    fc.assert(
      fc.property(relationship, terms, fc.integer({ min: 1, max: 6 }), (of, on, years) => {
        const profits = profitByYear(of, on, { years })
        const whole = relationshipProfit(of, { ...on, months: 12 * years }).total
        const room = years * of.facilities.length + 1e-12 * sizeOf(profits)
        for (const line of ['interest', 'funding', 'liquidity', 'fees', 'transactionCost', 'expectedLoss'] as const) {
          const sum = profits.years.reduce((total, year) => total + year.total.lines[line], 0)
          expect(Math.abs(sum - whole.lines[line])).toBeLessThanOrEqual(room)
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('before and after', () => {
  it('is nothing of the same, and the other way round the opposite', () => {
    fc.assert(
      fc.property(relationship, relationship, terms, (one, other, on) => {
        const same = compareRelationshipProfits(one, one, on)
        expect(same.lines.every(({ difference }) => difference === 0)).toBe(true)
        expect(same.facilities.every(({ change }) => change === 'same')).toBe(true)
        const [there, back] = [compareRelationshipProfits(one, other, on), compareRelationshipProfits(other, one, on)]
        expect(there.lines.map(({ difference }) => difference)).toEqual(
          back.lines.map(({ difference }) => 0 - difference),
        )
        expect(there.incremental.profit + back.incremental.profit).toBe(0)
        expect(there.facilities.reduce((sum, { profit }) => sum + profit, 0)).toBe(there.incremental.profit)
        expect('raroc' in there.incremental && 'raroc' in back.incremental).toBe(false)
      }),
      { numRuns: 60 },
    )
  })
})

describe('cross-sell', () => {
  it('at its least probability earns the hurdle, and below it does not', () => {
    fc.assert(
      fc.property(relationship, fc.oneof(loan, bond, account, service), terms, (of, offer, on) => {
        const facility = { ...offer, name: 'offer' }
        const { booked, bookedReachesHurdle, prospects } = withCrossSell(of, [{ facility, probability: 1 }], on)
        const { leastProbability: least, reachesHurdle } = prospects[0]!
        expect(least !== undefined).toBe(reachesHurdle || bookedReachesHurdle)
        if (least === undefined || least === 0 || least === 1) return
        const { expected } = withCrossSell(of, [{ facility, probability: least }], on)
        const all = Math.abs(booked.profit) + booked.capital + prospects[0]!.ifSold.capital + 1e6
        // Rounded amounts: a unit or two for each facility.
        expect(Math.abs(expected.economicProfit)).toBeLessThanOrEqual(2 * (of.facilities.length + 1) * 10 + 1e-11 * all)
        if (expected.raroc !== undefined && expected.capital > 1e6) {
          expect(Math.abs(expected.raroc - on.annualHurdleRate)).toBeLessThanOrEqual(1e-9)
        }
      }),
      { numRuns: 100 },
    )
  })
})

describe('contributions of relationships', () => {
  it('are the same one by one and in columns', () => {
    fc.assert(
      fc.property(fc.array(relationship, { minLength: 1, maxLength: 6 }), terms, (given, on) => {
        const all = given.map((of, i) => ({ ...of, client: `client ${i}` }))
        const oneByOne = contributions(all.map(of => relationshipProfit(of, on)))
        expect(contributions(relationshipProfits(all, on))).toEqual(oneByOne)
      }),
      { numRuns: 30 },
    )
  })
})

describe('the closed form of a year', () => {
  it('is what the engine finds of a bullet loan of one year on a flat curve', () => {
    const inputs = fc.record({
      loanRate: rate,
      zero: rate,
      pd: fc.double({ min: 0, max: 0.2, noNaN: true }),
      lgd: share,
      weight: fc.double({ min: 0.05, max: 3, noNaN: true }),
      cost: fc.double({ min: 0, max: 0.03, noNaN: true }),
    })
    fc.assert(
      fc.property(inputs, terms, ({ loanRate, zero, pd, lgd, weight, cost }, on) => {
        const base = { unit: 'year', times: [1], values: [zero], between: 'step', quantity: 'rate' } as const
        const whole: ProfitTerms = { ...on, lines: 'contractual', curves: [{ currency: 'EUR', on: FROM, base }] }
        const facility: Facility = {
          kind: 'term-loan',
          name: 'loan',
          balance: {
            kind: 'regular',
            principal: eur(1e11),
            from: FROM,
            months: 12,
            everyMonths: 12,
            repayment: 'bullet',
          },
          rate: { kind: 'fixed', annualRate: loanRate },
          lossGivenDefault: lgd,
          capital: { riskWeight: weight },
          operatingCost: { kind: 'share-of-balance', annualRate: cost },
        }
        const engine = facilityProfit(facility, { currency: 'EUR', probabilityOfDefault: pd }, whole)
        const closed = raroc({
          loan: 1e11,
          loanRate,
          fundingRate: zero,
          expectedLossRate: pd * lgd,
          operatingCostRate: cost,
          capitalRate: weight * 0.105,
          capitalReturn: on.capital.annualReturn,
          taxRate: on.taxRate,
          funding: on.capital.funding,
        })
        expect(Math.abs(engine.raroc! - closed.raroc)).toBeLessThanOrEqual(1e-12 / weight)
        expect(Math.abs(engine.profit - closed.profit)).toBeLessThanOrEqual(9)
      }),
      { numRuns: 200 },
    )
  })
})
