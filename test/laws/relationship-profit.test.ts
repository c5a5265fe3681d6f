/** Whatever facilities and terms: profit adds up, windows add up, capital is charged once, and doors answer with named faults. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ClienteleError } from '../../src/errors/index.js'
import type { Money } from '../../src/money/index.js'
import { moneyOfMinor } from '../../src/money/index.js'
import type {
  Facility,
  FacilityFee,
  FacilityRate,
  ProfitTerms,
  Relationship,
  TermLoan,
} from '../../src/project/index.js'
import { facilityProfit, relationshipProfit, relationshipProfits } from '../../src/project/index.js'
import { facilityFigures, profitOf, rarocOf } from '../../src/project/profitability/engine/facility-figures.js'
import { prepareTerms } from '../../src/project/profitability/engine/prepare-terms.js'
import { readFacility } from '../../src/project/profitability/engine/read-facility.js'
import { PROFIT_LINES } from '../../src/project/profitability/engine/statement.js'
import { JUNK } from './junk.js'

const euro = (minorUnits: number): Money => moneyOfMinor(minorUnits, 'EUR')
const amount = fc
  .integer({ min: 1, max: 12 })
  .chain(digits => fc.integer({ min: 1, max: 10 ** digits }))
  .map(euro)
const share = fc.double({ min: 0, max: 1, noNaN: true })
const rate = fc.double({ min: -0.02, max: 0.3, noNaN: true })
const feeRate = fc.double({ min: 0, max: 0.1, noNaN: true })
const day = fc.record({
  year: fc.integer({ min: 2021, max: 2026 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
})
const clientRate: fc.Arbitrary<FacilityRate> = fc.oneof(
  fc.record({ kind: fc.constant('fixed' as const), annualRate: rate }),
  fc.record({ kind: fc.constant('floating' as const), margin: feeRate, resetMonths: fc.constantFrom(1, 3, 6, 12) }),
)
const fee: fc.Arbitrary<FacilityFee> = fc.oneof(
  fc.record({ kind: fc.constant('yearly' as const), name: fc.constant('y'), amount }),
  fc.record({
    kind: fc.constant('once' as const),
    name: fc.constant('o'),
    amount,
    on: day,
    partOfYield: fc.constant(false),
  }),
)
const common = {
  fees: fc.array(fee, { maxLength: 2 }),
  transactionCost: amount,
  operatingCost: fc.oneof(
    fc.record({ kind: fc.constant('share-of-income' as const), share }),
    fc.record({ kind: fc.constant('share-of-balance' as const), annualRate: feeRate }),
    fc.constant({
      kind: 'activities' as const,
      activities: [{ name: 'Visit', timesPerYear: 3, unitCost: euro(1234) }],
    }),
  ),
}
const credit = {
  lossGivenDefault: share,
  capital: fc.record({ riskWeight: fc.double({ min: 0.1, max: 2, noNaN: true }) }),
}
const loan: fc.Arbitrary<TermLoan> = fc.record({
  kind: fc.constant('term-loan' as const),
  name: fc.constant('Loan'),
  balance: fc.record({
    kind: fc.constant('regular' as const),
    principal: amount,
    from: day,
    months: fc.constantFrom(12, 24, 60, 120),
    everyMonths: fc.constantFrom(1, 3, 6, 12),
    repayment: fc.constantFrom('bullet' as const, 'annuity' as const, 'equal-principal' as const),
  }),
  rate: clientRate,
  ...common,
  ...credit,
})
const facility: fc.Arbitrary<Facility> = fc.oneof(
  loan,
  fc.record({
    kind: fc.constant('credit-line' as const),
    name: fc.constant('Line'),
    limit: fc.constant(euro(10 ** 12)),
    drawn: amount,
    from: day,
    months: fc.integer({ min: 1, max: 60 }),
    rate: clientRate,
    commitmentFee: feeRate,
    conversionFactor: share,
    liquidityReserve: share,
    ...common,
    ...credit,
  }),
  fc.record({
    kind: fc.constant('guarantee' as const),
    name: fc.constant('Guarantee'),
    amount,
    from: day,
    months: fc.integer({ min: 1, max: 60 }),
    annualFee: feeRate,
    conversionFactor: share,
    ...common,
    ...credit,
  }),
  fc.record({
    kind: fc.constant('deposit' as const),
    name: fc.constant('Deposit'),
    balance: amount,
    annualRate: rate,
    maturity: fc.oneof(
      fc.record({ kind: fc.constant('term' as const), from: day, months: fc.integer({ min: 1, max: 60 }) }),
      fc.record({
        kind: fc.constant('demand' as const),
        coreShare: share,
        coreMonths: fc.integer({ min: 1, max: 60 }),
      }),
    ),
    ...common,
  }),
  fc.record({ kind: fc.constant('service' as const), name: fc.constant('Advice'), ...common }),
)
const terms: fc.Arbitrary<ProfitTerms> = fc.record({
  from: day,
  months: fc.constantFrom(1, 12, 36),
  curves: fc.tuple(rate, rate, feeRate).map(([short, long, liquidity]) => [
    {
      currency: 'EUR',
      on: '2020-01-01',
      base: { unit: 'year', times: [0.25, 10], values: [short, long], between: 'linear', quantity: 'rate' } as const,
      liquidity: { unit: 'year', times: [1], values: [liquidity], between: 'linear', quantity: 'rate' } as const,
    },
  ]),
  capital: fc.record({
    basis: fc.constant({ kind: 'regulatory' as const, ratio: 0.12 }),
    funding: fc.constantFrom('whole-loan' as const, 'less-capital' as const),
    annualReturn: feeRate,
  }),
  annualHurdleRate: feeRate,
  taxRate: fc.double({ min: 0, max: 0.6, noNaN: true }),
  feeView: fc.constantFrom('cash' as const, 'effective-interest' as const),
  lines: fc.constantFrom('contractual' as const, 'expected' as const),
})
const relationship: fc.Arbitrary<Relationship> = fc.record({
  client: fc.constant('North Mill'),
  currency: fc.constant('EUR'),
  probabilityOfDefault: share,
  facilities: fc
    .array(facility, { maxLength: 5 })
    .map(list => list.map((each, i) => ({ ...each, name: `${each.name} ${i}` }))),
})

it('is the sum over facilities to the minor unit, in any order, alone or among others', () => {
  fc.assert(
    fc.property(relationship, terms, (client, on) => {
      const { facilities, total } = relationshipProfit(client, on)
      for (const line of PROFIT_LINES) {
        expect(total.lines[line]).toBe(facilities.reduce((sum, { lines }) => sum + lines[line], 0))
        expect(Number.isInteger(total.lines[line])).toBe(true)
      }
      expect(total.profit).toBe(facilities.reduce((sum, { profit }) => sum + profit, 0))
      expect(total.profit).toBe(PROFIT_LINES.reduce((sum, line) => sum + total.lines[line], 0))
      expect(total.economicProfit).toBe(total.profit - total.capitalCharge)
      expect(total.profitBeforeTax).toBe(
        total.income +
          total.lines.transactionCost +
          total.lines.operatingCost +
          total.lines.expectedLoss +
          total.lines.capitalReturn,
      )
      const back = relationshipProfit({ ...client, facilities: [...client.facilities].reverse() }, on)
      expect(back.total.lines).toEqual(total.lines)
      client.facilities.forEach((each, i) => {
        expect(
          facilityProfit(each, { currency: 'EUR', probabilityOfDefault: client.probabilityOfDefault }, on),
        ).toEqual(facilities[i])
      })
      const columns = relationshipProfits([{ ...client, client: 'Other' }, client], on)
      expect(columns.profit[1]).toBe(total.profit)
      expect(columns.economicProfit[0]).toBe(total.economicProfit)
    }),
    { numRuns: 150 },
  )
})

it('keeps every figure finite, income of the right sign, and loss, capital and its charge within reach', () => {
  fc.assert(
    fc.property(relationship, terms, (client, on) => {
      for (const each of relationshipProfit(client, on).facilities) {
        for (const line of PROFIT_LINES) expect(Number.isFinite(each.lines[line])).toBe(true)
        expect(each.lines.expectedLoss).toBeLessThanOrEqual(0)
        expect(each.lines.operatingCost).toBeLessThanOrEqual(0)
        expect(each.capital).toBeGreaterThanOrEqual(0)
        expect(each.capitalCharge).toBeGreaterThanOrEqual(0)
      }
    }),
    { numRuns: 150 },
  )
})

it('charges capital once: the return on it is the hurdle where economic profit is nothing', () => {
  fc.assert(
    fc.property(loan, terms, share, (each, on, probabilityOfDefault) => {
      const prepared = prepareTerms(on)
      const figures = facilityFigures(
        readFacility(each, 'EUR', 'f'),
        { currency: 'EUR', probabilityOfDefault },
        prepared,
      )
      const raroc = rarocOf(figures)
      if (raroc === undefined) return
      const economicProfit = profitOf(figures) - raroc * figures.capital * figures.years
      expect(Math.abs(economicProfit)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(profitOf(figures))))
    }),
  )
})

it('of two years is that of the first and, as far as clients live, that of the second', () => {
  fc.assert(
    fc.property(facility, terms, fc.double({ min: 0, max: 0.5, noNaN: true }), (each, on, probabilityOfDefault) => {
      const known = readFacility(each, 'EUR', 'f')
      const over = (from: string, months: number) =>
        facilityFigures(
          known,
          { currency: 'EUR', probabilityOfDefault },
          prepareTerms({ ...on, lines: 'contractual', from, months }),
        )
      if ('maturity' in known || ('rate' in known && known.rate.kind === 'floating')) return
      if (known.kind === 'service') return
      const [both, first, second] = [over('2024-05-10', 24), over('2024-05-10', 12), over('2025-05-10', 12)]
      for (const line of ['interest', 'funding', 'liquidity', 'fees', 'transactionCost'] as const) {
        const sum = first.lines[line] + second.lines[line]
        expect(Math.abs(both.lines[line] - sum)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(sum)))
      }
      const loss = first.lines.expectedLoss + (1 - probabilityOfDefault) * second.lines.expectedLoss
      expect(Math.abs(both.lines.expectedLoss - loss)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(loss)))
    }),
  )
})

it('is alike for amounts ten times as large', () => {
  fc.assert(
    fc.property(loan, terms, share, (each, on, probabilityOfDefault) => {
      const grown = (times: number): TermLoan => {
        const { fees: _, operatingCost: __, transactionCost: ___, ...plain } = each
        const { balance } = plain
        if (balance.kind === 'schedule') return plain
        return { ...plain, balance: { ...balance, principal: euro(balance.principal.minorUnits * times) } }
      }
      const figures = (times: number) =>
        facilityFigures(
          readFacility(grown(times), 'EUR', 'f'),
          { currency: 'EUR', probabilityOfDefault },
          prepareTerms(on),
        )
      const [one, ten] = [figures(1), figures(10)]
      for (const line of PROFIT_LINES) {
        expect(Math.abs(ten.lines[line] - 10 * one.lines[line])).toBeLessThanOrEqual(
          1e-9 * Math.max(1e-3, Math.abs(ten.averageBalance)),
        )
      }
    }),
  )
})

it('counts the same fees and cost over the whole life, by cash and by effective interest', () => {
  fc.assert(
    fc.property(
      loan,
      terms,
      fc.double({ min: 0, max: 0.3, noNaN: true }),
      fc.double({ min: 0, max: 0.3, noNaN: true }),
      (each, on, feeShare, costShare) => {
        const { balance } = each
        if (balance.kind === 'schedule' || balance.principal.minorUnits < 100) return
        const units = balance.principal.minorUnits
        const [paid, cost] = [Math.floor(feeShare * units), Math.floor(costShare * units)]
        const dated: TermLoan = {
          ...each,
          fees: [{ kind: 'once', name: 'Arrangement', amount: euro(paid), on: balance.from, partOfYield: true }],
          transactionCost: euro(cost),
        }
        const whole = { ...on, from: '2021-01-01', months: 12 * 17, lines: 'contractual' } as const
        const of = (feeView: ProfitTerms['feeView']) =>
          facilityFigures(
            readFacility(dated, 'EUR', 'f'),
            { currency: 'EUR', probabilityOfDefault: 0 },
            prepareTerms({ ...whole, feeView }),
          ).lines
        const [cash, spread] = [of('cash'), of('effective-interest')]
        expect(cash.fees).toBe(paid)
        expect(Math.abs(spread.fees - paid)).toBeLessThanOrEqual(1e-9 * units)
        expect(Math.abs(spread.transactionCost + cost)).toBeLessThanOrEqual(1e-9 * units)
      },
    ),
  )
})

it('leaves of a floating rate its margin, whatever the curve', () => {
  fc.assert(
    fc.property(loan, terms, feeRate, (each, on, margin) => {
      const floating: TermLoan = { ...each, rate: { kind: 'floating', margin, resetMonths: 3 } }
      const whole = { ...on, capital: { ...on.capital, funding: 'whole-loan' } } as const
      const { lines, interestBase } = facilityFigures(
        readFacility(floating, 'EUR', 'f'),
        { currency: 'EUR', probabilityOfDefault: 0.01 },
        prepareTerms(whole),
      )
      expect(Math.abs(lines.interest + lines.funding - margin * interestBase)).toBeLessThanOrEqual(
        1e-9 * Math.max(1, interestBase),
      )
    }),
  )
})

it('answers junk anywhere in a relationship with a figure or a named fault', () => {
  fc.assert(
    fc.property(relationship, terms, fc.constantFrom(...JUNK), fc.nat(), (client, on, value, where) => {
      const places = placesIn(client)
      const spoilt = spoiltAt(client, places[where % places.length]!, value)
      try {
        const { total } = Reflect.apply(relationshipProfit, undefined, [spoilt, on])
        expect(Number.isFinite(total.profit)).toBe(true)
      } catch (error) {
        expect(error).toBeInstanceOf(ClienteleError)
      }
    }),
    { numRuns: 600 },
  )
})

type Place = readonly (string | number)[]

/** Every field there is, however deep. */
function placesIn(value: unknown, above: Place = []): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [above]
  return [
    above,
    ...Object.entries(value).flatMap(([key, inner]) =>
      placesIn(inner, [...above, Array.isArray(value) ? Number(key) : key]),
    ),
  ]
}

function spoiltAt(value: unknown, [key, ...rest]: Place, junk: unknown): unknown {
  if (key === undefined) return junk
  if (Array.isArray(value)) return value.map((item, i) => (i === key ? spoiltAt(item, rest, junk) : item))
  if (typeof value !== 'object' || value === null) return junk
  const fields = Object.fromEntries(Object.entries(value))
  return { ...fields, [key]: spoiltAt(fields[key], rest, junk) }
}
