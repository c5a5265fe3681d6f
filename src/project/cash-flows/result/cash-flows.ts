/**
 * A run's ledger as columns by row.
 *
 * @module
 */
import { isoDate } from '../../../money/index.js'
import type { Commitments } from '../commitments/commit.js'
import { maturities } from '../commitments/maturity.js'
import type { Ledger } from '../run/ledger.js'
import type { Environment, Setting } from '../setting/setting.js'
import type { Cfads, ProjectCashFlows, ReserveFlows, TrancheFlows } from '../types.js'
import { conservationError } from './conservation.js'
import { eventsOf } from './events.js'
import { sourcesOf, usesOf } from './funding-columns.js'
import { accrued, ofMonths, onPayDays, standing } from './rows.js'

/** Copies everything out of the ledger, which the next run writes again. */
export function cashFlowsOf(
  setting: Setting,
  commitments: Commitments,
  environment: Environment,
  ledger: Ledger,
): ProjectCashFlows {
  const { description, grid, days } = setting
  const { columns, operating } = environment
  const moves = (column: Float64Array): Float64Array => onPayDays(column, days, grid)
  const stands = (column: Float64Array): Float64Array => standing(column, days, grid)
  const dates = grid.rowEnds.map(end => isoDate(grid.monthEnds[end]!))
  const [revenue, operatingCost] = [ofMonths(columns.revenue, grid), ofMonths(columns.operatingCost, grid)]
  const paidByOwners = setting.tax?.paidBy === 'owners'
  const lives = maturities(commitments)
  return {
    kind: 'project-cash-flows',
    version: 1,
    currency: description.currency,
    dates,
    months: grid.rowEnds.map((end, row) => (row === 0 ? 0 : end - grid.rowEnds[row - 1]!)),
    phase: grid.rowEnds.map((end, row) => phaseOf(end, row, setting)),
    pays: paysOf(setting),
    revenues: columns.revenues.map(({ name, values }) => ({ name, values: ofMonths(values, grid) })),
    revenue,
    operatingCosts: columns.costs.map(({ name, values }) => ({ name, values: ofMonths(values, grid) })),
    operatingCost,
    ebitda: revenue.map((value, row) => value - operatingCost[row]!),
    maintenance: ofMonths(columns.maintenanceCost, grid),
    capex: ofMonths(columns.capexSpend, grid),
    depreciation: ofMonths(columns.depreciation, grid),
    taxableProfit: moves(ledger.taxableProfit),
    lossesCarriedForward: stands(ledger.losses),
    tax: moves(ledger.tax),
    cfads: cfadsOf(setting, environment, ledger),
    uses: usesOf(setting, environment, ledger),
    sources: sourcesOf(setting, ledger),
    tranches: setting.tranches.map((_, i) => ({
      ...trancheFlows(setting, environment, ledger, i),
      maturity: days.row[lives[i]!]!,
    })),
    reserves: reserveFlows(setting, ledger),
    waterfall: ledger.waterfall.map(({ step, due, paid }) => ({ step, due: moves(due), paid: moves(paid) })),
    cash: stands(ledger.cash),
    lockedUp: stands(ledger.lockedUp),
    contributions: moves(ledger.contributions),
    distributions: moves(ledger.distributions),
    ownersOther: moves(operating.ownersRevenue.map((value, k) => value - (paidByOwners ? ledger.tax[k]! : 0))),
    events: eventsOf(setting, ledger, operating, dates),
    conservationError: conservationError(ledger, operating),
  }
}

function phaseOf(end: number, row: number, { description, grid }: Setting): ProjectCashFlows['phase'][number] {
  const { constructionMonths, rampUp = [], tailMonths = 0 } = description.timeline
  if (row === 0) return 'close'
  if (end <= constructionMonths) return 'construction'
  if (end <= constructionMonths + rampUp.length) return 'ramp-up'
  return end > grid.months - tailMonths ? 'tail' : 'operation'
}

function paysOf({ grid, days }: Setting): Uint8Array {
  const pays = new Uint8Array(grid.rowEnds.length)
  for (const row of days.row) pays[row] = 1
  return pays
}

/** On payment days; parts that the rule leaves out are absent. */
function cfadsOf(setting: Setting, { operating }: Environment, ledger: Ledger): Cfads {
  const { grid, days, financing } = setting
  const { revenue, operatingCost, workingCapital, beforeTax, maintenance } = operating
  const isReserved = financing.reserves?.maintenance !== undefined && financing.cfads?.maintenance !== 'after-debt'
  const part = (name: Cfads['parts'][number]['part'], value: (k: number) => number) => ({
    part: name,
    values: onPayDays(
      Float64Array.from({ length: days.count }, (_, k) => value(k)),
      days,
      grid,
    ),
  })
  const works = (k: number): number => beforeTax[k]! - revenue[k]! + operatingCost[k]! + workingCapital[k]!
  return {
    values: onPayDays(ledger.cfads, days, grid),
    parts: [
      part('revenue', k => revenue[k]!),
      part('operating-cost', k => -operatingCost[k]!),
      ...(setting.description.workingCapital === undefined ? [] : [part('working-capital', k => -workingCapital[k]!)]),
      ...(maintenance.some(cost => cost > 0) ? [part(isReserved ? 'maintenance-reserve' : 'maintenance', works)] : []),
      ...(setting.taxReducesCfads ? [part('tax', k => -ledger.tax[k]!)] : []),
      ...(setting.reserveInterestCounts ? [part('reserve-interest', k => ledger.reserveInterest[k]!)] : []),
    ],
  }
}

function trancheFlows(
  setting: Setting,
  { market }: Environment,
  ledger: Ledger,
  i: number,
): Omit<TrancheFlows, 'maturity'> {
  const { grid, days } = setting
  const terms = setting.tranches[i]!
  const of = ledger.tranches[i]!
  const moves = (column: Float64Array): Float64Array => onPayDays(column, days, grid)
  return {
    name: terms.name,
    rank: terms.rank,
    drawn: moves(of.drawn.map((drawn, k) => drawn + of.capitalised[k]!)),
    interest: accrued(of.interest, market.annualRate[i]!, terms, days, grid),
    capitalised: moves(of.capitalised),
    fees: moves(of.fees),
    feesPaid: moves(of.feesPaid),
    interestPaid: moves(of.interestPaid),
    principalDue: moves(of.principalDue),
    balloonDue: moves(of.balloonDue),
    principalPaid: moves(of.principalPaid),
    swept: moves(of.swept),
    balance: standing(of.balance, days, grid),
    arrears: standing(of.arrears, days, grid),
  }
}

/** Of those that the project has. */
function reserveFlows({ grid, days, financing }: Setting, ledger: Ledger): readonly ReserveFlows[] {
  const { debtService, operatingCost, maintenance } = financing.reserves ?? {}
  const flows = (name: ReserveFlows['name'], terms: object | undefined, of: Ledger['debtService']): ReserveFlows[] => {
    if (terms === undefined) return []
    const { target, balance, funding, used, interest } = of
    return [
      {
        name,
        target: standing(target, days, grid),
        balance: standing(balance, days, grid),
        funding: onPayDays(funding, days, grid),
        used: onPayDays(used, days, grid),
        interest: onPayDays(interest, days, grid),
      },
    ]
  }
  return [
    ...flows('debt-service', debtService, ledger.debtService),
    ...flows('operating-cost', operatingCost, ledger.operatingCost),
    ...flows('maintenance', maintenance, ledger.maintenance),
  ]
}
