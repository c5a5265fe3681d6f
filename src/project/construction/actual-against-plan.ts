/**
 * How a project does against its plan, line by line, and what that does to the ratios that lenders watch ahead.
 *
 * Debt service stays as planned. The rest of the cash flow is as planned, or in proportion to what came so far:
 *
 *   CFADS ahead = planned · (Σ actual / Σ planned so far),    as planned where that is below 0
 *
 * @module
 */
import { expectKnownKeys, expectOneOf, reject } from '../../errors/index.js'
import type { Covenants } from '../../records/core.js'
import type { ProjectCashFlows } from '../cash-flows/types.js'
import type { CovenantResult } from '../coverage/covenant-types.js'
import { coverageRatios } from '../coverage/coverage-ratios.js'
import type { CoverageRatios } from '../coverage/coverage-types.js'
import { testCovenants } from '../coverage/test-covenants.js'
import type { ActualRow } from './read-actuals.js'
import { readActuals } from './read-actuals.js'
import type { LineVariance, RowVariance } from './variance.js'
import { varianceOf } from './variance.js'

/** What is compared, and how the rest is taken to go. */
export interface ActualOptions {
  /** The rest of the cash flow: as planned (`'as-planned'`, the default), or in proportion to the cash so far (`'proportional'`). */
  readonly rest?: 'as-planned' | 'proportional'
  /** Tested on all payment days, actual and ahead. */
  readonly covenants?: Covenants
}

/** A project as it goes, against its plan. */
export interface ActualAgainstPlan {
  readonly kind: 'actual-against-plan'
  readonly currency: string
  readonly rows: readonly RowVariance[]
  /** CFADS of all rows given. */
  readonly toDate: LineVariance
  readonly rest: 'as-planned' | 'proportional'
  /** What planned CFADS ahead is multiplied by. */
  readonly factor: number
  /** Ratios of the plan, and with the actual figures and the rest as said. */
  readonly planned: CoverageRatios
  readonly outlook: CoverageRatios
  /** Absent where no covenants were given. */
  readonly covenants?: { readonly planned: CovenantResult; readonly outlook: CovenantResult }
  /** Of the latest actual payment day, looking ahead; a ratio that has no value is absent. */
  readonly ahead: AheadRatios
}

/** Ratios ahead of the last actual figures, planned and now. */
export interface AheadRatios {
  /** The last payment day with actual figures; absent before the first. */
  readonly date?: string
  readonly forwardDscr?: PlannedAndNow
  readonly llcr?: PlannedAndNow
  /** The least DSCR of payment days ahead. */
  readonly minimumDscr?: PlannedAndNow
}

/** A figure as it was planned and as it looks now. */
export interface PlannedAndNow {
  readonly planned: number
  readonly now: number
}

/**
 * Actual figures against the plan's rows, and covenants ahead.
 *
 * A row's CFADS is what is given, or planned CFADS with the variances of revenue and operating cost; tax, maintenance and working
 * capital are then as planned.
 *
 * @param flows of the plan, as `projectCashFlows` gives them.
 * @param actuals one a row, by date, in order; the day is the row's last.
 * @throws ClienteleError `OUT_OF_RANGE` naming a day that ends no row of operation, or a line that is not there; `OVERLAPPING_DATES`
 * for days out of order or twice; `NO_DATA` for `'proportional'` where no cash was planned so far; `EMPTY_INPUT`, `INVALID_TYPE`.
 * @example
 * import { actualAgainstPlan, projectCashFlows } from 'clientele/project'
 * const flows = projectCashFlows({
 *   name: 'Depot',
 *   currency: 'EUR',
 *   timeline: { financialClose: '2024-12-31', constructionMonths: 12, operationMonths: 60, periodMonths: 12 },
 *   revenues: [{ kind: 'yearly', name: 'Rent', amounts: [100, 100, 100, 100, 100] }],
 *   capex: [{ name: 'Works', amount: 300, draw: { kind: 'even' } }],
 *   financing: { debt: { size: { kind: 'amount', amount: 200 }, tranches: [
 *     { name: 'Loan', share: 1, annualRate: 0.05, tenorMonths: 60, repayment: { kind: 'annuity' } },
 *   ] } },
 * })
 * const { toDate, ahead } = actualAgainstPlan(flows, [{ date: '2026-12-31', revenue: 90 }], { rest: 'proportional' })
 * toDate.variance // => -10
 * ahead.minimumDscr.now / ahead.minimumDscr.planned // => 0.9
 */
export function actualAgainstPlan(
  flows: ProjectCashFlows,
  actuals: readonly ActualRow[],
  options: ActualOptions = {},
): ActualAgainstPlan {
  expectKnownKeys(options, ['rest', 'covenants'], 'options')
  const { rest: askedRest = 'as-planned', covenants } = options
  const rest = expectOneOf(askedRest, ['as-planned', 'proportional'], 'options.rest')
  const planned = coverageRatios(flows)
  const rows = readActuals(flows, actuals)
  const toDate = varianceOf('cfads', sumOf(rows, 'planned'), sumOf(rows, 'actual'))
  const factor = rest === 'as-planned' ? 1 : proportionOf(toDate)
  const values = Float64Array.from(flows.cfads.values)
  const last = rows.at(-1)!.row
  // Less cash than planned makes no planned outlay smaller, and more makes it no larger.
  for (let row = last + 1; row < values.length; row++) if (values[row]! > 0) values[row] = factor * values[row]!
  for (const { row, cfads } of rows) values[row] = cfads.actual
  const now: ProjectCashFlows = { ...flows, cfads: { values, parts: [] } }
  const outlook = coverageRatios(now)
  return {
    kind: 'actual-against-plan',
    currency: flows.currency,
    rows,
    toDate,
    rest,
    factor,
    planned,
    outlook,
    ...(covenants !== undefined && {
      covenants: { planned: testCovenants(planned, covenants), outlook: testCovenants(outlook, covenants) },
    }),
    ahead: aheadOf(planned, outlook, last),
  }
}

function sumOf(rows: readonly RowVariance[], field: 'planned' | 'actual'): number {
  return rows.reduce((sum, { cfads }) => sum + cfads[field], 0)
}

function proportionOf({ planned, actual }: LineVariance): number {
  if (planned > 0) return actual / planned
  return reject('NO_DATA', 'options.rest', 'cash planned so far, to which the rest may be in proportion', planned)
}

function aheadOf(planned: CoverageRatios, outlook: CoverageRatios, last: number): AheadRatios {
  const index = planned.rows.findLastIndex(row => row <= last)
  const both = (of: 'forwardDscr' | 'llcr', i: number): PlannedAndNow | undefined =>
    i >= 0 && planned[of].defined[i] === 1 && outlook[of].defined[i] === 1
      ? { planned: planned[of].values[i]!, now: outlook[of].values[i]! }
      : undefined
  const least = ({ dscr }: CoverageRatios): number | undefined => {
    const ahead = Array.from(dscr.values).filter((_, i) => i > index && dscr.defined[i] === 1)
    return ahead.length === 0 ? undefined : ahead.reduce((most, value) => Math.min(most, value))
  }
  const [before, after] = [least(planned), least(outlook)]
  const [forwardDscr, llcr] = [both('forwardDscr', index), both('llcr', index)]
  const date = index >= 0 ? planned.dates[index] : undefined
  return {
    ...(date !== undefined && { date }),
    ...(forwardDscr && { forwardDscr }),
    ...(llcr && { llcr }),
    ...(before !== undefined && after !== undefined && { minimumDscr: { planned: before, now: after } }),
  }
}
