/**
 * Ratios of one run, from the columns that simulations look at: the same as `coverageRatios` gives for its cash flows.
 *
 * @module
 */
import type { ProjectRunner, RunColumns } from '../cash-flows/run-types.js'
import type { LifeCover, RatioColumn } from '../coverage/index.js'
import { lifeCover } from '../coverage/life-cover.js'
import { ratioColumn } from '../coverage/ratio-column.js'
import { lastRepayment, withoutDust } from '../coverage/repaid.js'
import { ratesOn } from '../coverage/weighted-rates.js'

/** Cover by payment day of operation; value i is of payment day `completion` + 1 + i. */
export interface RunCover {
  readonly dscr: RatioColumn
  readonly llcr: LifeCover
  readonly plcr: LifeCover
}

/** Reads cover of runs of one plan. */
export function runCover(
  { completion, maturity }: Pick<ProjectRunner, 'completion' | 'maturity'>,
  run: RunColumns,
): RunCover {
  const cfads = run.cfads.subarray(completion + 1)
  const balance = withoutDust(run.balance.slice(completion))
  const serves = (column: Float64Array): Float64Array =>
    column.subarray(completion + 1).map((value, p) => (balance[p]! > 0 ? value : 0))
  const life = {
    cfads,
    rates: ratesOn(balance, serves(run.interest)),
    balance,
    reserve: new Float64Array(balance.length),
  }
  return {
    dscr: ratioColumn(cfads, serves(run.regularServiceDue)),
    llcr: lifeCover(life, Math.max(maturity - completion, lastRepayment(balance))),
    plcr: lifeCover(life, cfads.length),
  }
}
