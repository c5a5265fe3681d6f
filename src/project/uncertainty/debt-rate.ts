/**
 * The rate that a project's loans promise.
 *
 * @module
 */
import { irr } from '../../money/index.js'
import type { ProjectPlan } from '../cash-flows/plan-types.js'

/**
 * ln(1 + effective yearly rate) at which all that lenders are promised is worth what they lend, by months from close; 0 without debt,
 * `undefined` where there is no such rate or several. What stays owed at the end of the base case counts as paid then: a loan that
 * fails promised no less.
 */
export function debtForce({ baseCase, grid }: Pick<ProjectPlan, 'baseCase' | 'grid'>): number | undefined {
  const flows = new Float64Array(grid.months + 1)
  const add = (month: number, amount: number): void => {
    flows[month] = flows[month]! + amount
  }
  const last = grid.rowEnds.length - 1
  for (const { drawn, capitalised, interestPaid, principalPaid, balance, arrears } of baseCase.tranches) {
    for (const [row, month] of grid.rowEnds.entries())
      add(month, interestPaid[row]! + principalPaid[row]! + capitalised[row]! - drawn[row]!)
    // After it falls due all of the balance is in arrears, with interest not paid.
    add(grid.months, Math.max(balance[last]!, arrears[last]!))
  }
  if (flows.every(flow => flow === 0)) return 0
  const rate = irr(flows)
  return rate.status === 'unique' ? 12 * Math.log1p(rate.chosen) : undefined
}
