/**
 * What is each claim worth in a year, by the rating its client will have then?
 *
 *   V(s) = exposure · e^{−r t} (1 − LGD · C_s(t)),   V(default) = exposure · (1 − LGD),
 *   E V = Σ p(s) V(s),   sd² = Σ p(s) (V(s) − E V)²,   p: the row of the client's rating.
 *
 * r: riskless rate, continuously compounded; t: years until the claim is due, from the end of that year; C_s(t): probability
 * that a client of state s defaults by then. Assumptions: a claim is one payment; spreads make up for expected losses and
 * nothing else; the recovery is sure.
 *
 * Source: Gupton, Finger and Bhatia (1997), CreditMetrics technical document, J. P. Morgan, chapters 1 and 2, tables 1.4 to 1.6.
 *
 * @module
 */
import { expectFinite, expectInteger, expectKnownKeys, reject } from '../../../errors/index.js'
import { compensatedSum } from '../../../numeric/core.js'
import type { TransitionMatrix } from '../../../statistics/index.js'
import { renamed } from '../../binning/renamed.js'
import { readMatrix } from '../read-matrix.js'
import { migrationByPowers } from '../term-structure/by-periods.js'
import { defaultPlaces } from '../term-structure/default-options.js'
import { defaultPath } from '../term-structure/default-path.js'
import type { ClaimColumns } from './claim-columns.js'
import { readClaims } from './claim-columns.js'

/** How claims are valued. */
export interface CreditMetricsOptions {
  /** Of one year; states in the order in which values are wanted. */
  readonly matrix: TransitionMatrix
  /** The state that is default; it must be for good. */
  readonly defaultState: string
  /** Per year, continuously compounded: 0.03 is e^0.03 − 1 = 3.05 % a year. */
  readonly continuousRiskFreeRate: number
  /** From the end of the year until the claims are due: 1 to 100 whole years, 1 by default. */
  readonly remainingYears?: number
}

/** Claims valued in a year from now, one cell per claim. */
export interface CreditMetricsValues {
  readonly states: readonly string[]
  /** One column per state: what each claim is worth if its client is there. */
  readonly stateValues: readonly Float64Array[]
  /** What each claim is worth if its client's rating stays as it is. */
  readonly referenceValue: Float64Array
  /** What it is worth on average. */
  readonly expectedValue: Float64Array
  /** Standard deviation of what it is worth, of this claim alone. */
  readonly standardDeviation: Float64Array
  readonly total: { readonly referenceValue: number; readonly expectedValue: number }
}

/**
 * The values of claims in a year from now by state, and what follows for each alone. Losses of the portfolio need the
 * dependence of clients: thresholds of returns are `migrationThresholds`.
 *
 * @param columns one row per claim; values have the currency of `exposure`.
 * @throws ClienteleError `OUT_OF_RANGE` naming the first ten bad cells, `MIXED_CURRENCIES`, `LENGTH_MISMATCH`, `EMPTY_INPUT`.
 * @example
 * import { creditMetricsValues } from 'clientele/risk'
 * import { transitionMatrix } from 'clientele/statistics'
 * const matrix = transitionMatrix(['A', 'B', 'D'], [[0.9, 0.09, 0.01], [0.1, 0.8, 0.1], [0, 0, 1]])
 * const claims = { rating: ['B'], exposure: [1000], lossGivenDefault: [0.45] }
 * const values = creditMetricsValues(claims, { matrix, defaultState: 'D', continuousRiskFreeRate: 0.03 })
 * values.stateValues.map(([value]) => value.toFixed(2)) // => ['966.08', '926.78', '550.00']
 * values.standardDeviation[0].toFixed(2) // => '114.94'
 */
export function creditMetricsValues(columns: ClaimColumns, options: CreditMetricsOptions): CreditMetricsValues {
  const model = readModel(options)
  const { states, rows } = model
  const { size, rating, exposure, lossOf } = readClaims(columns, states)
  const stateValues = states.map(() => new Float64Array(size))
  const [referenceValue, expectedValue, standardDeviation] = [0, 1, 2].map(() => new Float64Array(size))
  const units = new Float64Array(states.length)
  for (let row = 0; row < size; row++) {
    const loss = lossOf(row)
    const due = exposure[row]!
    const probabilities = rows[rating[row]!]!
    let mean = 0
    for (let s = 0; s < units.length; s++) {
      units[s] = model.factors[s]! * (1 - loss * model.pds[s]!)
      stateValues[s]![row] = due * units[s]!
      mean += probabilities[s]! * units[s]!
    }
    let variance = 0
    for (let s = 0; s < units.length; s++) variance += probabilities[s]! * (units[s]! - mean) ** 2
    referenceValue![row] = due * units[rating[row]!]!
    expectedValue![row] = due * mean
    standardDeviation![row] = due * Math.sqrt(variance)
  }
  return {
    states,
    stateValues,
    referenceValue: referenceValue!,
    expectedValue: expectedValue!,
    standardDeviation: standardDeviation!,
    total: { referenceValue: compensatedSum(referenceValue!), expectedValue: compensatedSum(expectedValue!) },
  }
}

/** Per state: how likely default is until the claims are due, and the factor by which they are discounted. */
interface ValueModel extends TransitionMatrix {
  readonly pds: readonly number[]
  readonly factors: readonly number[]
}

function readModel(options: CreditMetricsOptions): ValueModel {
  expectKnownKeys(options, ['matrix', 'defaultState', 'continuousRiskFreeRate', 'remainingYears'], 'options')
  const { defaultState, remainingYears, continuousRiskFreeRate } = options
  const { states, rows } = readMatrix(options.matrix, MATRIX)
  const years = remainingYears === undefined ? 1 : expectInteger(remainingYears, 'options.remainingYears', 1, 100)
  const until = migrationByPowers({ states, rows }, { periods: [years] })
  const { target } = renamed(MIGRATION, MATRIX, () => defaultPlaces(until, { defaultState }))
  const discount = Math.exp(-years * expectForce(continuousRiskFreeRate, 'options.continuousRiskFreeRate'))
  return {
    states,
    rows,
    pds: states.map((_, s) => defaultPath(until, s, { target }).cumulative[0]!),
    factors: states.map((_, s) => (s === target ? 1 : discount)),
  }
}

function expectForce(value: unknown, path: string): number {
  const rate = expectFinite(value, path)
  return Math.abs(rate) <= 1 ? rate : reject('OUT_OF_RANGE', path, 'a rate from -1 to 1: 3 % is 0.03', value)
}

const MATRIX = 'options.matrix'
const MIGRATION = 'migration.matrices[0]'
