/**
 * What is due before anybody is paid: tax on the profit of the period, and the cash flow that lenders count on.
 *
 * @module
 */
import type { Run } from './run.js'

export function assessCash(run: Run, k: number): void {
  const { setting, operating, ledger, commitments, assessor } = run
  let financing = 0
  for (const { ledger: loan } of run.loans) financing += loan.interest[k]! + loan.fees[k]!
  const profit =
    operating.profit[k]! -
    financing +
    ledger.reserveInterest[k]! -
    (k > operating.last ? 0 : commitments.financingAllowance[k]!)
  ledger.taxableProfit[k] = setting.tax === undefined ? 0 : profit
  ledger.tax[k] = assessor.assess(setting.days.row[k]!, profit)
  ledger.losses[k] = assessor.lossesCarriedForward()
  ledger.cfads[k] =
    operating.beforeTax[k]! -
    (setting.taxReducesCfads ? ledger.tax[k]! : 0) +
    (setting.reserveInterestCounts ? ledger.reserveInterest[k]! : 0)
}
