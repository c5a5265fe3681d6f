/**
 * Two assumptions at once, each over several values.
 *
 * @module
 */
import { expectFinite, expectKnownKeys, expectList, reject } from '../../errors/index.js'
import type { ProjectPlan } from '../cash-flows/plan-types.js'
import type { DriverTarget } from '../operations/types.js'
import { expectMeasure } from './measure-names.js'
import { oneOutcome } from './outcomes.js'
import type { TargetCheck } from './read-drivers.js'
import { isSameTarget, targetCheck } from './read-drivers.js'
import { expectPlan } from './read-simulation.js'
import type { MeasureRates, ProjectMeasure } from './types.js'

/** An assumption and the values it takes, as a `ProjectChange` takes them. */
export interface TableAxis {
  readonly target: DriverTarget
  /** At least one. */
  readonly values: readonly number[]
}

/** What is asked. */
export interface TwoWayTableOptions extends MeasureRates {
  readonly rows: TableAxis
  readonly columns: TableAxis
  readonly measure: ProjectMeasure
}

/** A measure for every pair of values. */
export interface TwoWayTable {
  readonly measure: ProjectMeasure
  readonly rows: TableAxis
  readonly columns: TableAxis
  /** One per row, one value per column; 0 where there is no such figure. */
  readonly values: readonly Float64Array[]
  readonly defined: readonly Uint8Array[]
}

/**
 * A measure over two assumptions.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for a target that the project does not have; `CONFLICTING_OPTIONS` where both axes move the
 * same; `EMPTY_INPUT`, `INVALID_TYPE`, `MISSING_VALUE`, `UNKNOWN_OPTION`.
 * @example
 * import { planProject, twoWayTable } from 'clientele/project'
 * const plan = planProject({
 *   name: 'Plant', currency: 'EUR',
 *   timeline: { financialClose: '2024-12-31', constructionMonths: 0, operationMonths: 120, periodMonths: 12 },
 *   revenues: [{
 *     kind: 'volume-price', name: 'Sales', volume: { unit: 'unit', annual: 150 }, phases: [{ kind: 'merchant', price: 1 }],
 *   }],
 *   capex: [{ name: 'Plant', amount: 1000, draw: { kind: 'at-close' } }],
 *   financing: {
 *     debt: {
 *       size: { kind: 'amount', amount: 600 },
 *       tranches: [{ name: 'Loan', share: 1, annualRate: 0.06, tenorMonths: 120, repayment: { kind: 'annuity' } }],
 *     },
 *   },
 * })
 * const rows = { target: { on: 'volume' }, values: [0.9, 1] }
 * const columns = { target: { on: 'price' }, values: [1, 1.1] }
 * const { values } = twoWayTable(plan, { rows, columns, measure: 'minimum-dscr' })
 * values.map(row => Array.from(row, cell => cell.toFixed(3))) // => [['1.656', '1.822'], ['1.840', '2.024']]
 */
export function twoWayTable(plan: ProjectPlan, options: TwoWayTableOptions): TwoWayTable {
  expectPlan(plan)
  expectKnownKeys(options, ['rows', 'columns', 'measure', 'annualDiscountRate', 'annualEquityDiscountRate'], 'options')
  const measure = expectMeasure(options.measure, options, 'options.measure')
  const checkTarget = targetCheck(plan.description)
  const rows = readAxis(options.rows, checkTarget, 'options.rows')
  const columns = readAxis(options.columns, checkTarget, 'options.columns')
  if (isSameTarget(rows.target, columns.target)) {
    reject('CONFLICTING_OPTIONS', 'options.columns.target', 'another target than that of rows', columns.target.on)
  }
  const outcomeOf = oneOutcome(plan, measure, options)
  const cells = rows.values.map(row =>
    columns.values.map(column =>
      outcomeOf([
        { target: rows.target, value: row },
        { target: columns.target, value: column },
      ]),
    ),
  )
  return {
    measure,
    rows,
    columns,
    values: cells.map(line => Float64Array.from(line, cell => (cell === undefined ? 0 : cell))),
    defined: cells.map(line => Uint8Array.from(line, cell => (cell === undefined ? 0 : 1))),
  }
}

function readAxis(axis: TableAxis, checkTarget: TargetCheck, path: string): TableAxis {
  expectKnownKeys(axis, ['target', 'values'], path)
  checkTarget(axis.target, `${path}.target`)
  expectList(axis.values, `${path}.values`)
  const values = Array.from(axis.values, (each, i) => {
    const at = `${path}.values[${i}]`
    const value = expectFinite(each, at)
    checkTarget(axis.target, `${path}.target`, { value, path: at })
    return value
  })
  if (values.length === 0) reject('EMPTY_INPUT', `${path}.values`, 'at least one value', values)
  return { target: axis.target, values }
}
