import { describe, expect, it } from 'vitest'
import type { ProfitStatement, ProfitTerms, Relationship, TermLoan } from '../../../../src/project/index.js'
import { profitByYear, relationshipProfit } from '../../../../src/project/index.js'
import { JUNK } from '../../../laws/junk.js'
import { ADVICE, BOND, DEPOSIT, eur, LINE, LOAN, RELATIONSHIP, TERMS } from './sample.js'

/** What a demand deposit is credited at depends on the day on which the terms begin; here it is agreed. */
const AGREED: Relationship = {
  ...RELATIONSHIP,
  facilities: [LOAN, LINE, BOND, { ...DEPOSIT, transferRate: 0.025 }],
}
const starting = (year: number): ProfitTerms => ({ ...TERMS, from: `${2025 + year}-01-15` })

function expectNear(one: ProfitStatement, other: ProfitStatement, room: number): void {
  for (const [line, amount] of Object.entries(other.lines)) {
    expect(Math.abs(one.lines[line as keyof typeof one.lines] - amount), line).toBeLessThanOrEqual(room)
  }
  for (const name of ['capital', 'exposureAtDefault', 'averageBalance', 'capitalCharge'] as const) {
    expect(Math.abs(one[name] - other[name]), name).toBeLessThanOrEqual(room)
  }
}

describe('profit by year', () => {
  it('is in the first year what a relationship earns in a year', () => {
    for (const lines of ['contractual', 'expected'] as const) {
      const terms = { ...TERMS, lines }
      const { years } = profitByYear(RELATIONSHIP, terms, { years: 3 })
      const { facilities, total } = relationshipProfit(RELATIONSHIP, terms)
      expect(years[0]!.total).toEqual(total)
      expect(years[0]!.facilities).toEqual(facilities)
    }
  })

  it('is, of a client who cannot default, what each year earns counted by itself', () => {
    const safe: Relationship = { ...AGREED, probabilityOfDefault: 0 }
    const { years } = profitByYear(safe, TERMS, { years: 6 })
    expect(years.map(({ from, to }) => `${from} ${to}`)[2]).toBe('2027-01-15 2028-01-15')
    for (const [t, year] of years.entries()) {
      const alone = relationshipProfit(safe, starting(t))
      expectNear(year.total, alone.total, 1)
      for (const [i, facility] of year.facilities.entries()) expectNear(facility, alone.facilities[i]!, 1)
    }
  })

  it('is, of one who may, that of a client who is still there, times the chance to be', () => {
    const terms: ProfitTerms = { ...TERMS, lines: 'expected', capital: { ...TERMS.capital, annualReturn: 0 } }
    const { years } = profitByYear(AGREED, terms, { years: 5 })
    for (const [t, year] of years.entries()) {
      const alone = relationshipProfit(AGREED, { ...terms, from: `${2025 + t}-01-15` }).total
      const alive = 0.98 ** t
      for (const line of ['interest', 'funding', 'fees', 'expectedLoss', 'operatingCost'] as const) {
        expect(Math.abs(year.total.lines[line] - alive * alone.lines[line]), `${line} ${t}`).toBeLessThanOrEqual(3)
      }
      expect(Math.abs(year.total.capital - alive * alone.capital)).toBeLessThanOrEqual(3)
    }
  })

  it('adds up to what the whole time earns', () => {
    const terms: ProfitTerms = { ...TERMS, lines: 'expected', feeView: 'effective-interest' }
    const { years } = profitByYear(RELATIONSHIP, terms, { years: 7 })
    const whole = relationshipProfit(RELATIONSHIP, { ...terms, months: 84 }).total
    for (const line of ['interest', 'funding', 'liquidity', 'fees', 'transactionCost', 'expectedLoss'] as const) {
      const sum = years.reduce((total, year) => total + year.total.lines[line], 0)
      expect(Math.abs(sum - whole.lines[line]), line).toBeLessThanOrEqual(7 * 5)
    }
  })

  it('has no capital, return or tax left when all is repaid', () => {
    const { years } = profitByYear({ ...RELATIONSHIP, facilities: [LOAN], activities: [] }, TERMS, { years: 7 })
    for (const { total } of years.slice(5)) {
      expect([total.capital, total.profit, total.capitalCharge, total.averageBalance]).toEqual([0, 0, 0, 0])
      expect(total).not.toHaveProperty('raroc')
    }
    expect(years[4]!.total.capital).toBeGreaterThan(0)
    expect(years[4]!.total).toHaveProperty('raroc', expect.any(Number))
  })

  it('charges a share of income by the income of each year', () => {
    // A fee of 9,000 in the third year alone; before, the line loses: cost is 30 % of that year and of no other.
    const losing = {
      ...LINE,
      rate: { kind: 'fixed', annualRate: 0.001 },
      commitmentFee: 0,
      from: '2025-01-15',
    } as const
    const fees = [{ kind: 'once', name: 'Waiver', amount: eur(9_000), on: '2027-03-01', partOfYield: false }] as const
    const { years } = profitByYear({ ...RELATIONSHIP, facilities: [{ ...losing, fees }], activities: [] }, TERMS, {
      years: 3,
    })
    const costs = years.map(({ total }) => total.lines.operatingCost)
    expect(costs.slice(0, 2)).toEqual([0, 0])
    expect(Math.abs(costs[2]! + 0.3 * years[2]!.total.income)).toBeLessThanOrEqual(0.5)
    expect(costs[2]).toBeLessThan(0)
  })

  it('leaves out a transfer rate that is another in each year', () => {
    const floating: TermLoan = { ...LOAN, name: 'Floating', rate: { kind: 'floating', margin: 0.02, resetMonths: 6 } }
    const rising = { unit: 'year', times: [1, 5], values: [0.02, 0.04], between: 'linear', quantity: 'rate' } as const
    const terms = { ...TERMS, curves: [{ currency: 'EUR', on: '2025-01-01', base: rising }] }
    const { years } = profitByYear({ ...RELATIONSHIP, facilities: [LOAN, floating] }, terms, { years: 2 })
    const [first, second] = years
    expect(second!.facilities[0]!.transfer).toEqual(first!.facilities[0]!.transfer)
    expect(first!.facilities[1]).toHaveProperty('transfer')
    expect(second!.facilities[1]).not.toHaveProperty('transfer')
  })

  it('warns of what goes on, and of income that is counted as if nobody defaulted', () => {
    const { warnings } = profitByYear(RELATIONSHIP, TERMS, { years: 2 })
    expect(warnings.map(({ code, path }) => [code, path])).toEqual([
      ['CONTRACTUAL_LINES', undefined],
      ['RUNS_ON', 'relationship.facilities[0]'],
      ['RUNS_ON', 'relationship.facilities[1]'],
    ])
    expect(profitByYear(RELATIONSHIP, { ...TERMS, lines: 'expected' }, { years: 5 }).warnings).toEqual([])
    expect(profitByYear({ ...RELATIONSHIP, facilities: [ADVICE, DEPOSIT] }, TERMS, { years: 1 }).warnings).toEqual([])
  })

  it('looks a hundred years ahead', () => {
    const { years } = profitByYear(
      { ...RELATIONSHIP, facilities: [BOND, DEPOSIT] },
      { ...TERMS, lines: 'expected' },
      { years: 100 },
    )
    expect(years).toHaveLength(100)
    expect(years[99]!.total.lines.fees).toBe(0)
  })

  it('names what is wrong', () => {
    const byYear =
      (...given: readonly unknown[]): (() => unknown) =>
      () =>
        Reflect.apply(profitByYear, undefined, given)
    expect(byYear(RELATIONSHIP, { ...TERMS, months: 6 }, { years: 2 })).toThrow(/^terms\.months: .*CONFLICTING_OPTIONS/)
    expect(byYear(RELATIONSHIP, { ...TERMS, months: 12 }, { years: 2 })).not.toThrow()
    const short = {
      unit: 'year',
      times: [1, 2],
      values: [0.01, 0.03],
      between: 'linear',
      quantity: 'probability',
    } as const
    expect(byYear({ ...RELATIONSHIP, probabilityOfDefault: short }, TERMS, { years: 2 })).not.toThrow()
    expect(byYear({ ...RELATIONSHIP, probabilityOfDefault: short }, TERMS, { years: 3 })).toThrow(
      /^relationship\.probabilityOfDefault\.times: .*OUT_OF_RANGE/,
    )
    for (const junk of JUNK) {
      expect(byYear(junk, TERMS, { years: 2 })).toThrow(/^relationship/)
      expect(byYear(RELATIONSHIP, junk, { years: 2 })).toThrow(/^terms/)
      expect(byYear(RELATIONSHIP, TERMS, junk)).toThrow(/^options/)
      expect(byYear(RELATIONSHIP, TERMS, { years: junk })).toThrow(/^options\.years/)
    }
  })
})
