/**
 * What shifts do to the point of a model: where a group of clients stands whose purchases and dropout are shifted, with
 * derivatives, so that a likelihood over groups has its own gradient and Hessian.
 *
 * @module
 */

/** The point of a group as a function of the model's point and two shifts; what it holds is what was asked for last. */
export interface PointShift {
  /** How many coordinates a point has. */
  readonly size: number
  readonly point: Float64Array
  /** Of each coordinate, in those of the model and then in the shifts of purchases and dropout: `size` + 2 a row. */
  readonly jacobian: Float64Array
  /** Coordinates that are not linear; they share their second derivatives. */
  readonly curved: readonly number[]
  /** These second derivatives: (`size` + 2)² numbers. */
  readonly curvature: Float64Array
  at(point: ArrayLike<number>, purchase: number, dropout: number): void
}

/** Where a model keeps what covariates act on: positions of its coordinates. */
export interface ShiftedCoordinates {
  readonly size: number
  /** ln of a scale of rates of purchases: shifted down as rates rise. */
  readonly purchaseScale?: number
  /** ln of a scale of rates to leave. */
  readonly dropoutScale?: number
  /** ln a and ln b of probabilities to leave ~ Beta(a, b): the odds of their mean are shifted, a + b is kept. */
  readonly dropoutShapes?: readonly [a: number, b: number]
  /** ln of one probability to leave: its odds are shifted. */
  readonly dropoutProbability?: number
}

/** Makes room for the shifts of a model. */
export function pointShift(coordinates: ShiftedCoordinates): PointShift {
  const { size, purchaseScale, dropoutScale, dropoutShapes, dropoutProbability } = coordinates
  const width = size + 2
  const dropoutColumn = size + 1
  const point = new Float64Array(size)
  const jacobian = new Float64Array(size * width)
  const curvature = new Float64Array(width * width)
  for (let i = 0; i < size; i++) jacobian[i * width + i] = 1
  if (purchaseScale !== undefined) jacobian[purchaseScale * width + size] = -1
  if (dropoutScale !== undefined) jacobian[dropoutScale * width + dropoutColumn] = -1
  const curved = dropoutShapes ?? (dropoutProbability === undefined ? [] : [dropoutProbability])

  return {
    size,
    point,
    jacobian,
    curved,
    curvature,
    at(from, purchase, dropout) {
      point.set(from)
      if (purchaseScale !== undefined) point[purchaseScale]! -= purchase
      if (dropoutScale !== undefined) point[dropoutScale]! -= dropout
      if (dropoutShapes !== undefined) shiftShapes(dropoutShapes, from, dropout)
      if (dropoutProbability !== undefined) shiftProbability(dropoutProbability, from, dropout)
    },
  }

  /** ln a = ln(a+b) + ln σ(u) and ln b = ln(a+b) + ln σ(−u), with u the logarithm of the odds of the mean. */
  function shiftShapes([a, b]: readonly [number, number], from: ArrayLike<number>, dropout: number): void {
    const odds = from[a]! - from[b]!
    const [mean, shifted] = [logistic(odds), logistic(odds + dropout)]
    const rest = logistic(-odds - dropout)
    const together = from[b]! - logLogistic(-odds)
    point[a] = together + logLogistic(odds + dropout)
    point[b] = together + logLogistic(-odds - dropout)
    jacobian.set([mean + rest, shifted - mean], a * width + a)
    jacobian.set([mean - shifted, logistic(-odds) + shifted], b * width + a)
    jacobian[a * width + dropoutColumn] = rest
    jacobian[b * width + dropoutColumn] = -shifted
    const ofSum = mean * logistic(-odds)
    const ofOdds = shifted * rest
    const rows = [a, b, dropoutColumn]
    for (let i = 0; i < 3; i++) {
      for (let j = 0; j < 3; j++) {
        const sign = (i === 1 ? -1 : 1) * (j === 1 ? -1 : 1)
        curvature[rows[i]! * width + rows[j]!] = sign * ((i < 2 && j < 2 ? ofSum : 0) - ofOdds)
      }
    }
  }

  /** ln θ = ln σ(u), with u the logarithm of the odds. */
  function shiftProbability(at: number, from: ArrayLike<number>, dropout: number): void {
    const stay = -Math.expm1(from[at]!)
    const odds = from[at]! - Math.log(stay)
    const [shifted, rest] = [logistic(odds + dropout), logistic(-odds - dropout)]
    const slope = 1 / stay
    point[at] = logLogistic(odds + dropout)
    jacobian[at * width + at] = rest * slope
    jacobian[at * width + dropoutColumn] = rest
    const bend = -shifted * rest
    curvature[at * width + at] = bend * slope * slope + rest * (1 - stay) * slope * slope
    curvature[at * width + dropoutColumn] = bend * slope
    curvature[dropoutColumn * width + at] = bend * slope
    curvature[dropoutColumn * width + dropoutColumn] = bend
  }
}

/** σ(u) = 1 / (1 + e^−u). */
function logistic(u: number): number {
  return u >= 0 ? 1 / (1 + Math.exp(-u)) : Math.exp(u) / (1 + Math.exp(u))
}

function logLogistic(u: number): number {
  return u >= 0 ? -Math.log1p(Math.exp(-u)) : u - Math.log1p(Math.exp(u))
}
