/**
 * A payment day of operation: cash comes in, what is due is worked out, and the waterfall pays it step by step.
 *
 * @module
 */
import type { WaterfallStep } from '../../../records/core.js'
import { payOperatingCost, payTax } from './costs.js'
import { assessCovenants } from './covenants.js'
import { accrueDebt, payDebtService } from './debt-service.js'
import { distribute } from './distribution.js'
import { payMaintenance, saveForMaintenance } from './maintenance.js'
import { fillDebtServiceReserve, fillOperatingCostReserve } from './reserves.js'
import type { Run } from './run.js'
import { sweep } from './sweep.js'
import { assessCash } from './tax-and-cfads.js'

/** Pays one step on payment day `k`; returns what was due and paid. */
type Page = (run: Run, k: number, due: Float64Array, paid: Float64Array) => void

const PAGES: Readonly<Record<WaterfallStep, Page>> = {
  'operating-cost': payOperatingCost,
  tax: payTax,
  maintenance: payMaintenance,
  'maintenance-reserve': saveForMaintenance,
  'debt-service': payDebtService,
  'debt-service-reserve': fillDebtServiceReserve,
  'operating-cost-reserve': fillOperatingCostReserve,
  sweep,
  distribution: distribute,
}

export function operationDay(run: Run, k: number): void {
  finishBuilding(run, k)
  collect(run, k)
  accrueDebt(run, k)
  assessCash(run, k)
  assessCovenants(run, k)
  for (const { step, due, paid } of run.ledger.waterfall) PAGES[step](run, k, due, paid)
}

/** Building that goes on after planned completion is paid by what was drawn for it, then by the owners. */
function finishBuilding(run: Run, k: number): void {
  const { operating, ledger, setting } = run
  const need = operating.capex[k]!
  const shortfall = Math.max(0, need - run.unspent)
  run.unspent = Math.max(0, run.unspent - need)
  ledger.shortfall[k] = shortfall
  ledger.contributions[k] = shortfall
  ledger.grants[k] = setting.grants[k]!
  run.cash += ledger.grants[k]!
  if (k > operating.lastCapex || k > operating.last) {
    run.cash += run.unspent
    run.unspent = 0
  }
}

/** Revenue and interest on reserves come in, less money bound; more of it than there is cash waits among unpaid costs. */
function collect(run: Run, k: number): void {
  const { operating, ledger, setting, unpaid } = run
  let earned = 0
  for (const reserve of [run.debtService, run.operatingCost, run.maintenance]) {
    reserve.ledger.interest[k] = reserve.balance * setting.reserveInterest[k]!
    earned += reserve.ledger.interest[k]!
  }
  ledger.reserveInterest[k] = earned
  const cash = run.cash + operating.revenue[k]! - operating.workingCapital[k]! + ledger.reserveInterest[k]!
  run.cash = Math.max(0, cash)
  ledger.deferred[k] = Math.max(0, -cash)
  unpaid.operatingCost += ledger.deferred[k]!
}
