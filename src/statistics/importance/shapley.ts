/**
 * What each predictor adds to R², averaged over all orders in which predictors can come in, from their correlations.
 *
 *   added(j, k) = mean of R²(S + j) − R²(S) over the sets S of k others       importance(j) = mean of added(j, k) over k
 *
 * Every set is visited once, as a leaf of a tree whose level j takes predictor j in or leaves it out: what is left of the
 * others' variances once j is known is handed down, so that a set costs a few multiplications, whatever the number of predictors.
 *
 * @see Lindeman, Merenda and Gold (1980), Introduction to Bivariate and Multivariate Analysis, p. 119; Budescu (1993), Dominance
 * analysis, Psychological Bulletin 114(3), for averages by number of others.
 * @module
 */

/** What of a predictor's variance the others leave, below which it tells nothing of its own. */
const NOTHING_LEFT = 1e-12

/** Places for the walk, used again for each sample. */
export interface ShapleyRoom {
  readonly predictors: number
  /** One per level: what is left of variances and covariances once its predictor is known; the outcome is the last. */
  readonly left: readonly Float64Array[]
  /** One per level: Σ R² of the sets below it, by how many predictors they take in from there on. */
  readonly sums: readonly Float64Array[]
  /** Row j: Σ R² of the sets that hold j, by their size. */
  readonly holding: Float64Array
  /** Row j: what j adds on average to so many others, 0 to predictors − 1. */
  readonly added: Float64Array
  /** Ways to choose so many of predictors − 1. */
  readonly ways: Float64Array
}

/** Places for so many predictors. */
export function shapleyRoom(predictors: number): ShapleyRoom {
  const size = predictors + 1
  const ways = new Float64Array(predictors).fill(1)
  for (let k = 1; k < predictors; k++) ways[k] = (ways[k - 1]! * (predictors - k)) / k
  return {
    predictors,
    left: Array.from({ length: size }, () => new Float64Array(size * size)),
    sums: Array.from({ length: size }, (_, level) => new Float64Array(size - level)),
    holding: new Float64Array(predictors * size),
    added: new Float64Array(predictors * predictors),
    ways,
  }
}

/**
 * The importance of each predictor.
 *
 * @param correlations of predictors and outcome, which is the last.
 */
export function shapleyOf(correlations: Float64Array, room: ShapleyRoom, out: Float64Array): Float64Array {
  const { predictors, sums, holding, added, ways } = room
  const size = predictors + 1
  holding.fill(0)
  walk(room, 0, correlations, 0, 0)
  const all = sums[0]!
  for (let j = 0; j < predictors; j++) {
    let sum = 0
    for (let k = 0; k < predictors; k++) {
      const including = holding[j * size + k + 1]!
      const without = all[k]! - holding[j * size + k]!
      // What is added is never below 0 but for rounding.
      const gain = Math.max(0, (including - without) / ways[k]!)
      added[j * predictors + k] = gain
      sum += gain
    }
    out[j] = sum / predictors
  }
  return out
}

/** Visits all sets that take in or leave out predictors from `level` on, where `known` are in already and explain so much. */
function walk(room: ShapleyRoom, level: number, matrix: Float64Array, known: number, explained: number): void {
  const { predictors, left, sums, holding } = room
  const own = sums[level]!
  if (level === predictors) {
    own[0] = explained
    return
  }
  const size = predictors + 1
  const variance = matrix[level * size + level]!
  const tells = variance > NOTHING_LEFT
  const gain = tells ? matrix[level * size + predictors]! ** 2 / variance : 0
  const below = sums[level + 1]!
  walk(room, level + 1, tells ? leftBy(matrix, left[level + 1]!, level, size) : matrix, known + 1, explained + gain)
  own[0] = 0
  for (let i = 0; i < below.length; i++) {
    own[i + 1] = below[i]!
    holding[level * size + known + 1 + i]! += below[i]!
  }
  walk(room, level + 1, matrix, known, explained)
  for (let i = 0; i < below.length; i++) own[i]! += below[i]!
}

/** Variances and covariances of what comes after `level` once that is known (its Schur complement); upper triangle. */
function leftBy(matrix: Float64Array, out: Float64Array, level: number, size: number): Float64Array {
  const variance = matrix[level * size + level]!
  for (let j = level + 1; j < size; j++) {
    const part = matrix[level * size + j]! / variance
    for (let k = j; k < size; k++) out[j * size + k] = matrix[j * size + k]! - part * matrix[level * size + k]!
  }
  return out
}
