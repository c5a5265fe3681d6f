/** Laws of returns: what holds for the flows of every project, and for any flows by row. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ClienteleError } from '../../src/errors/index.js'
import { isoDate } from '../../src/money/index.js'
import type { FlowColumns, ProjectCashFlows } from '../../src/project/index.js'
import {
  breakEvenPrice,
  levelisedCostOfFlows,
  planProject,
  projectCashFlows,
  projectReturns,
  returnsOfFlows,
} from '../../src/project/index.js'
import type { ProjectDescription } from '../../src/records/index.js'
import { randomProject } from '../project/random-project.js'

const rate = fc.double({ min: -0.005, max: 0.3, noNaN: true })
const amount = fc.integer({ min: -1e8, max: 1e8 }).map(cents => cents / 100)
const columns: fc.Arbitrary<FlowColumns> = fc
  .array(fc.tuple(amount, fc.integer({ min: 1, max: 12 })), { minLength: 1, maxLength: 12 })
  .map(rows => {
    const months = rows.map(([, count], row) => (row === 0 ? 0 : count))
    const ends = months.map((_, row) => months.slice(0, row + 1).reduce((sum, count) => sum + count, 0))
    return {
      dates: ends.map(end => isoDate(20_000 + 30 * end)),
      months,
      flows: rows.map(([flow]) => flow),
      invested: rows.map(([flow]) => Math.max(0, -flow)),
    }
  })

/** Cash flows of a project, undefined where its financing has no solution: that is an answer of its own. */
function flowsOf(project: ProjectDescription): ProjectCashFlows | undefined {
  try {
    return projectCashFlows(project)
  } catch (error) {
    if (error instanceof ClienteleError) return undefined
    throw error
  }
}

describe('returns of flows', () => {
  it('have a net present value of 0 at each rate of return', () => {
    fc.assert(
      fc.property(columns, given => {
        const { irr } = returnsOfFlows(given, { annualDiscountRate: 0 })
        for (const counting of ['dated', 'periodic'] as const) {
          for (const { rate: found, logGrowth, residual } of irr[counting].roots) {
            expect(residual).toBeLessThan(1e-9)
            // Beyond these the value itself is lost in rounding.
            if (Math.abs(logGrowth) > 3) continue
            const { npv } = returnsOfFlows(given, { annualDiscountRate: found })
            const size = returnsOfFlows(
              { ...given, flows: Array.from(given.flows, Math.abs) },
              { annualDiscountRate: found },
            ).npv
            expect(Math.abs(npv[counting])).toBeLessThanOrEqual(1e-8 * size[counting])
          }
        }
      }),
      { numRuns: 200 },
    )
  })

  it('do not move with the unit of money', () => {
    fc.assert(
      fc.property(columns, rate, fc.constantFrom(2 ** -20, 2 ** 40), (given, annualDiscountRate, unit) => {
        const scale = (column: ArrayLike<number>) => Array.from(column, value => value * unit)
        const scaled = { ...given, flows: scale(given.flows), invested: scale(given.invested) }
        const [one, other] = [given, scaled].map(each => returnsOfFlows(each, { annualDiscountRate }))
        expect(other!.irr.dated.rates).toEqual(one!.irr.dated.rates)
        expect(other!.profitabilityIndex).toBe(one!.profitabilityIndex)
        expect(other!.npv.dated).toBe(one!.npv.dated * unit)
        expect(other!.discountedPayback.years).toBe(one!.discountedPayback.years)
      }),
      { numRuns: 200 },
    )
  })

  it('agree: an index above 1, a value above 0, money back before the end', () => {
    fc.assert(
      fc.property(columns, rate, (given, annualDiscountRate) => {
        const { npv, profitabilityIndex, discountedPayback } = returnsOfFlows(given, { annualDiscountRate })
        if (profitabilityIndex !== undefined && Math.abs(npv.dated) > 1e-6) {
          expect(profitabilityIndex > 1).toBe(npv.dated > 0)
        }
        if (npv.periodic > 1e-6) expect(discountedPayback.status).not.toBe('never')
        if (npv.periodic < -1e-6) expect(discountedPayback).not.toHaveProperty('lastingYears')
      }),
      { numRuns: 300 },
    )
  })
})

describe('levelised cost', () => {
  it('is the price less the net present value of a unit, and falls as flows rise', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(amount, amount, fc.double({ min: 1, max: 1e4, noNaN: true })), {
          minLength: 1,
          maxLength: 20,
        }),
        rate,
        fc.double({ min: 0, max: 0.1, noNaN: true }),
        (rows, annualDiscountRate, annualInflationRate) => {
          const given = {
            years: rows.map((_, row) => row),
            net: rows.map(([net]) => net),
            revenue: rows.map(([, revenue]) => revenue),
            units: rows.map(([, , units]) => units),
          }
          const at = { annualDiscountRate, annualInflationRate }
          const { cost, price, presentValues } = levelisedCostOfFlows(given, at)
          const size = 1e-9 * (1 + Math.abs(price.nominal) + Math.abs(cost.nominal))
          const { net, units } = presentValues
          expect(Math.abs(price.nominal - cost.nominal - net / units.nominal)).toBeLessThan(size)
          expect(units.real).toBeGreaterThanOrEqual(units.nominal * (1 - 1e-12))
          const richer = levelisedCostOfFlows({ ...given, net: given.net.map(flow => flow + 1) }, at)
          expect(richer.cost.nominal).toBeLessThan(cost.nominal)
        },
      ),
      { numRuns: 200 },
    )
  })
})

describe('returns of projects at random', () => {
  it('have a status and finite figures', () => {
    let planned = 0
    fc.assert(
      fc.property(randomProject({ operationMonths: 120 }), rate, (project, annual) => {
        const flows = flowsOf(project)
        if (flows === undefined) return
        planned++
        const returns = projectReturns(flows, { annualDiscountRate: annual, annualEquityDiscountRate: annual })
        for (const party of [returns.projectBeforeTax, returns.projectAfterTax, returns.equity]) {
          expect(['unique', 'multiple', 'none', 'degenerate', 'undecided']).toContain(party.irr.dated.status)
          for (const figure of [party.npv.dated, party.npv.periodic, party.payback.balance]) {
            expect(Number.isFinite(figure)).toBe(true)
          }
        }
        const size = flows.revenue.reduce((sum, value) => sum + value, 1)
        const taxed = flows.tax.reduce((sum, value) => sum + value, 0)
        const { projectBeforeTax, projectAfterTax } = returns
        expect(Math.abs(projectBeforeTax.payback.balance - projectAfterTax.payback.balance - taxed)).toBeLessThan(
          1e-9 * size + 1e-9 * Math.abs(projectBeforeTax.payback.balance),
        )
      }),
      { numRuns: 60 },
    )
    expect(planned).toBeGreaterThan(20)
  })

  it('reach their target at the break-even price', () => {
    fc.assert(
      fc.property(randomProject({ operationMonths: 60 }), project => {
        const isPriced = project.revenues.some(({ kind }) => kind === 'volume-price')
        if (!isPriced || flowsOf(project) === undefined) return
        const price = breakEvenPrice(planProject(project), { targetEquityReturn: 0.1 })
        if (price.status === 'solved') expect(Math.abs(price.residual)).toBeLessThan(1e-6)
      }),
      { numRuns: 25 },
    )
  })
})
