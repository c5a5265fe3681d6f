import { describe, expect, it } from 'vitest'
import { money } from '../../../src/money/index.js'
import type { ContributionIndex } from '../../../src/project/index.js'
import { contributionIndex, contributions, reconcileContributions } from '../../../src/project/index.js'
import { spearmanCorrelation } from '../../../src/statistics/index.js'
import { JUNK } from '../../laws/junk.js'
import { columnsOf, profitOf } from './profits.js'

function indexOf(amounts: Readonly<Record<string, number>>): ContributionIndex {
  const loans = Object.entries(amounts).map(([client, amount]) => ({
    client,
    loanAmount: money(amount, 'EUR'),
    projectSize: money(amount, 'EUR'),
  }))
  return contributionIndex(loans, { bands: [{ factor: 1 }] })
}

const PROFITS = [
  profitOf('Mill', { interest: 90_000, funding: -40_000, expectedLoss: -5_000 }),
  profitOf('Quay', { interest: 100_000, funding: -70_000, expectedLoss: -35_000 }),
  profitOf('Yard', { fees: 20_000 }),
]
const INDEX = indexOf({ Mill: 400, Quay: 600 })

describe('contributions beside an index', () => {
  it('have both shares, both ranks, and what lies between', () => {
    const { rows, total, misplacedShare, warnings } = reconcileContributions(PROFITS, INDEX)
    expect(total).toBe(60_000)
    expect(rows.map(({ client, rankByProfit, rankByIndex }) => [client, rankByProfit, rankByIndex])).toEqual([
      ['Mill', 1, 2],
      ['Yard', 2, 3],
      ['Quay', 3, 1],
    ])
    expect(rows.map(({ rankDifference }) => rankDifference)).toEqual([-1, -1, 2])
    const shares = rows.map(({ shareByProfit, shareByIndex, difference }) => [
      shareByProfit!,
      shareByIndex!,
      difference!,
    ])
    const expected = [
      [0.75, 0.4, -0.35],
      [1 / 3, 0, -1 / 3],
      [-1 / 12, 0.6, 0.6 + 1 / 12],
    ]
    for (const [i, row] of shares.entries()) {
      for (const [k, share] of row.entries()) expect(share).toBeCloseTo(expected[i]![k]!, 14)
    }
    expect(misplacedShare).toBeCloseTo(0.6 + 1 / 12, 14)
    expect(warnings).toEqual([
      {
        code: 'NO_LOAN',
        message: '1 of 3 clients have nothing in the index (Yard): it says nothing of what else they bring',
      },
    ])
  })

  it('say which lines the index does not see, without a rest', () => {
    const { flattered } = reconcileContributions(PROFITS, INDEX)
    expect(flattered).toHaveLength(1)
    const [quay] = flattered
    expect([quay!.client, quay!.amount]).toEqual(['Quay', -5_000])
    expect(quay!.attributed).toBeCloseTo(36_000, 9)
    expect(quay!.gap).toBeCloseTo(41_000, 9)
    // Six tenths of all: interest 114,000, funding -66,000, expected loss -24,000, fees 12,000.
    const short = Object.fromEntries(quay!.lines.map(({ line, amount }) => [line, Math.round(amount)]))
    expect(short).toMatchObject({ interest: -14_000, fees: -12_000, expectedLoss: -11_000, funding: -4_000, tax: 0 })
    expect(quay!.lines.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(-41_000, 9)
    expect(quay!.why).toBe(
      'net interest is 180.00 EUR worse than its part, fee income 120.00 EUR, expected loss 110.00 EUR',
    )
  })

  it('show the widest gaps first, and as many as wanted', () => {
    const profits = columnsOf([100, 100, 100, 700], ['a', 'b', 'c', 'd'])
    const index = indexOf({ a: 20, b: 50, c: 15, d: 15 })
    const names = (most?: number): readonly string[] =>
      reconcileContributions(profits, index, { ...(most !== undefined && { most }) }).flattered.map(
        ({ client }) => client,
      )
    expect(names()).toEqual(['b', 'a', 'c'])
    expect(names(1)).toEqual(['b'])
    expect(names(0)).toEqual([])
  })

  it('agree in ranks as Spearman says', () => {
    const amounts = [100, 250, -30, 400, 90]
    const index = indexOf({ a: 5, b: 1, c: 4, d: 6, e: 2 })
    const { rankCorrelation } = reconcileContributions(columnsOf(amounts, ['a', 'b', 'c', 'd', 'e']), index)
    expect(rankCorrelation).toEqual(spearmanCorrelation(amounts, [500, 100, 400, 600, 200]))
  })

  it('count the charge for capital where economic profit is asked for', () => {
    const profits = [profitOf('a', { interest: 1000 }, 900), profitOf('b', { interest: 1000 }, 0)]
    const { flattered, total } = reconcileContributions(profits, indexOf({ a: 1, b: 1 }), { by: 'economic-profit' })
    expect(total).toBe(1100)
    expect(flattered.map(({ client, why }) => [client, why])).toEqual([
      ['a', 'charge for capital is 4.50 EUR worse than its part'],
    ])
  })

  it('have no shares of nothing, nor a correlation of two, but say so', () => {
    const { rows, misplacedShare, rankCorrelation, warnings } = reconcileContributions(
      columnsOf([-5, -9], ['a', 'b']),
      indexOf({ a: 1, b: 2 }),
    )
    expect(rows[0]).toEqual({
      client: 'a',
      amount: -5,
      shareByIndex: rows[0]!.shareByIndex,
      rankByProfit: 1,
      rankByIndex: 2,
      rankDifference: -1,
    })
    expect([misplacedShare, rankCorrelation]).toEqual([undefined, undefined])
    expect(warnings.map(({ code }) => code)).toEqual(['NO_SHARES', 'NO_RANK_CORRELATION'])
    const none = reconcileContributions(columnsOf([5, 9, 9], ['a', 'b', 'c']), indexOf({ a: 0 }))
    expect(none.flattered).toEqual([])
    expect(none.warnings.map(({ code }) => code)).toEqual(['NO_LOAN', 'NO_RANK_CORRELATION'])
  })

  it('have the shares of contributions', () => {
    const profits = columnsOf([7, 11, 13, -2, 0.5], ['a', 'b', 'c', 'd', 'e'])
    const { rows } = reconcileContributions(profits, indexOf({ a: 1, b: 2, c: 3, d: 4, e: 5 }))
    expect(rows.map(({ shareByProfit }) => shareByProfit)).toEqual(
      contributions(profits).rows.map(({ share }) => share),
    )
  })

  it('name what is wrong', () => {
    const profits = columnsOf([5], ['a'])
    expect(() => reconcileContributions(profits, indexOf({ b: 1 }))).toThrow(
      /^profits: expected a profit of b.*MISSING_VALUE/,
    )
    expect(() => reconcileContributions({ ...profits, currency: 'CHF' }, INDEX)).toThrow(
      /^index\.currency: .*MIXED_CURRENCIES/,
    )
    expect(() => reconcileContributions({ ...profits, profit: [100] }, indexOf({ a: 1 }))).toThrow(
      /^profits\.lines: expected lines that add up to 100 for a.*CONFLICTING_OPTIONS/,
    )
    const twice = { ...indexOf({ a: 1 }), rows: [...indexOf({ a: 1 }).rows, ...indexOf({ a: 1 }).rows] }
    expect(() => reconcileContributions(profits, twice)).toThrow(/^index\.rows\[1\]\.client: .*DUPLICATE_CLIENT/)
    expect(() => reconcileContributions(profits, indexOf({ a: 1 }), { most: -1 })).toThrow(
      /^options\.most: .*OUT_OF_RANGE/,
    )
    for (const junk of JUNK) {
      const call =
        (...given: readonly unknown[]): (() => unknown) =>
        () =>
          Reflect.apply(reconcileContributions, undefined, given)
      expect(call(junk, INDEX)).toThrow(/^profits/)
      expect(call(profits, junk)).toThrow(/^index/)
      expect(call(profits, { currency: 'EUR', rows: [junk] })).toThrow(/^index\.rows\[0\]/)
      expect(
        call(profits, { currency: 'EUR', rows: [{ client: 'a', index: typeof junk === 'number' ? -1 : junk }] }),
      ).toThrow(/^index\.rows\[0\]\.index/)
    }
  })
})
