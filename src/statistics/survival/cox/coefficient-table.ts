import { expectKnownKeys, expectObject } from '../../../errors/index.js'
import type { Interval } from '../../../model/index.js'
import { expectLevel } from '../../level.js'
import type { CoefficientRow } from '../../regression/coefficient-table.js'
import { coefficientRow } from '../../regression/coefficient-table.js'
import { expectModel } from './model.js'
import type { CoxModel } from './types.js'

/** How sure the intervals shall be. */
export interface CoxTableOptions {
  /** Nominal probability, within (0, 1); 0.95 by default. With Firth's penalty intervals have the level of the fit. */
  readonly level?: number
}

/** One column: what one unit more of it does to the hazard. */
export interface CoxCoefficientRow extends CoefficientRow {
  /** e to the estimate: by which factor the hazard grows with one unit more of the column. */
  readonly hazardRatio: number
  /** Of the hazard ratio; absent as `interval` is. */
  readonly hazardRatioInterval?: Interval
}

/**
 * The coefficients with their errors, tests and intervals, and as hazard ratios: robust where the fit has robust errors, by profile
 * of the penalised likelihood where it has Firth's penalty, else by standard errors (Wald).
 *
 * @throws ClienteleError `INVALID_DOCUMENT` for what is no Cox model, `OUT_OF_RANGE` for a level outside of (0, 1).
 * @example
 * import { coxModel } from 'clientele/statistics'
 * const durations = { unit: 'month', duration: [3, 6, 7, 9, 12, 14, 15, 18], event: [1, 1, 0, 1, 1, 1, 0, 0] }
 * const [rate] = coxModel.coefficientTable(coxModel.fit(durations, { rate: [6, 5, 4, 5, 3, 5, 4, 3] }))
 * rate.hazardRatio.toFixed(3) // => value
 * rate.pValue.toFixed(3) // => value
 * rate.hazardRatioInterval.lower.toFixed(3) // => value
 */
export function coefficientTable(model: CoxModel, options: CoxTableOptions = {}): readonly CoxCoefficientRow[] {
  expectKnownKeys(expectObject(options, 'options'), ['level'], 'options')
  const level = expectLevel(options.level)
  const { params, fit } = expectModel(model)
  const errors = fit.source === 'given' ? undefined : (fit.robust?.standardErrors ?? fit.standardErrors)
  const firth = fit.source === 'given' ? undefined : fit.firth
  return Object.entries(params.coefficients).map(([name, estimate]) => {
    const wald = errors === undefined ? { name, estimate } : coefficientRow(name, estimate, errors[name]!, level)
    if (firth === undefined) return withRatio(wald)
    const { statistic, pValue } = firth.tests[name]!
    return withRatio({
      ...wald,
      statistic: Math.sign(estimate) * Math.sqrt(statistic),
      pValue,
      interval: firth.intervals[name]!,
    })
  })
}

function withRatio(row: CoefficientRow): CoxCoefficientRow {
  const hazardRatio = ratioOf(row.estimate)
  if (row.interval === undefined) return { ...row, hazardRatio }
  const { lower, upper } = row.interval
  return { ...row, hazardRatio, hazardRatioInterval: { ...row.interval, lower: ratioOf(lower), upper: ratioOf(upper) } }
}

/** What is more than any double is as good as the largest. */
function ratioOf(coefficient: number): number {
  return Math.min(Math.exp(coefficient), Number.MAX_VALUE)
}
