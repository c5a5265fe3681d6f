/**
 * Covariances of components that lie along the same axes, whatever way these go: Σₖ = D Λₖ Dᵀ.
 *
 * Lengths follow from the axes in closed form, and the axes from the lengths by turning planes; in turn, neither makes the
 * likelihood less. A step begins at the axes of the step before.
 *
 * @see Flury & Gautschi (1986), An algorithm for simultaneous orthogonal transformation of several positive definite symmetric
 * matrices to nearly diagonal form, SIAM Journal on Scientific and Statistical Computing 7(1), for turning planes; Browne &
 * McNicholas (2014), Estimating common principal components in high dimensions, Advances in Data Analysis and Classification 8(2),
 * for the likelihood.
 * @module
 */
import { symmetricEigen } from '../../../numeric/index.js'
import { putTurned, turnAxes, turned } from './axes.js'
import type { Moments } from './moments.js'
import { addTimes, geometricMean, sumOf } from './volumes.js'

type Covariances = readonly Float64Array[]

/** Rounds of one step; the next step of the search goes on from there. */
const ROUNDS = 20

/** A sine below this turns nothing. */
const STILL = 1e-9

/** Lengths along the axes from what scatters along them, of each component. */
type Lengths = (along: readonly Float64Array[], sizes: Float64Array) => readonly Float64Array[]

/** EVE: lengths of one volume λ = Σ |diag Dᵀ Wₖ D|^(1/d) / n. */
export function equallyLargeOnSharedAxes(): (moments: Moments, out: Covariances) => void {
  return onSharedAxes((along, sizes) => {
    const means = along.map(geometricMean)
    const volume = sumOf(means) / sumOf(sizes)
    return along.map((squares, k) => squares.map(square => (volume * square) / means[k]!))
  })
}

/** VVE: own lengths, diag Dᵀ Wₖ D / nₖ. */
export function ownLengthsOnSharedAxes(): (moments: Moments, out: Covariances) => void {
  return onSharedAxes((along, sizes) => along.map((squares, k) => squares.map(square => square / sizes[k]!)))
}

function onSharedAxes(lengthsOf: Lengths): (moments: Moments, out: Covariances) => void {
  let turn: Float64Array | undefined
  return ({ dimensions, sizes, scatters }, out) => {
    turn ??= axesOfAll(scatters, dimensions)
    const own = turn
    const rotated = scatters.map(scatter => turned(scatter, own, dimensions))
    const along = (): Float64Array[] =>
      rotated.map(scatter => Float64Array.from({ length: dimensions }, (_, j) => scatter[j * dimensions + j]!))
    let lengths = lengthsOf(along(), sizes)
    for (let round = 0; round < ROUNDS; round++) {
      const precisions = lengths.map(component => component.map(length => 1 / length))
      const largest = turnAxes(own, rotated, precisions)
      lengths = lengthsOf(along(), sizes)
      if (largest < STILL) break
    }
    for (const [k, covariance] of out.entries()) putTurned(own, lengths[k]!, covariance)
  }
}

/** The axes of all scatters together, where the first step begins. */
function axesOfAll(scatters: readonly Float64Array[], dimensions: number): Float64Array {
  const total = new Float64Array(dimensions * dimensions)
  for (const scatter of scatters) addTimes(1, scatter, total)
  return symmetricEigen(total, dimensions).vectors
}
