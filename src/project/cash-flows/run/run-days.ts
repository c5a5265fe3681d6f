/**
 * The run of a project through all its payment days: the plan's base case, a change of assumptions and each path of a simulation
 * are this one loop.
 *
 * @module
 */

import type { TaxAssessor } from '../../tax/index.js'
import type { Commitments } from '../commitments/commit.js'
import { maturityOf } from '../commitments/maturity.js'
import type { Environment, Setting } from '../setting/setting.js'
import { constructionDay } from './construction-day.js'
import { writeDebt } from './debt-service.js'
import type { Ledger } from './ledger.js'
import { emptyLedger } from './ledger.js'
import { operationDay } from './operation-day.js'
import { looksAhead, outlookOf } from './outlook.js'
import type { Loan, Outlook, Run } from './run.js'

/** Runs a project with its financing as committed; writes the same ledger again in each call. */
export function dayRunner(
  setting: Setting,
  commitments: Commitments,
  assessor: TaxAssessor,
): (environment: Environment) => Ledger {
  const ledger = emptyLedger(setting)
  const columns = columnsOf(ledger)
  const runOnce = (environment: Environment, outlook?: Outlook): Ledger => {
    for (const column of columns) column.fill(0)
    const run = beginning(setting, commitments, assessor, environment, ledger, outlook)
    const { count, completion } = setting.days
    for (let k = 0; k < count; k++) {
      if (k <= completion && k <= environment.operating.last) constructionDay(run, k)
      else operationDay(run, k)
      close(run, k)
    }
    return ledger
  }
  if (!looksAhead(setting)) return environment => runOnce(environment)
  const maturity = maturityOf(commitments)
  return environment => runOnce(environment, outlookOf(setting, runOnce(environment), maturity))
}

function beginning(
  setting: Setting,
  commitments: Commitments,
  assessor: TaxAssessor,
  environment: Environment,
  ledger: Ledger,
  outlook: Outlook | undefined,
): Run {
  assessor.reset(environment.columns.start)
  const sweeps = setting.financing.sweep !== undefined
  const loans = setting.tranches.map((terms, i): Loan => {
    const schedule = commitments.repayment.principal[i]!
    return {
      terms,
      ledger: ledger.tranches[i]!,
      commitment: commitments.amounts[i]!,
      rate: environment.market.interest[i]!,
      exchange: environment.market.exchange[i]!,
      draws: commitments.funding.draws[i]!,
      schedule: sweeps ? schedule.slice() : schedule,
      balance: 0,
      unpaidPrincipal: 0,
      unpaidInterest: 0,
      interest: 0,
      fees: 0,
      principal: 0,
    }
  })
  const ranks = [...new Set(loans.map(({ terms }) => terms.rank))].sort((a, b) => a - b)
  return {
    ...environment,
    setting,
    commitments,
    ledger,
    assessor,
    loans,
    ranks: ranks.map(rank => loans.filter(({ terms }) => terms.rank === rank)),
    debtService: { ledger: ledger.debtService, balance: 0 },
    operatingCost: { ledger: ledger.operatingCost, balance: 0 },
    maintenance: { ledger: ledger.maintenance, balance: 0 },
    unpaid: { operatingCost: 0, tax: 0, maintenance: 0 },
    cash: 0,
    unspent: 0,
    ...(outlook !== undefined && { outlook }),
    lockUp: { lasts: false, held: 0 },
    call: { lasts: false, held: 0 },
  }
}

/** What stands in each account at the end of the day. */
function close(run: Run, k: number): void {
  const { ledger } = run
  ledger.cash[k] = run.cash + run.unspent
  for (const reserve of [run.debtService, run.operatingCost, run.maintenance])
    reserve.ledger.balance[k] = reserve.balance
  writeDebt(run, k)
}

function columnsOf(ledger: Ledger): readonly (Float64Array | Uint8Array)[] {
  const columns = (value: unknown): (Float64Array | Uint8Array)[] => {
    if (value instanceof Float64Array || value instanceof Uint8Array) return [value]
    if (typeof value !== 'object' || value === null) return []
    return Object.values(value).flatMap(columns)
  }
  return columns(ledger)
}
