/**
 * The accounts of a project company: it builds, then it runs what it has built.
 *
 * @module
 */
import type { ProjectPlan } from '../projects/plan.js'
import { GEARING } from '../projects/plan.js'
import { worksOn } from '../projects/timeline.js'
import type { Window } from '../window.js'
import { yearEnd } from '../window.js'
import type { ProjectSector } from '../world/project-sectors.js'
import type { BalanceSheet, YearOfAccounts, YearOfBusiness } from './articulate.js'
import { articulate } from './articulate.js'

/** Accounts of the years of the window and the one after; none before close. */
export function projectAccounts(
  plan: ProjectPlan,
  sector: ProjectSector,
  window: Window,
): readonly (YearOfAccounts | undefined)[] {
  const least = Math.round((0.01 * plan.cost) / 1000)
  let balance: BalanceSheet = { ...EMPTY, cash: least, paidInCapital: least }
  const accounts: (YearOfAccounts | undefined)[] = []
  let capital = 0
  for (let year = -EARLIER; year <= window.years; year++) {
    const end = yearEnd(window, year)
    if (end <= plan.timeline.close) {
      if (year >= 0) accounts.push(undefined)
      continue
    }
    const spent = Math.round((plan.cost * plan.timeline.overrun * worksOn(plan.timeline, end).done) / 1000)
    const made = articulate(balance, yearOf(plan, sector, yearEnd(window, year - 1) + 1, end, spent - capital, balance))
    capital = spent
    balance = made
    if (year >= 0) accounts.push(made)
  }
  return accounts
}

/** Years before the window in which a project may have closed. */
const EARLIER = 3

const EMPTY: BalanceSheet = {
  cash: 0,
  receivables: 0,
  inventory: 0,
  fixedAssets: 0,
  payables: 0,
  shortTermDebt: 0,
  accruals: 0,
  longTermDebt: 0,
  paidInCapital: 0,
  retainedEarnings: 0,
}

function yearOf(
  { actual, cost, debt, annualRate, loan, timeline }: ProjectPlan,
  sector: ProjectSector,
  from: number,
  end: number,
  spending: number,
  balance: BalanceSheet,
): YearOfBusiness {
  const within = actual.filter(flow => flow.end >= from && flow.end <= end)
  const inThousands = (amount: number): number => Math.round(amount / 1000)
  const sum = (of: (flow: (typeof within)[number]) => number): number =>
    inThousands(within.reduce((total, flow) => total + of(flow), 0))
  const depreciation = Math.min(balance.fixedAssets, Math.round((cost / sector.operationYears / 2000) * within.length))
  const repaid = loan.instalments.reduce((total, { due, principal }) => (due <= end ? total + principal : total), 0)
  const longTermDebt = Math.max(0, inThousands(debt * worksOn(timeline, end).done - repaid))
  const sales = sum(({ revenue }) => revenue)
  return {
    sales,
    costOfSales: sum(({ operatingCost }) => operatingCost) + depreciation,
    operatingExpenses: 0,
    depreciation,
    // What is paid while building is part of the cost of building.
    interestExpense: within.length === 0 ? 0 : Math.round(annualRate * balance.longTermDebt),
    capitalExpenditure: spending,
    capitalPaidIn: spending - Math.round(GEARING * spending),
    payout: 0.6,
    receivables: Math.round((30 / 365) * sales),
    inventory: 0,
    payables: Math.round(0.02 * (sales + spending)),
    accruals: 0,
    longTermDebt,
    leastCash: Math.round((0.01 * cost) / 1000),
  }
}
