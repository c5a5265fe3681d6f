/**
 * The penalised log-likelihood of a regression over all tiles, or over one of so many: value, gradient, information.
 *
 * Firth's penalty adds ½ h s to each row's residual, h being its leverage and s the relative slope of its variance.
 *
 * @see Firth (1993), Bias reduction of maximum likelihood estimates, Biometrika 80(1), section 4.1.
 * @module
 */
import { choleskyFactor } from '../../numeric/core.js'
import type { Design } from './design.js'
import { TILE } from './design.js'
import type { Family, TileRoom } from './family.js'
import { addLeverage, logDeterminant } from './leverage.js'
import { addGradient, addGram, fillPredictor, gramRoom, squareOf } from './tile-sums.js'

/** What is to be maximised, in standardised units. */
export interface Problem {
  readonly design: Design
  readonly family: Family
  /** λ of ½ λ γ² per factor, in the units of the design; 0 for the intercept. */
  readonly penalties: Float64Array
  readonly firth: boolean
}

/** The function at a point. */
export interface Surface {
  readonly point: Float64Array
  /** Penalised, without what no coefficient changes. */
  readonly value: number
  readonly logLikelihood: number
  readonly gradient: Float64Array
  /** Of the likelihood alone, width · width numbers; absent where it was not asked for. */
  readonly information?: Float64Array
  /** The most by which a linear predictor differs from that of the evaluation before. */
  readonly moved: number
}

/** Evaluates at a point. */
export type Evaluate = (point: Float64Array, withInformation: boolean) => Surface

/** The function over every so many tiles, which stand for all of them. */
export function evaluatorOf({ design, family, penalties, firth }: Problem, every = 1): Evaluate {
  const { width, stride, blocks, rows, outcomes, weights, weightUnit } = design
  const room: TileRoom = { predictor: tile(), residual: tile(), information: tile(), skew: tile() }
  const products = gramRoom()
  const predictors = new Float64Array(Math.ceil(blocks / every) * TILE).fill(Infinity)
  const padded = new Float64Array(stride)
  const informations = firth ? new Float64Array(blocks * TILE) : undefined
  const skews = firth ? new Float64Array(blocks * TILE) : undefined

  function pass(point: Float64Array, gradient: Float64Array, gram: Float64Array | undefined): [number, number] {
    let [value, moved] = [0, 0]
    padded.set(point)
    for (let block = 0, seen = 0; block < blocks; block += every, seen += TILE) {
      const from = block * TILE
      fillPredictor(design, block, padded, room.predictor)
      moved = Math.max(moved, exchange(room.predictor, predictors, seen, Math.min(TILE, rows - from)))
      value += family.fill(room, outcomes, weights, from, TILE)
      addGradient(design, block, room.residual, gradient)
      if (gram !== undefined) addGram(design, block, room.information, gram, products)
      informations?.set(room.information, from)
      skews?.set(room.skew, from)
    }
    // The zeros that fill the last tile count in no sum, as their weight is 0.
    return [value, moved]
  }

  return (point, withInformation) => {
    const gradient = new Float64Array(stride)
    const gram = withInformation || firth ? new Float64Array(stride * stride) : undefined
    const [logLikelihood, moved] = pass(point, gradient, gram)
    const information = gram === undefined ? undefined : squareOf(gram, width, stride)
    let value = logLikelihood
    if (informations !== undefined && skews !== undefined && information !== undefined) {
      const factor = new Float64Array(width * width)
      if (!choleskyFactor(information, width, factor)) value = -Infinity
      else {
        // Weights are in parts of their mean, and so is the likelihood; this penalty is not of them.
        value += logDeterminant(factor, width) / 2 / weightUnit
        addLeverage(design, factor, informations, skews, gradient)
      }
    }
    for (let j = 0; j < width; j++) {
      value -= (penalties[j]! * point[j]! * point[j]!) / 2
      gradient[j]! -= penalties[j]! * point[j]!
    }
    const surface = { point, value, logLikelihood, gradient: gradient.subarray(0, width), moved }
    return information === undefined ? surface : { ...surface, information }
  }
}

/** Keeps the predictors of a tile; returns the most by which one differs from what was kept before. */
function exchange(predictor: Float64Array, kept: Float64Array, at: number, count: number): number {
  let most = 0
  for (let r = 0; r < count; r++) {
    const change = Math.abs(predictor[r]! - kept[at + r]!)
    if (!(change <= most)) most = change
    kept[at + r] = predictor[r]!
  }
  return most
}

function tile(): Float64Array {
  return new Float64Array(TILE)
}
