/**
 * How do ratings move in a year of which the state of the economy is known?
 *
 *   X = √ρ Z + √(1 − ρ) ε,   P(s or worse | Z = z) = Φ((b(s) − √ρ z) / √(1 − ρ)),   b(s) = Φ⁻¹(Σ of s and all worse ones).
 *
 * X: return of a client's assets; Z: the credit cycle, standard normal, the same for all, < 0 in bad times; ε: the client's
 * own part; ρ: asset correlation; b: thresholds of the through-the-cycle matrix. Over all z the conditional matrices average
 * to that matrix. Assumptions: one factor for all ratings; the thresholds do not move.
 *
 * Source: Vasicek (1987), Probability of loss on loan portfolio, KMV; Vasicek (2002), Loan portfolio value, Risk 15(12);
 * Belkin, Suchower and Forest (1998), A one-parameter representation of credit risk and transition matrices, CreditMetrics
 * Monitor, third quarter; Gordy (2003), A risk-factor model foundation for ratings-based bank capital rules, Journal of
 * Financial Intermediation 12.
 *
 * @module
 */
import { expectFinite, expectKnownKeys } from '../../../errors/index.js'
import { normalCdf, normalSurvival } from '../../../numeric/core.js'
import type { TransitionMatrix } from '../../../statistics/index.js'
import { conditionalThreshold } from '../../one-factor.js'
import { boundariesOf } from '../credit-metrics/boundaries.js'
import { matrixOfCells, readMatrix } from '../read-matrix.js'
import type { AssetCorrelationOptions } from './asset-correlation.js'
import { readCorrelations } from './asset-correlation.js'

/** The year that is asked for. */
export interface ConditionalMatrixOptions extends AssetCorrelationOptions {
  /** z: standard normal, 0 in a normal year, below 0 in bad times. */
  readonly creditCycle: number
}

/**
 * The transition matrix of a period, given the credit cycle.
 *
 * @param matrix through the cycle: states best first, default last, none for withdrawn ratings.
 * @throws ClienteleError `OUT_OF_RANGE` for a correlation outside of [0, 1); `MISSING_VALUE` naming a rating without one; as
 * `transitionMatrix` does for what is no stochastic matrix.
 * @example
 * import { conditionalMatrix } from 'clientele/risk'
 * import { transitionMatrix } from 'clientele/statistics'
 * const usual = transitionMatrix(['A', 'B', 'D'], [[0.9, 0.09, 0.01], [0.1, 0.8, 0.1], [0, 0, 1]])
 * const bad = conditionalMatrix(usual, { creditCycle: -2, assetCorrelation: 0.1 })
 * bad.rows[0].map(cell => cell.toFixed(4)) // => [ '0.7531', '0.2098', '0.0371' ]
 */
export function conditionalMatrix(matrix: TransitionMatrix, options: ConditionalMatrixOptions): TransitionMatrix {
  expectKnownKeys(options, ['creditCycle', 'assetCorrelation', 'defaultState'], 'options')
  const usual = readMatrix(matrix, 'matrix')
  const correlations = readCorrelations(usual, options)
  return conditionedBy(usual, correlations)(expectFinite(options.creditCycle, 'options.creditCycle'))
}

/** The conditional matrices of a checked matrix, by z. */
export function conditionedBy(
  usual: TransitionMatrix,
  correlations: readonly number[],
): (z: number) => TransitionMatrix {
  if (correlations.every(correlation => correlation === 0)) return () => usual
  const { states, rows } = usual
  const n = states.length
  const boundaries = rows.map(boundariesOf)
  return z => {
    const cells = new Float64Array(n * n)
    for (const [i, row] of rows.entries()) {
      const own = cells.subarray(i * n, (i + 1) * n)
      if (correlations[i] === 0) own.set(row)
      else conditionalRow(boundaries[i]!, correlations[i]!, z, own)
    }
    return matrixOfCells(states, cells)
  }
}

/** Probabilities of the states, best first, given z; rounding may leave them off 1 by a few last digits. */
export function conditionalRow(boundaries: Float64Array, correlation: number, z: number, out: Float64Array): void {
  const last = boundaries.length
  let above = Number.POSITIVE_INFINITY
  for (let j = 0; j < last; j++) {
    const below = conditionalThreshold(boundaries[j]!, correlation, z)
    out[j] = between(below, above)
    above = below
  }
  out[last] = normalCdf(above)
}

/** Φ(above) − Φ(below), from the tail in which both are small. */
function between(below: number, above: number): number {
  const share = below > 0 ? normalSurvival(below) - normalSurvival(above) : normalCdf(above) - normalCdf(below)
  return Math.max(0, share)
}
