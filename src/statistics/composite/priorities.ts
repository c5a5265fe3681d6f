/**
 * What weights judgements in pairs imply, by three rules that agree where the judgements do.
 *
 * @see Saaty (1977), A scaling method for priorities in hierarchical structures, Journal of Mathematical Psychology 15
 * (eigenvector); Crawford and Williams (1985), Journal of Mathematical Psychology 29 (geometric mean); Harker (1987),
 * Incomplete pairwise comparisons in the analytic hierarchy process, Mathematical Modelling 9; Bozóki, Fülöp and Rónyai
 * (2010), Mathematical and Computer Modelling 52 (least squares of logarithms with missing comparisons).
 * @module
 */
import { choleskyFactor, choleskySolve } from '../../numeric/core.js'
import type { JudgedPairs } from './comparison-matrix.js'

const MOST_SQUARINGS = 60
const MOST_STEPS = 200

/**
 * Perron's vector of the matrix. A missing comparison is read as the ratio of the weights themselves, which makes the
 * diagonal one more for each that misses in the row (Harker). The search begins at the geometric mean: divided by its
 * ratios the matrix holds the contradictions alone, near 1 whatever the judgements.
 */
export function eigenvectorPriorities(pairs: JudgedPairs): Float64Array {
  const { size, logs } = pairs
  const start = geometricPriorities(pairs)
  const heights = start.map(Math.log)
  const matrix = new Float64Array(size * size)
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      const log = logs[i * size + j]!
      if (Number.isNaN(log)) matrix[i * size + i]! += 1
      else matrix[i * size + j]! += Math.exp(log - (heights[i]! - heights[j]!))
    }
  }
  const factors = polished(matrix, directionOf(matrix, size), size)
  return scaledToOne(start.map((weight, i) => weight * factors[i]!))
}

/** The direction that powers of the matrix turn everything into: squaring reaches power 2^k in k products. */
function directionOf(matrix: Float64Array, size: number): Float64Array {
  let power = matrix
  let direction = scaledToOne(new Float64Array(size).fill(1))
  for (let squaring = 0; squaring < MOST_SQUARINGS; squaring++) {
    const next = scaledToOne(times(power, new Float64Array(size).fill(1), size))
    const moved = distance(next, direction)
    direction = next
    if (squaring > 0 && moved <= 1e-13) break
    power = square(power, size)
  }
  return direction
}

/** Steps with the matrix itself wash out what rounding added up in the squares. */
function polished(matrix: Float64Array, start: Float64Array, size: number): Float64Array {
  let weights = start
  let moved = Infinity
  for (let step = 0; step < MOST_STEPS; step++) {
    const next = scaledToOne(times(matrix, weights, size))
    const change = distance(next, weights)
    weights = next
    if (change <= 2 * Number.EPSILON || change >= moved) break
    moved = change
  }
  return weights
}

/**
 * The weights whose ratios are closest to the judgements in logarithms: without gaps the geometric mean of each row.
 */
export function geometricPriorities({ size, logs }: JudgedPairs): Float64Array {
  const compared = new Float64Array(size * size)
  const sums = new Float64Array(size)
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      const log = logs[i * size + j]!
      if (i === j || Number.isNaN(log)) continue
      sums[i]! += log
      compared[i * size + i]! += 1
      compared[i * size + j] = -1
    }
  }
  return scaledToOne(exponentials(solvedWithoutMean(compared, sums, size)))
}

/**
 * The solution of L x = b with sum 0, where L is the Laplacian of a connected graph and b sums to 0: with 1/n added to every
 * cell L becomes positive definite, and the mean of x stays 0.
 */
function solvedWithoutMean(laplacian: Float64Array, right: Float64Array, size: number): Float64Array {
  const shifted = laplacian.map(cell => cell + 1 / size)
  const factor = new Float64Array(size * size)
  choleskyFactor(shifted, size, factor)
  return choleskySolve(factor, size, right)
}

/** The mean of the columns, each divided by its sum: the quick approximation of spreadsheets. */
export function columnMeanPriorities({ size, logs }: JudgedPairs): Float64Array {
  const weights = new Float64Array(size)
  for (let j = 0; j < size; j++) {
    const column = scaledToOne(exponentials(Float64Array.from({ length: size }, (_, i) => logs[i * size + j]!)))
    for (let i = 0; i < size; i++) weights[i]! += column[i]! / size
  }
  return weights
}

function exponentials(logs: Float64Array): Float64Array {
  const most = Math.max(...logs)
  return logs.map(log => Math.exp(log - most))
}

function times(matrix: Float64Array, vector: Float64Array, size: number): Float64Array {
  const product = new Float64Array(size)
  for (let i = 0; i < size; i++) for (let j = 0; j < size; j++) product[i]! += matrix[i * size + j]! * vector[j]!
  return product
}

function square(matrix: Float64Array, size: number): Float64Array {
  const product = new Float64Array(size * size)
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < size; k++) {
      const left = matrix[i * size + k]!
      for (let j = 0; j < size; j++) product[i * size + j]! += left * matrix[k * size + j]!
    }
  }
  const most = product.reduce((largest, cell) => Math.max(largest, cell), 0)
  return product.map(cell => cell / most)
}

function scaledToOne(amounts: Float64Array): Float64Array {
  const total = amounts.reduce((sum, amount) => sum + amount, 0)
  return amounts.map(amount => amount / total)
}

/** The largest relative change of a weight. */
function distance(next: Float64Array, before: Float64Array): number {
  return next.reduce((most, weight, i) => Math.max(most, Math.abs(weight - before[i]!) / weight), 0)
}
