/**
 * The estimate of an inverse Hessian that BFGS builds from steps and changes of the gradient.
 *
 * @see Nocedal & Wright (2006), Numerical Optimization, eqs 6.17 and 6.20.
 * @module
 */

/** The estimate and its scratch room, allocated once per search. */
export interface InverseHessian {
  /** n · n numbers, row by row. */
  readonly matrix: Float64Array
  readonly product: Float64Array
  /** No step has been learnt from yet. */
  isFresh: boolean
}

/** Room for an estimate in n dimensions, the identity at first. */
export function inverseHessian(n: number): InverseHessian {
  const estimate = { matrix: new Float64Array(n * n), product: new Float64Array(n), isFresh: true }
  forget(estimate)
  return estimate
}

/** Back to the identity. */
export function forget(estimate: InverseHessian): void {
  const n = estimate.product.length
  estimate.matrix.fill(0)
  for (let i = 0; i < n; i++) estimate.matrix[i * n + i] = 1
  estimate.isFresh = true
}

/** The quasi-Newton direction -H g. */
export function descend(estimate: InverseHessian, gradient: Float64Array, out: Float64Array): void {
  multiply(estimate.matrix, gradient, out)
  for (let i = 0; i < out.length; i++) out[i] = 0 - out[i]!
}

/**
 * Learns from one step s and the change y of the gradient over it; a step along which the function does not curve
 * upward teaches nothing.
 */
export function learn(estimate: InverseHessian, step: Float64Array, change: Float64Array): void {
  const { matrix, product } = estimate
  const n = product.length
  const curvature = dot(step, change)
  const size = dot(change, change)
  if (!(curvature > Number.EPSILON * Math.sqrt(size) * Math.sqrt(dot(step, step)))) return
  if (estimate.isFresh) for (let i = 0; i < n; i++) matrix[i * n + i] = curvature / size
  estimate.isFresh = false
  multiply(matrix, change, product)
  const weight = (1 + dot(change, product) / curvature) / curvature
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      const cross = (step[i]! * product[j]! + product[i]! * step[j]!) / curvature
      matrix[i * n + j] = matrix[i * n + j]! + weight * step[i]! * step[j]! - cross
    }
  }
}

/** Σ xᵢ yᵢ. */
export function dot(x: Float64Array, y: Float64Array): number {
  let sum = 0
  for (let i = 0; i < x.length; i++) sum += x[i]! * y[i]!
  return sum
}

function multiply(matrix: Float64Array, vector: Float64Array, out: Float64Array): void {
  const n = vector.length
  for (let i = 0; i < n; i++) {
    let sum = 0
    for (let j = 0; j < n; j++) sum += matrix[i * n + j]! * vector[j]!
    out[i] = sum
  }
}
