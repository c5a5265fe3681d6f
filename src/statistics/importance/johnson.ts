/**
 * Relative weights from correlations: predictors are replaced by the uncorrelated columns nearest to them, Z = XΛ⁻¹ with
 * Λ = R^½; what each of these explains is given back to the predictors by how much of each predictor it makes up.
 *
 *   β = Λ⁻¹ r        importance(j) = Σₖ Λ²ⱼₖ βₖ²
 *
 * @see Johnson (2000), A heuristic method for estimating the relative weight of predictor variables in multiple regression,
 * Multivariate Behavioral Research 35(1); Genizi (1993), Decomposition of R² in multiple regression with correlated regressors,
 * Statistica Sinica 3, which is the same.
 * @module
 */
import { symmetricEigen } from '../../numeric/core.js'

/** An eigenvalue below this share of the largest is rounding: columns that tell each other. */
const ROUNDING = 1e-12

/**
 * The importance of each predictor.
 *
 * @param correlations of predictors and outcome, which is the last.
 */
export function johnsonOf(correlations: Float64Array, predictors: number, out: Float64Array): Float64Array {
  const size = predictors + 1
  const among = new Float64Array(predictors * predictors)
  for (let j = 0; j < predictors; j++) {
    for (let k = 0; k < predictors; k++) among[j * predictors + k] = correlations[j * size + k]!
  }
  const { values, vectors } = symmetricEigen(among, predictors)
  const least = ROUNDING * Math.max(...values)
  const root = new Float64Array(predictors * predictors)
  const slopes = new Float64Array(predictors)
  for (let i = 0; i < predictors; i++) {
    if (!(values[i]! > least)) continue
    const deviation = Math.sqrt(values[i]!)
    let along = 0
    for (let k = 0; k < predictors; k++) along += vectors[k * predictors + i]! * correlations[k * size + predictors]!
    for (let j = 0; j < predictors; j++) {
      const part = vectors[j * predictors + i]!
      slopes[j]! += (part * along) / deviation
      for (let k = 0; k < predictors; k++) root[j * predictors + k]! += part * deviation * vectors[k * predictors + i]!
    }
  }
  for (let j = 0; j < predictors; j++) {
    let sum = 0
    for (let k = 0; k < predictors; k++) sum += (root[j * predictors + k]! * slopes[k]!) ** 2
    out[j] = sum
  }
  return out
}
