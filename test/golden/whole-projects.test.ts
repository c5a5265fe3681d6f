/**
 * NREL's ssc whole projects, planned by this engine from a description: yearly revenue and cost as they are there, a plant paid for at
 * close, a loan sculpted to a DSCR over its tenor, reserves for debt service and operating cost filled by the sources, one for
 * equipment filled from cash flow. Tax is the owners' there, and no part of what is compared.
 *
 * What the fixture's inputs leave out is taken from its own figures: closing cost (cost of financing less what is known of it), a
 * subsidy (cost before and after), and the cost of new equipment in its year.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { planProject } from '../../src/project/index.js'
import type { ProjectDescription } from '../../src/records/index.js'

const ROOT = resolve(import.meta.dirname, '../..')
const PROJECTS = join(resolve(ROOT, process.env['CLIENTELE_DATA'] ?? '../shared/data'), 'risk/ssc_finance_cases.json')

interface Project {
  readonly model: string
  readonly inputs: Readonly<Record<string, number>>
  readonly scalars: Readonly<Record<string, number>>
  readonly series: Readonly<Record<string, readonly number[]>>
}

const all: { readonly cases: Readonly<Record<string, Project>> } = existsSync(PROJECTS)
  ? JSON.parse(readFileSync(PROJECTS, 'utf8'))
  : { cases: {} }
const cases = Object.entries(all.cases).filter(([, { model }]) => model === 'singleowner' || model === 'levpartflip')

function descriptionOf({ inputs, scalars, series }: Project): ProjectDescription {
  const years = inputs['analysis_period']!
  const fee = inputs['cost_debt_fee']! / 100
  const reserves = series['cf_reserve_debtservice']![0]! + series['cf_reserve_om']![0]!
  const financing = inputs['construction_financing_cost']!
  const closing = scalars['cost_financing']! - financing - fee * scalars['size_of_debt']! - reserves
  const subsidy = scalars['cost_prefinancing']! + scalars['cost_financing']! - scalars['cost_installed']!
  const equipment = series['cf_disbursement_equip1']!.flatMap((cost, year) => (cost < 0 ? [{ cost: -cost, year }] : []))
  const sold = series['cf_ebitda']!.map((ebitda, year) => ebitda + series['cf_operating_expenses']![year]!)
  return {
    name: 'NREL',
    currency: 'USD',
    timeline: { financialClose: '2022-12-31', constructionMonths: 0, operationMonths: 12 * years, periodMonths: 12 },
    revenues: [{ kind: 'yearly', name: 'Energy', amounts: sold.slice(1) }],
    operatingCosts: [{ kind: 'yearly', name: 'Operation', amounts: series['cf_operating_expenses']!.slice(1) }],
    maintenance: equipment.map(({ cost, year }) => ({ name: `Equipment ${year}`, cost, afterMonths: [12 * year] })),
    capex: [
      { name: 'Plant', amount: inputs['total_installed_cost']!, draw: { kind: 'at-close' } },
      { name: 'Financing', amount: financing, draw: { kind: 'at-close' } },
      { name: 'Closing', amount: Math.max(0, closing), draw: { kind: 'at-close' } },
    ],
    financing: {
      debt: {
        size: { kind: 'capacity', minimumDscr: inputs['dscr']! },
        tranches: [
          {
            name: 'Loan',
            share: 1,
            annualRate: inputs['term_int_rate']! / 100,
            fees: { upfront: fee },
            tenorMonths: 12 * inputs['term_tenor']!,
            repayment: { kind: 'sculpted' },
          },
        ],
      },
      ...(subsidy > 1e-6 && { grants: [{ name: 'Subsidy', amount: subsidy, date: '2022-12-31' }] }),
      reserves: {
        debtService: { months: inputs['dscr_reserve_months']! },
        operatingCost: { months: inputs['months_working_reserve']! },
        maintenance: { filled: 'from-cash-flow' },
        annualInterestRate: inputs['reserves_interest']! / 100,
      },
    },
  }
}

/** Largest difference of a column from what is published, over the debt. */
function gap(ours: ArrayLike<number>, published: readonly number[], { scalars }: Project): number {
  const differences = published.map((value, year) => Math.abs(value - ours[year]!))
  return Math.max(...differences, ours.length === published.length ? 0 : Number.MAX_VALUE) / scalars['size_of_debt']!
}

describe.skipIf(cases.length === 0)('whole projects of NREL (skipped without ../shared)', () => {
  it('has 13 of single owners and 12 partnership flips', () => {
    expect(cases.length).toBe(25)
  })

  it.each(cases)('%s', (_, project) => {
    const { inputs, scalars, series } = project
    const plan = planProject(descriptionOf(project))
    const flows = plan.baseCase
    const [loan] = flows.tranches
    const [debtService, operatingCost, equipment] = flows.reserves
    expect(Math.abs(plan.debt / scalars['size_of_debt']! - 1)).toBeLessThan(1e-9)
    expect(gap(loan!.balance, series['cf_debt_balance']!, project)).toBeLessThan(1e-9)
    expect(gap(loan!.interest, series['cf_debt_payment_interest']!, project)).toBeLessThan(1e-9)
    expect(gap(loan!.principalPaid, series['cf_debt_payment_principal']!, project)).toBeLessThan(1e-9)
    // There it stops with the loan.
    const cashForDebt = flows.cfads.values.map((cash, year) => (year > inputs['term_tenor']! ? 0 : cash))
    expect(gap(cashForDebt, series['cf_cash_for_ds']!, project)).toBeLessThan(1e-9)
    expect(gap(debtService!.balance, series['cf_reserve_debtservice']!, project)).toBeLessThan(1e-9)
    expect(gap(operatingCost!.balance, series['cf_reserve_om']!, project)).toBeLessThan(1e-9)
    expect(gap(equipment!.balance, series['cf_reserve_equip1']!, project)).toBeLessThan(1e-9)
    expect(Math.abs(flows.contributions[0]! / scalars['size_of_equity']! - 1)).toBeLessThan(1e-9)
    const owners = flows.distributions.map((paid, row) => paid - flows.contributions[row]!)
    expect(gap(owners, series['cf_project_return_pretax']!, project)).toBeLessThan(1e-9)
    expect(flows.conservationError).toBeLessThan(1e-9)
    expect(flows.events).toEqual([])
  })
})
