/** What must hold of contributions whatever clients earn. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moneyOfMinor } from '../../src/money/index.js'
import type { ContributionColumns } from '../../src/project/index.js'
import { contributionIndex, contributions, reconcileContributions } from '../../src/project/index.js'
import { magnitude } from './arbitrary.js'

const LINES = [
  'interest',
  'funding',
  'liquidity',
  'fees',
  'transactionCost',
  'operatingCost',
  'expectedLoss',
  'capitalReturn',
  'tax',
] as const

interface Client {
  readonly lines: readonly number[]
  readonly charge: number
  readonly loan: number
}

const amount = fc.tuple(magnitude(1, 1e12), fc.boolean()).map(([size, costs]) => Math.round(costs ? -size : size))
const client: fc.Arbitrary<Client> = fc.record({
  lines: fc.array(amount, { minLength: LINES.length, maxLength: LINES.length }),
  charge: fc.integer({ min: 0, max: 1e9 }),
  loan: fc.integer({ min: 0, max: 1e12 }),
})
const clients = fc.array(client, { minLength: 1, maxLength: 40 })

function columnsOf(of: readonly Client[], scale = 1): ContributionColumns {
  const column = (k: number): readonly number[] => of.map(({ lines }) => lines[k]! * scale)
  const profit = of.map(({ lines }) => lines.reduce((sum, line) => sum + line, 0) * scale)
  return {
    currency: 'EUR',
    clients: of.map((_, i) => `client ${i}`),
    profit,
    economicProfit: profit.map((value, i) => value - of[i]!.charge * scale),
    capitalCharge: of.map(({ charge }) => charge * scale),
    lines: {
      interest: column(0),
      funding: column(1),
      liquidity: column(2),
      fees: column(3),
      transactionCost: column(4),
      operatingCost: column(5),
      expectedLoss: column(6),
      capitalReturn: column(7),
      tax: column(8),
    },
  }
}

function reversed(columns: ContributionColumns): ContributionColumns {
  const back = (column: ArrayLike<number>): readonly number[] => Array.from(column).reverse()
  return {
    currency: columns.currency,
    clients: columns.clients.toReversed(),
    profit: back(columns.profit),
    economicProfit: back(columns.economicProfit),
    capitalCharge: back(columns.capitalCharge),
    lines: {
      interest: back(columns.lines.interest),
      funding: back(columns.lines.funding),
      liquidity: back(columns.lines.liquidity),
      fees: back(columns.lines.fees),
      transactionCost: back(columns.lines.transactionCost),
      operatingCost: back(columns.lines.operatingCost),
      expectedLoss: back(columns.lines.expectedLoss),
      capitalReturn: back(columns.lines.capitalReturn),
      tax: back(columns.lines.tax),
    },
  }
}

const measure = fc.constantFrom('profit' as const, 'economic-profit' as const)

describe('contributions', () => {
  it('add up to 1 in every order, end there, and are those of the earning and the losing', () => {
    fc.assert(
      fc.property(clients, measure, (of, by) => {
        const { rows, total, earning, losing } = contributions(columnsOf(of), { by })
        const shares = rows.flatMap(({ share }) => (share === undefined ? [] : [share]))
        expect(shares.length).toBe(total > 0 ? rows.length : 0)
        if (shares.length === 0) return
        for (const order of [shares, shares.toReversed(), shares.toSorted()]) {
          expect(order.reduce((sum, share) => sum + share, 0)).toBe(1)
        }
        expect(rows.at(-1)!.cumulativeShare).toBe(1)
        expect(earning.share! + losing.share!).toBe(1)
        for (const { amount: own, share } of rows) expect(Math.sign(share!) * Math.sign(own)).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('do not depend on the order of clients or the unit of money', () => {
    fc.assert(
      fc.property(clients, measure, (of, by) => {
        const { rows } = contributions(columnsOf(of), { by })
        expect(contributions(reversed(columnsOf(of)), { by }).rows).toEqual(rows)
        const halved = contributions(columnsOf(of, 0.5), { by }).rows
        expect(halved.map(({ client: name, share }) => [name, share])).toEqual(
          rows.map(({ client: name, share }) => [name, share]),
        )
      }),
    )
  })

  it('beside an index differ by gaps that lines explain without a rest', () => {
    fc.assert(
      fc.property(clients, measure, (of, by) => {
        const columns = columnsOf(of)
        const index = contributionIndex(
          of.map(({ loan }, i) => ({
            client: `client ${i}`,
            loanAmount: moneyOfMinor(loan, 'EUR'),
            projectSize: moneyOfMinor(loan, 'EUR'),
          })),
          { bands: [{ upTo: moneyOfMinor(1e9, 'EUR'), factor: 0.5 }, { factor: 1.5 }] },
        )
        const { rows, flattered, misplacedShare } = reconcileContributions(columns, index, { by, most: of.length })
        const size = of.reduce((sum, { lines, charge }) => sum + lines.reduce((all, x) => all + Math.abs(x), charge), 0)
        for (const { amount: own, attributed, gap, lines } of flattered) {
          expect(gap).toBeGreaterThan(0)
          expect(Math.abs(attributed - own - gap)).toBeLessThanOrEqual(1e-13 * size)
          const explained = lines.reduce((sum, line) => sum + line.amount, 0)
          expect(Math.abs(explained + gap)).toBeLessThanOrEqual(1e-12 * size)
        }
        const differences = rows.flatMap(({ difference }) => (difference === undefined ? [] : [difference]))
        const gross = differences.reduce((sum, difference) => sum + Math.abs(difference), 0)
        expect(Math.abs(differences.reduce((sum, difference) => sum + difference, 0))).toBeLessThanOrEqual(
          1e-12 * gross,
        )
        if (misplacedShare !== undefined) expect(misplacedShare).toBeCloseRelative(gross / 2, 1e-12)
      }),
    )
  })
})
