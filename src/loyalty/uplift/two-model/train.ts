/**
 * The regressions of both arms on some rows.
 *
 * @module
 */
import { ClienteleError } from '../../../errors/index.js'
import { linearRegression, logisticRegression } from '../../../statistics/index.js'
import type { Trial } from '../trial.js'
import type { ArmModel } from './types.js'

/** A trial with its columns on one scale. */
export interface TrialData {
  readonly trial: Trial
  /** Of the columns, for errors. */
  readonly names: readonly string[]
  readonly values: readonly Float64Array[]
}

/** One arm, and whether its search ended. */
export interface TrainedArm {
  readonly model: ArmModel
  readonly converged: boolean
}

/**
 * The regression of an arm. A column that does not vary in it tells nothing there, and has a coefficient of 0.
 *
 * @throws ClienteleError `SEPARATED_OUTCOMES` or `COLLINEAR_COVARIATES` naming columns, where `ridge` is 0.
 */
export function trainArm({ trial, names, values }: TrialData, rows: Int32Array, ridge: number): TrainedArm {
  const outcomes = Float64Array.from(rows, row => trial.outcome[row]!)
  const columns = values.map(column => Float64Array.from(rows, row => column[row]!))
  const varying = columns.flatMap((column, j) => (column.some(value => value !== column[0]) ? [j] : []))
  if (outcomes.every(value => value === outcomes[0])) return constantArm(trial, outcomes, columns.length)
  const named = Object.fromEntries(varying.map(j => [names[j]!, columns[j]!]))
  const { weights } = trial
  const options = {
    ...(varying.length > 0 && { ridge }),
    ...(weights !== undefined && { weights: Float64Array.from(rows, row => weights[row]!) }),
  }
  const regress = trial.outcomeKind === 'event' ? logisticRegression : linearRegression
  const { intercept = 0, coefficients, covariance, converged } = regress(named, outcomes, options)
  const isWhole = covariance !== undefined && weights === undefined && varying.length === columns.length
  return {
    model: {
      intercept,
      coefficients: columns.map((_, j) => (varying.includes(j) ? coefficients[names[j]!]! : 0)),
      ...(isWhole && { covariance }),
    },
    converged,
  }
}

/** Where all outcomes are the same; of events half a one more and half a one less, so that log-odds are finite. */
function constantArm({ outcomeKind }: Trial, outcomes: Float64Array, width: number): TrainedArm {
  const [value = 0, size] = [outcomes[0], outcomes.length]
  const intercept = outcomeKind === 'amount' ? value : Math.log((value * size + 0.5) / ((1 - value) * size + 0.5))
  return { model: { intercept, coefficients: Array<number>(width).fill(0) }, converged: true }
}

/** What an arm's regression says of each row: log-odds, or the amount. */
export function predictorOf(
  { intercept, coefficients }: ArmModel,
  values: readonly Float64Array[],
  rows: number,
): Float64Array {
  const sums = new Float64Array(rows).fill(intercept)
  for (const [j, column] of values.entries()) {
    const coefficient = coefficients[j]!
    for (let i = 0; i < rows; i++) sums[i]! += coefficient * column[i]!
  }
  return sums
}

/** The probability of log-odds. */
export function probabilityOf(logOdds: number): number {
  const small = Math.exp(-Math.abs(logOdds))
  return logOdds < 0 ? small / (1 + small) : 1 / (1 + small)
}

/** Whether an error says that estimates do not exist without a penalty. */
export function needsRidge(error: unknown, codes: readonly string[]): boolean {
  return error instanceof ClienteleError && codes.includes(error.code)
}
