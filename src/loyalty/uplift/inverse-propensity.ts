/**
 * How much must each client count, where treatment was not drawn by lot, for both arms to stand for all clients?
 *
 *   e = P(treated | columns),      weight = P(treated) / e of the treated, (1 − P(treated)) / (1 − e) of the others
 *
 * It puts right what the columns tell of who was treated, and nothing else: what the choice went by and no column says stays in the
 * effect.
 *
 * @see Rosenbaum and Rubin (1983), The central role of the propensity score, Biometrika 70; Robins, Hernán and Brumback (2000),
 * Marginal structural models and causal inference in epidemiology, Epidemiology 11, for stabilised weights.
 * @module
 */
import type { RegressionColumns } from '../../statistics/index.js'
import { linearPredictor } from '../../statistics/index.js'
import { treatmentRegression } from './randomisation-check.js'

/** Weights, and how far they are from none. */
export interface InversePropensity {
  /** One a client, about 1 on average in each arm. */
  readonly weights: Float64Array
  /** Probability of being treated by the columns, within (0, 1). */
  readonly propensity: Float64Array
  /** As many equally weighed clients tell as much (Kish). */
  readonly effective: { readonly treated: number; readonly control: number }
}

/**
 * Weights by which both arms of a trial look like all clients in the columns. Where few clients weigh most (`effective` far below the
 * clients of an arm), the arms hardly overlap, and no weights help.
 *
 * @throws ClienteleError as `randomisationCheck`.
 * @example
 * import { inversePropensityWeights } from 'clientele/loyalty'
 * const large = [1, 1, 1, 1, 0, 0, 0, 0]
 * const { weights, effective } = inversePropensityWeights({ large }, [1, 1, 1, 0, 1, 0, 0, 0])
 * Array.from(weights, weight => weight.toFixed(2)).join(' ') // => '0.67 0.67 0.67 2.00 2.00 0.67 0.67 0.67'
 * effective.treated.toFixed(1) // => '3.0'
 */
export function inversePropensityWeights(columns: RegressionColumns, treated: ArrayLike<number>): InversePropensity {
  const regression = treatmentRegression(columns, treated)
  const logOdds = linearPredictor(regression, columns)
  const rows = logOdds.length
  let share = 0
  for (let i = 0; i < rows; i++) share += treated[i]! / rows
  // 1 / e is 1 + exp(−log-odds), which no rounding of e to 1 makes infinite.
  const weights = logOdds.map((odds, i) =>
    treated[i] === 1 ? share * (1 + Math.exp(-odds)) : (1 - share) * (1 + Math.exp(odds)),
  )
  const kish = (arm: number): number => {
    let [sum, squares] = [0, 0]
    for (let i = 0; i < rows; i++) {
      if (treated[i] !== arm) continue
      sum += weights[i]!
      squares += weights[i]! ** 2
    }
    return sum ** 2 / squares
  }
  return {
    weights,
    propensity: logOdds.map(odds => 1 / (1 + Math.exp(-odds))),
    effective: { treated: kish(1), control: kish(0) },
  }
}
