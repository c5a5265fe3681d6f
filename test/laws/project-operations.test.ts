/**
 * What holds for the operations and the tax of every project.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { depreciationShares } from '../../src/project/operations/depreciation-shares.js'
import { operatingColumns } from '../../src/project/operations/operating-columns.js'
import { operatingModel } from '../../src/project/operations/operating-model.js'
import { projectGrid } from '../../src/project/operations/project-grid.js'
import type { OperatingColumns, ProjectChange, ProjectGrid } from '../../src/project/operations/types.js'
import { taxAssessor } from '../../src/project/tax/tax-assessor.js'
import type { Level, OperatingCost, ProjectDescription, ProjectTax, RevenueLine } from '../../src/records/index.js'
import { randomProject } from '../project/random-project.js'

const SUMS = [
  'revenue',
  'ownersRevenue',
  'operatingCost',
  'maintenanceCost',
  'capexSpend',
  'taxableRevenue',
  'depreciation',
  'workingCapital',
] as const

const total = (column: ArrayLike<number>): number => Array.from(column).reduce((sum, amount) => sum + amount, 0)
const size = (column: Float64Array): number => column.reduce((most, amount) => Math.max(most, Math.abs(amount)), 0)
const base = (project: ProjectDescription): OperatingColumns => operatingColumns(project, projectGrid(project))

/** Every amount the same, but for rounding of the largest. */
function same(a: OperatingColumns, b: OperatingColumns, factor = 1): void {
  for (const name of SUMS) {
    // What is bound is a difference: of stock and what is owed for it.
    const most = name === 'workingCapital' ? Math.max(size(b.revenue), size(b.operatingCost)) : size(b[name])
    const tolerance = 1e-12 * most * factor + Number.MIN_VALUE
    const worst = a[name].reduce(
      (most, amount, month) => Math.max(most, Math.abs(amount - factor * b[name][month]!)),
      0,
    )
    expect(worst, name).toBeLessThanOrEqual(tolerance)
  }
}

const factors = fc.oneof(
  fc.double({ min: 0, max: 3, noNaN: true }),
  fc.array(fc.double({ min: 0, max: 3, noNaN: true }), { minLength: 1, maxLength: 5 }),
)
const changes: fc.Arbitrary<readonly ProjectChange[]> = fc.array(
  fc.oneof(
    fc.record({
      target: fc.record({
        on: fc.constantFrom(
          'volume' as const,
          'price' as const,
          'operating-cost' as const,
          'maintenance' as const,
          'capex' as const,
        ),
      }),
      value: factors,
    }),
    fc.record({ target: fc.constant({ on: 'exchange-rate' as const }), value: factors }),
    fc.record({
      target: fc.constant({ on: 'inflation' as const }),
      value: fc.double({ min: 0, max: 0.05, noNaN: true }),
    }),
    fc.record({ target: fc.constant({ on: 'delay' as const }), value: fc.integer({ min: 0, max: 30 }) }),
    fc.record({ target: fc.constant({ on: 'abandonment' as const }), value: fc.integer({ min: 0, max: 200 }) }),
  ),
  { maxLength: 4 },
)
const RUNS = { numRuns: 60 }
const project = randomProject({ operationMonths: 120 })

describe('operations of a project', () => {
  it('are the same amounts however rows are cut', () => {
    fc.assert(
      fc.property(project, changes, (given, changed) => {
        const byMonth = splitByMonth(given)
        const [grid, split] = [projectGrid(given), projectGrid(byMonth)]
        expect(operatingColumns(byMonth, split, changed)).toEqual(operatingColumns(given, grid, changed))
        const days = ({ rowEnds, paymentRows }: ProjectGrid) => paymentRows.map(row => rowEnds[row])
        expect(days(split)).toEqual(days(grid))
      }),
      RUNS,
    )
  })

  it('are finite, and never below 0 but for what is owed to others', () => {
    fc.assert(
      fc.property(project, changes, (given, changed) => {
        const columns = operatingColumns(given, projectGrid(given), changed)
        for (const name of SUMS) {
          const fine = columns[name].every(
            amount => Number.isFinite(amount) && (amount >= 0 || name === 'workingCapital'),
          )
          expect(fine, name).toBe(true)
        }
      }),
      RUNS,
    )
  })

  it('scale with the value of money', () => {
    fc.assert(
      fc.property(project, fc.integer({ min: -6, max: 6 }), (given, power) => {
        const factor = 10 ** power
        same(base(inOtherUnits(given, factor)), base(given), factor)
      }),
      RUNS,
    )
  })

  it('do not depend on the order of lines', () => {
    fc.assert(
      fc.property(project, given => {
        const { operatingCosts = [], maintenance = [] } = given
        const reversed: ProjectDescription = {
          ...given,
          revenues: given.revenues.toReversed(),
          operatingCosts: operatingCosts.toReversed(),
          maintenance: maintenance.toReversed(),
          capex: given.capex.toReversed(),
        }
        same(base(reversed), base(given))
      }),
      RUNS,
    )
  })

  it('bring of volume-price lines in proportion to volume, and to price', () => {
    fc.assert(
      fc.property(project, fc.constantFrom('volume' as const, 'price' as const), (given, on) => {
        const planned = base(given)
        const moved = operatingColumns(given, projectGrid(given), [{ target: { on }, value: 1.1 }])
        for (const [i, line] of given.revenues.entries()) {
          const factor = line.kind === 'volume-price' ? 1.1 : 1
          const now = moved.revenues[i]!.values
          for (const [month, amount] of planned.revenues[i]!.values.entries()) {
            expect(now[month]).toBeCloseRelative(factor * amount, 1e-14)
          }
        }
      }),
      RUNS,
    )
  })

  it('do not remember the run before', () => {
    fc.assert(
      fc.property(project, changes, changes, (given, first, second) => {
        const grid = projectGrid(given)
        const run = operatingModel(given, grid)
        run(first)
        expect(run(second)).toEqual(operatingColumns(given, grid, second))
      }),
      RUNS,
    )
  })

  it('spend all of capex however late, at constant prices', () => {
    fc.assert(
      fc.property(project, fc.integer({ min: 0, max: 40 }), (given, delay) => {
        const capex = given.capex.map(({ escalation: _, currency: __, ...line }) => line)
        const flat = { ...given, capex }
        const { capexSpend } = operatingColumns(flat, projectGrid(flat), [{ target: { on: 'delay' }, value: delay }])
        expect(total(capexSpend)).toBeCloseRelative(total(capex.map(line => line.amount)), 1e-12)
      }),
      RUNS,
    )
  })

  it('depreciate no more than was spent', () => {
    fc.assert(
      fc.property(project, changes, (given, changed) => {
        const { depreciation, capexSpend } = operatingColumns(given, projectGrid(given), changed)
        expect(total(depreciation)).toBeLessThanOrEqual(total(capexSpend) * (1 + 1e-12))
      }),
      RUNS,
    )
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 60, noNaN: true }),
        fc.double({ min: 0.1, max: 4, noNaN: true }),
        (years, factor) => {
          for (const terms of [
            { kind: 'straight-line', years },
            { kind: 'declining-balance', years, factor },
          ] as const) {
            const shares = depreciationShares(terms, 12 * 61)
            expect(shares.every(share => share >= 0)).toBe(true)
            expect(total(shares)).toBeCloseRelative(1, 1e-12)
          }
        },
      ),
    )
  })
})

describe('tax of a project', () => {
  const profits = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 40, maxLength: 40 })

  const years = fc.integer({ min: 1, max: 5 })
  const limit = fc.double({ min: 0, max: 1, noNaN: true })
  const carried: fc.Arbitrary<ProjectTax['losses']> = fc.oneof(
    fc.constant({ kind: 'carry-forward' as const }),
    fc.record({ kind: fc.constant('carry-forward' as const), years }),
    fc.record({ kind: fc.constant('carry-forward' as const), years, limit }),
  )

  it('loses no loss: those made are those taken, expired and left', () => {
    fc.assert(
      fc.property(project, carried, profits, (given, losses, taxed) => {
        const grid = projectGrid(given)
        const assessor = taxAssessor({ rate: 0.25, losses }, grid)
        let [made, taken, expired] = [0, 0, 0]
        for (const [i, row] of grid.paymentRows.entries()) {
          const profit = taxed[i % taxed.length]!
          const tax = assessor.assess(row, profit)
          made += Math.max(0, -profit)
          taken += assessor.lossesUsed()
          expired += assessor.lossesExpired()
          expect(tax).toBeCloseTo(profit > 0 ? 0.25 * (profit - assessor.lossesUsed()) : 0, 6)
          expect(assessor.lossesUsed()).toBeLessThanOrEqual(Math.max(0, profit))
        }
        expect(taken + expired + assessor.lossesCarriedForward()).toBeCloseTo(made, 6)
      }),
      RUNS,
    )
  })

  it('is the same however rows are cut between payment days', () => {
    fc.assert(
      fc.property(project, carried, profits, fc.integer({ min: 0, max: 24 }), (given, losses, taxed, delay) => {
        const terms: ProjectTax = given.tax ?? { rate: 0.25, losses, holidays: [{ months: 7, share: 0.5 }] }
        const taxes = (grid: ProjectGrid) => {
          const { assess, reset } = taxAssessor(terms, grid)
          reset(grid.constructionMonths + delay)
          return grid.paymentRows.map((row, i) => assess(row, taxed[i % taxed.length]!))
        }
        expect(taxes(projectGrid(splitByMonth(given)))).toEqual(taxes(projectGrid(given)))
      }),
      RUNS,
    )
  })

  it('is linear where losses are refunded, and where there is none', () => {
    fc.assert(
      fc.property(project, profits, fc.boolean(), (given, taxed, refunds) => {
        const grid = projectGrid(given)
        const losses: ProjectTax['losses'] = { kind: refunds ? 'refund' : 'carry-forward' }
        const held = refunds ? taxed : taxed.map(Math.abs)
        const taxes = (scale: number, more: number) => {
          const { assess } = taxAssessor({ rate: 0.3, losses }, grid)
          return grid.paymentRows.map((row, i) => assess(row, scale * held[i % held.length]! + more))
        }
        const [once, twice, more] = [taxes(1, 0), taxes(2, 0), taxes(1, 10)]
        for (const [i, tax] of once.entries()) {
          expect(twice[i]).toBeCloseTo(2 * tax, 6)
          expect(more[i]).toBeCloseTo(tax + 3, 6)
        }
      }),
      RUNS,
    )
  })
})

/** The same project in rows of a month, with its days of payment. */
function splitByMonth(given: ProjectDescription): ProjectDescription {
  const { periodMonths, paymentMonths = periodMonths } = given.timeline
  return { ...given, timeline: { ...given.timeline, periodMonths: 1, paymentMonths } }
}

/** The same project, all its amounts counted in other units of money. */
function inOtherUnits(given: ProjectDescription, factor: number): ProjectDescription {
  const level = (held: Level): Level => {
    return typeof held === 'number' ? held * factor : held.map(step => ({ ...step, value: step.value * factor }))
  }
  const line = <T extends RevenueLine | OperatingCost>(held: T): T => {
    if (held.kind === 'yearly') return { ...held, amounts: held.amounts.map(amount => amount * factor) }
    if (held.kind === 'dated') {
      return { ...held, amounts: held.amounts.map(({ date, amount }) => ({ date, amount: amount * factor })) }
    }
    if (held.kind === 'fixed') return { ...held, annual: level(held.annual) }
    if (held.kind === 'variable') return { ...held, perUnit: level(held.perUnit) }
    if (held.kind === 'share-of-revenue') return held
    return { ...held, phases: held.phases.map(phase => ({ ...phase, price: level(phase.price) })) }
  }
  const { operatingCosts = [], maintenance = [] } = given
  return {
    ...given,
    revenues: given.revenues.map(line),
    operatingCosts: operatingCosts.map(line),
    maintenance: maintenance.map(work => ({ ...work, cost: work.cost * factor })),
    capex: given.capex.map(held => ({ ...held, amount: held.amount * factor })),
  }
}
