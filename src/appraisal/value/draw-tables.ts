/**
 * Draws that all clients share, each client beginning at places of its own: stratified, so that a hundredth of a client's futures holds
 * a default of 1 %, and never drawn twice.
 *
 * A column holds the middle of every one of n equal parts of a distribution in an order of its own (Latin hypercube sampling); a client
 * reads it from a place that its own stream says, round and round.
 *
 * @see McKay, Beckman and Conover (1979), A comparison of three methods for selecting values of input variables, Technometrics 21(2).
 * @module
 */
import type { RandomStream } from '../../model/random.js'
import { clientStream } from '../../model/random.js'
import { normalQuantile } from '../../numeric/core.js'

/** Columns of draws, each of one length. */
export interface DrawTables {
  readonly draws: number
  /** Standard normal. */
  readonly normals: readonly Float64Array[]
  /** Exponential of mean 1. */
  readonly waits: readonly Float64Array[]
}

/** The tables of a seed. */
export function drawTables(seed: number, draws: number, normals: number, waits: number): DrawTables {
  const column = (name: string, value: (middle: number) => number): Float64Array => {
    const values = Float64Array.from({ length: draws }, (_, i) => value((i + 0.5) / draws))
    return shuffled(values, clientStream(seed, `value ${name}`))
  }
  return {
    draws,
    normals: Array.from({ length: normals }, (_, c) => column(`normal ${c}`, normalQuantile)),
    waits: Array.from({ length: waits }, (_, c) => column(`wait ${c}`, middle => -Math.log1p(-middle))),
  }
}

/** Fisher and Yates, in place. */
function shuffled(values: Float64Array, uniform: RandomStream): Float64Array {
  for (let i = values.length - 1; i > 0; i--) {
    const other = Math.floor(uniform() * (i + 1))
    const held = values[i]!
    values[i] = values[other]!
    values[other] = held
  }
  return values
}
