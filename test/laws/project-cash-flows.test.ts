/**
 * What holds for the cash of every project, under every change of its assumptions.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ClienteleError } from '../../src/errors/index.js'
import { planProject } from '../../src/project/cash-flows/plan-project.js'
import type { ProjectPlan } from '../../src/project/cash-flows/plan-types.js'
import { projectRunner } from '../../src/project/cash-flows/project-runner.js'
import { runProject } from '../../src/project/cash-flows/run-project.js'
import type { ProjectCashFlows } from '../../src/project/cash-flows/types.js'
import type { ProjectChange } from '../../src/project/operations/types.js'
import type { InterestRule, ProjectDescription, WaterfallStep } from '../../src/records/index.js'
import { randomProject } from '../project/random-project.js'
import { solarPlant, tollRoad } from '../project/samples.js'

const total = (column: ArrayLike<number>): number => Array.from(column).reduce((sum, amount) => sum + amount, 0)

/** A project that cannot be financed says so by name; no law asks more of it. */
function planned(project: ProjectDescription): ProjectPlan | undefined {
  try {
    return planProject(project)
  } catch (error) {
    if (!(error instanceof ClienteleError)) throw error
    expect(['OUT_OF_RANGE', 'CIRCULARITY_UNSOLVED']).toContain(error.code)
    return undefined
  }
}

const factor = fc.oneof(fc.double({ min: 0, max: 3, noNaN: true }), fc.constantFrom(0, 1))
const change: fc.Arbitrary<ProjectChange> = fc.oneof(
  fc
    .tuple(fc.constantFrom('volume', 'price', 'operating-cost', 'maintenance', 'capex', 'exchange-rate'), factor)
    .map(([on, value]): ProjectChange => ({ target: { on }, value })),
  fc
    .double({ min: -0.02, max: 0.08, noNaN: true })
    .map((value): ProjectChange => ({ target: { on: 'interest-rate' }, value })),
  fc.integer({ min: 0, max: 24 }).map((value): ProjectChange => ({ target: { on: 'delay' }, value })),
  fc.integer({ min: 0, max: 200 }).map((value): ProjectChange => ({ target: { on: 'abandonment' }, value })),
)
const changes = fc.array(change, { maxLength: 3 })

/** What an account of cash lacks that is drawn up of published columns alone, over all money: the largest gap of a payment day. */
function gapOfColumns(flows: ProjectCashFlows): number {
  const { pays, revenue, operatingCost, capex, contributions, distributions, cash, tranches, reserves } = flows
  const paid = (step: WaterfallStep): Float64Array => flows.waterfall.find(each => each.step === step)!.paid
  const costs = flows.waterfall.find(({ step }) => step === 'operating-cost')!
  const bound = flows.cfads.parts.find(({ part }) => part === 'working-capital')?.values
  const [tax, maintenance] = [paid('tax'), paid('maintenance')]
  let [gap, before, unpaid, from] = [0, 0, 0, 0]
  for (let row = 0; row < pays.length; row++) {
    if (pays[row] === 0) continue
    const since = (column: Float64Array): number => total(column.subarray(from, row + 1))
    const carried = costs.due[row]! === 0 ? 0 : costs.due[row]! - since(operatingCost) - unpaid
    let balance = before + since(revenue) + flows.sources.grants[row]! + contributions[row]! + carried
    if (bound !== undefined) balance += bound[row]!
    balance -= since(capex) + costs.paid[row]! + tax[row]! + maintenance[row]! + distributions[row]!
    for (const { drawn, capitalised, feesPaid, interestPaid, principalPaid } of tranches) {
      balance += drawn[row]! - capitalised[row]! - feesPaid[row]! - interestPaid[row]! - principalPaid[row]!
    }
    for (const { interest, funding } of reserves) balance += interest[row]! - funding[row]!
    gap = Math.max(gap, Math.abs(balance - cash[row]!))
    before = cash[row]!
    unpaid = costs.due[row]! - costs.paid[row]!
    from = row + 1
  }
  const money = flows.sources.total + total(revenue)
  return money === 0 ? gap : gap / money
}

/** All that can be checked of one run without knowing what it should be. */
function isSound(flows: ProjectCashFlows): void {
  expect(flows.conservationError).toBeLessThan(1e-9)
  expect(gapOfColumns(flows)).toBeLessThan(1e-9)
  const scale = flows.sources.total + total(flows.revenue)
  const least = (column: Float64Array): number => column.reduce((low, value) => Math.min(low, value), 0)
  for (const column of [flows.cash, flows.distributions, flows.contributions, flows.lockedUp]) {
    expect(least(column)).toBeGreaterThanOrEqual(0)
  }
  for (const { balance, arrears, drawn, interest } of flows.tranches) {
    expect(least(balance), 'balance').toBeGreaterThanOrEqual(-1e-9 * scale)
    expect(least(arrears), 'arrears').toBeGreaterThanOrEqual(-1e-9 * scale)
    // Interest below 0 that is capitalised shrinks the loan.
    if (interest.every(accrued => accrued >= 0)) expect(least(drawn), 'drawn').toBeGreaterThanOrEqual(-1e-9 * scale)
  }
  for (const { balance } of flows.reserves) expect(least(balance)).toBeGreaterThanOrEqual(0)
  const sum = flows.cfads.values.map((_, row) => total(flows.cfads.parts.map(({ values }) => values[row]!)))
  for (const [row, value] of sum.entries()) {
    expect(Math.abs(value - flows.cfads.values[row]!)).toBeLessThanOrEqual(1e-9 * scale)
  }
  expect(JSON.stringify(flows, (_, value) => (value instanceof Float64Array ? Array.from(value) : value))).not.toMatch(
    /null/,
  )
}

describe('cash flows of a project', () => {
  it('conserve cash, as planned and under every change', () => {
    fc.assert(
      fc.property(randomProject(), changes, (project, moved) => {
        const plan = planned(project)
        if (plan === undefined) return
        isSound(plan.baseCase)
        isSound(runProject(plan, { changes: moved }))
      }),
      { numRuns: 50 },
    )
  })

  it('have uses that sources pay, and debt that is drawn to the last', () => {
    fc.assert(
      fc.property(randomProject(), project => {
        const plan = planned(project)
        if (plan === undefined) return
        const { uses, sources } = plan.baseCase
        const shortfall = plan.baseCase.events.filter(({ code }) => code === 'FUNDING_SHORTFALL')
        expect(shortfall).toEqual([])
        // A grant that comes when all is paid for stays in the project.
        const completion = plan.grid.rowEnds.indexOf(plan.grid.constructionMonths)
        const idle = plan.baseCase.cash[completion]!
        expect(Math.abs(sources.total - uses.total - idle)).toBeLessThanOrEqual(1e-9 * uses.total)
        // So does interest that lenders pay, where a rate is below 0.
        const lendersPay = plan.tranches.some(tranche => tranche.interest.some(paid => paid < 0))
        if (total(sources.grants) === 0 && !lendersPay) expect(idle).toBeLessThanOrEqual(1e-9 * uses.total)
        for (const { drawn, interest } of plan.tranches) expect(drawn.length).toBe(interest.length)
        const owed = total(plan.baseCase.tranches.map(({ balance }) => balance[completion]!))
        if (project.exchangeRates === undefined)
          expect(Math.abs(owed - plan.debt)).toBeLessThanOrEqual(1e-9 * uses.total)
      }),
      { numRuns: 40 },
    )
  })

  it('do not depend on how finely rows are cut', () => {
    fc.assert(
      fc.property(fc.constantFrom(tollRoad(), solarPlant()), interest, changes, (project, rule, moved) => {
        const cut = (periodMonths: 1 | 3 | 6 | 12): ProjectDescription => {
          const { debt } = project.financing
          const tranches = debt!.tranches.map(tranche => ({ ...tranche, interest: rule }))
          return {
            ...project,
            timeline: { ...project.timeline, periodMonths, paymentMonths: 12 },
            financing: { ...project.financing, debt: { ...debt!, tranches } },
          }
        }
        const whole = planProject(cut(12))
        for (const periodMonths of [6, 3, 1] as const) {
          const split = planProject(cut(periodMonths))
          expect(Math.abs(split.debt / whole.debt - 1)).toBeLessThan(1e-9)
          same(totals(split.baseCase), totals(whole.baseCase))
          same(totals(runProject(split, { changes: moved })), totals(runProject(whole, { changes: moved })))
        }
      }),
      { numRuns: 12 },
    )
  })

  it('grow with money: every amount times a factor', () => {
    fc.assert(
      fc.property(fc.constantFrom(tollRoad, solarPlant), fc.constantFrom(1e-6, 1e-3, 1e6), (sample, by) => {
        const [small, large] = [planProject(sample()).baseCase, planProject(scaled(sample(), by)).baseCase]
        same(
          totals(large),
          totals(small).map(amount => by * amount),
        )
        expect(large.events.map(({ code, row }) => [code, row])).toEqual(
          small.events.map(({ code, row }) => [code, row]),
        )
      }),
      { numRuns: 6 },
    )
  })

  it('have an LLCR at completion that is the DSCR of level sculpting', () => {
    const ratio = fc.double({ min: 1.05, max: 3, noNaN: true })
    fc.assert(
      fc.property(ratio, fc.double({ min: 0, max: 0.15, noNaN: true }), (minimumDscr, annualRate) => {
        const solar = solarPlant()
        const [loan] = solar.financing.debt!.tranches
        const debt = { size: { kind: 'capacity', minimumDscr }, tranches: [{ ...loan!, annualRate }] } as const
        const { baseCase, debt: amount } = planProject({ ...solar, financing: { ...solar.financing, debt } })
        const value = baseCase.cfads.values.slice(1, 19).reduceRight((sum, cash) => (sum + cash) / (1 + annualRate), 0)
        expect(Math.abs(value / amount / minimumDscr - 1)).toBeLessThan(1e-9)
      }),
      { numRuns: 20 },
    )
  })

  it('are the same in the short form of a simulation', () => {
    fc.assert(
      fc.property(fc.constantFrom(tollRoad(), solarPlant()), fc.array(changes, { maxLength: 3 }), (project, paths) => {
        const plan = planProject(project)
        const run = projectRunner(plan)
        for (const moved of paths) {
          const columns = run(moved)
          const flows = runProject(plan, { changes: moved })
          const onDays = (column: Float64Array): number[] => Array.from(run.rows, row => column[row]!)
          expect(Array.from(columns.cfads)).toEqual(onDays(flows.cfads.values))
          expect(Array.from(columns.distributions)).toEqual(onDays(flows.distributions))
          expect(Array.from(columns.contributions)).toEqual(onDays(flows.contributions))
          expect(Array.from(columns.debtServiceReserve)).toEqual(onDays(flows.reserves[0]!.balance))
        }
      }),
      { numRuns: 15 },
    )
  })
})

const interest: fc.Arbitrary<InterestRule> = fc.constantFrom<InterestRule[]>(
  { kind: 'nominal' },
  { kind: 'effective' },
  { kind: 'day-count', dayCount: 'actual/365' },
)

function totals(flows: ProjectCashFlows): readonly number[] {
  return [
    total(flows.revenue),
    total(flows.operatingCost),
    total(flows.capex),
    total(flows.tax),
    total(flows.distributions),
    ...flows.tranches.flatMap(({ interest: accrued, principalPaid }) => [total(accrued), total(principalPaid)]),
  ]
}

function same(a: readonly number[], b: readonly number[]): void {
  const scale = Math.max(...b.map(Math.abs))
  for (const [i, amount] of a.entries()) expect(Math.abs(amount - b[i]!)).toBeLessThanOrEqual(1e-9 * scale)
}

/** Of all that is money in the samples. */
const MONEY = new Set(['price', 'annual', 'perUnit', 'cost', 'agency', 'amount'])

function scaled(project: ProjectDescription, by: number): ProjectDescription {
  const text = JSON.stringify(project, function (key, value) {
    if (key === 'amounts') return value.map((amount: number) => by * amount)
    const isVolume = key === 'annual' && 'unit' in this
    return MONEY.has(key) && typeof value === 'number' && !isVolume ? by * value : value
  })
  return JSON.parse(text)
}
