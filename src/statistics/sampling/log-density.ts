/**
 * What is sampled: a log density over points, whose coordinates are logarithms of parameters > 0 and any other
 * parameters as they are.
 *
 * @module
 */
import type { ParameterTable } from '../../model/index.js'
import type { GradientEvaluation, GradientObjective, Objective } from '../../numeric/core.js'
import { evaluation } from '../../numeric/core.js'

/** A log density, up to a constant. A point where it has no value is said with a value that is not finite. */
export interface LogDensity extends Objective {
  /** Value and gradient alone, where that costs less than {@link Objective.evaluate}, which is asked if this is absent. */
  evaluateGradient?(point: Float64Array, out: GradientEvaluation): void
}

/** A log density over the parameters of a table, with a place to begin and an end on every side. */
export interface PosteriorTarget<T extends ParameterTable = ParameterTable> {
  readonly parameters: T
  readonly logDensity: LogDensity
  /** The point where the search for the mode begins; the log density has a value there. */
  readonly start: Float64Array
  /** Smallest coordinates; beyond them the density is nothing. `-Infinity` for no end. */
  readonly lower: Float64Array
  /** Largest coordinates. */
  readonly upper: Float64Array
  /** Size of the terms that the log density sums up, whose rounding it carries; > 0. */
  readonly scale: number
}

/** Value and gradient of a log density of n coordinates, at the least cost that it offers. */
export function gradientOf(density: LogDensity, n: number): GradientObjective['evaluate'] {
  const evaluateGradient = density.evaluateGradient?.bind(density)
  if (evaluateGradient !== undefined) return evaluateGradient
  const room = evaluation(n)
  return (point, out) => {
    density.evaluate(point, room)
    out.value = room.value
    out.gradient.set(room.gradient)
  }
}
