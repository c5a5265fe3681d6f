/**
 * Levelised cost and price of NREL's ssc whole projects: what owners' yearly flows cost per unit of energy.
 *
 * Conventions: yearly flows from year 0; cents per kWh there, dollars here; nominal rate (1 + real)(1 + inflation) - 1; cost of
 * owners is revenue of energy less their after-tax flow. Several plants of heat and storage buy energy too: their `cf_energy_net` is
 * less than what is sold, and what is sold is not among the series. It is in one proportion to it each year, which comes
 * from one figure (`npv_energy_nom`) and has to give the other (`npv_energy_real`). Plants behind the meter have neither figure: what
 * they buy is `BOUGHT`, from the same outputs of ssc.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { LevelisedCostOfProject } from '../../src/project/index.js'
import { lcoe, levelisedCostOfFlows, returnsOfFlows } from '../../src/project/index.js'

const ROOT = resolve(import.meta.dirname, '../..')
const PROJECTS = join(resolve(ROOT, process.env['CLIENTELE_DATA'] ?? '../shared/data'), 'risk/ssc_finance_cases.json')

interface Project {
  readonly model: string
  readonly inputs: Readonly<Record<string, number>>
  readonly scalars: Readonly<Record<string, number | null>>
  readonly series: Readonly<Record<string, readonly number[]>>
}

const all: { readonly cases: Readonly<Record<string, Project>> } = existsSync(PROJECTS)
  ? JSON.parse(readFileSync(PROJECTS, 'utf8'))
  : { cases: {} }
const named = Object.entries(all.cases)
const owners = named.filter(([, { model }]) => model === 'singleowner')
const flips = named.filter(([, { model }]) => model === 'levpartflip')
const loans = named.filter(([, { model }]) => model === 'cashloan')

/** Sells from storage what it bought: cost of what it buys is in none of the series. */
const BUYS_ENERGY = 'ETES_Single_Owner'
/**
 * What plants behind the meter buy in the first year, kWh and dollars (`cf_energy_sales` less `cf_energy_net`, `cf_parasitic_cost`):
 * NREL/ssc, test/input_json/FinancialModels/cashloan, 2022.08.08, outputs. Later years: as the plant wears, at prices that rise by
 * inflation. ssc counts the cost of it and divides by what is sold.
 */
const BOUGHT: Readonly<Record<string, readonly [energy: number, cost: number]>> = {
  DSLF_Commercial: [3_699_842.252261311, 2_569_739.5266602626],
  Empirical_Trough_Commercial: [6_782_638.266140699, 3_580_866.785576791],
  Generic_CSP_System_Commercial: [1_899_928.800017476, 1_183_861.6394600405],
  MSLF_Commercial: [3_476_554.448667884, 2_760_559.5593133885],
  PVWatts_Battery_Commercial: [10_043.876903171045, 33_885.84062721104],
  PVWatts_Battery_Residential: [679.4317395245157, 67.84935274928662],
  Solar_Water_Heating_Commercial: [0.02154757063841484, 0.0010773785319207428],
  Solar_Water_Heating_Residential: [0.02154757063841484, 0.0010773785319207428],
}
const isListed = ([name]: readonly [string, Project]): boolean => name.startsWith(BUYS_ENERGY)

const ratesOf = ({ inputs }: Project) => {
  const inflation = inputs['inflation_rate']! / 100
  return {
    annualDiscountRate: (1 + inputs['real_discount_rate']! / 100) * (1 + inflation) - 1,
    annualInflationRate: inflation,
  }
}

/** What is sold each year: as the series say, or in the proportion to it that gives its nominal present value. */
function energyOf(project: Project): readonly number[] {
  const net = project.series['cf_energy_net']!
  const rate = ratesOf(project).annualDiscountRate
  const present = net.reduce((sum, energy, year) => sum + energy / (1 + rate) ** year, 0)
  const proportion = project.scalars['npv_energy_nom']! / present
  return Math.abs(proportion - 1) < 1e-9 ? net : net.map(energy => energy * proportion)
}

function levelised(project: Project): LevelisedCostOfProject {
  const { series } = project
  return levelisedCostOfFlows(
    {
      years: series['cf_energy_value']!.map((_, year) => year),
      net: series['cf_project_return_aftertax']!,
      revenue: series['cf_energy_value']!,
      units: energyOf(project),
    },
    ratesOf(project),
  )
}

const agrees = (ours: number, expected: number | null | undefined): void => {
  expect(Math.abs(ours / expected! - 1)).toBeLessThan(1e-9)
}

describe.skipIf(named.length === 0)('levelised cost of whole projects (need CLIENTELE_DATA)', () => {
  it('has what ssc has for energy and price, nominal and real', () => {
    for (const [, project] of [...owners, ...flips]) {
      const { price, presentValues } = levelised(project)
      const { scalars } = project
      agrees(presentValues.units.nominal, scalars['npv_energy_nom'])
      agrees(presentValues.units.real, scalars['npv_energy_real'])
      agrees(presentValues.revenue, scalars['npv_ppa_revenue'])
      agrees(price.nominal * 100, scalars['lppa_nom'])
      agrees(price.real * 100, scalars['lppa_real'])
    }
    expect([owners.length, flips.length]).toEqual([13, 12])
  })

  it('has what ssc has for cost, where all of it is among the series', () => {
    const known = [...owners, ...flips].filter(entry => !isListed(entry))
    for (const [, project] of known) {
      const { cost, presentValues } = levelised(project)
      const { scalars } = project
      agrees(presentValues.cost, scalars['npv_annual_costs'])
      agrees(cost.nominal * 100, scalars['lcoe_nom'])
      agrees(cost.real * 100, scalars['lcoe_real'])
    }
    expect(known).toHaveLength(24)
  })

  it('lists the plant that buys energy, whose purchases are in no series', () => {
    const [, project] = owners.find(isListed)!
    const missing = project.scalars['npv_annual_costs']! - levelised(project).presentValues.cost
    expect(missing / 162_263_917.4).toBeCloseTo(1, 3)
  })

  it('comes to the same by lcoe, period for period', () => {
    for (const [, project] of owners) {
      const { series } = project
      const costs = series['cf_energy_value']!.map(
        (revenue, year) => revenue - series['cf_project_return_aftertax']![year]!,
      )
      const direct = lcoe({ costs, output: energyOf(project) }, { ratePerPeriod: ratesOf(project).annualDiscountRate })
      agrees(levelised(project).cost.nominal, direct)
    }
  })

  it('has the rate of return and net present value of each single owner', () => {
    for (const [, project] of owners) {
      const flows = project.series['cf_project_return_aftertax']!
      const { irr, npv } = returnsOfFlows(
        {
          dates: flows.map((_, year) => `${2025 + year}-01-01`),
          months: flows.map((_, year) => (year === 0 ? 0 : 12)),
          flows,
          invested: flows.map(flow => Math.max(0, -flow)),
        },
        { annualDiscountRate: ratesOf(project).annualDiscountRate },
      )
      const expected = project.scalars['project_return_aftertax_npv']!
      expect(Math.abs(npv.periodic - expected)).toBeLessThan(1e-9 * project.scalars['cost_installed']!)
      const rate = project.scalars['project_return_aftertax_irr']! / 100
      // ssc ends its search at a rate so near.
      expect(Math.min(...irr.periodic.rates.map(found => Math.abs(found - rate)))).toBeLessThan(1e-6)
    }
  })

  it('has the net present value of each plant behind the meter, and its payback where there is one', () => {
    for (const [, project] of loans) {
      const { series, scalars } = project
      const yearly = (flows: readonly number[]) =>
        returnsOfFlows(
          {
            dates: flows.map((_, year) => `${2025 + year}-01-01`),
            months: flows.map((_, year) => (year === 0 ? 0 : 12)),
            flows,
            invested: flows.map(flow => Math.max(0, -flow)),
          },
          { annualDiscountRate: ratesOf(project).annualDiscountRate },
        )
      agrees(yearly(series['cf_after_tax_cash_flow']!).npv.periodic, scalars['npv']!)
      // Flows of payback there are those of the outlay, whatever is borrowed; discounted ones are in the series already.
      const { payback, discountedPayback } = yearly(series['cf_payback_with_expenses']!)
      expect(payback.years === undefined).toBe(scalars['payback'] === null)
      expect(discountedPayback.years === undefined).toBe(scalars['discounted_payback'] === null)
      if (payback.years !== undefined) agrees(payback.years, scalars['payback']!)
      if (discountedPayback.years !== undefined) agrees(discountedPayback.years, scalars['discounted_payback']!)
    }
    expect(loans).toHaveLength(14)
  })

  it('has the cost of a unit of each plant behind the meter, with what it buys', () => {
    for (const [name, project] of loans) {
      const { series, scalars } = project
      const rates = ratesOf(project)
      const net = series['cf_energy_net']!
      const [energy, cost] = BOUGHT[name.replace('_cmod_cashloan', '')] ?? [0, 0]
      const wear = (year: number): number => net[year]! / net[1]!
      const { cost: unit } = levelisedCostOfFlows(
        {
          years: net.map((_, year) => year),
          net: series['cf_after_tax_net_equity_cost_flow']!.map(
            (flow, year) => flow - cost * wear(year) * (1 + rates.annualInflationRate) ** (year - 1),
          ),
          revenue: net.map(() => 0),
          units: net.map((kept, year) => kept + energy * wear(year)),
        },
        rates,
      )
      agrees(unit.nominal * 100, scalars['lcoe_nom']!)
      agrees(unit.real * 100, scalars['lcoe_real']!)
    }
    expect(loans).toHaveLength(14)
    expect(loans.filter(([name]) => Object.hasOwn(BOUGHT, name.replace('_cmod_cashloan', '')))).toHaveLength(8)
  })
})
