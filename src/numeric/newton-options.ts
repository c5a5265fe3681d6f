/**
 * The options of {@link maximizeNewton}, read once.
 *
 * @module
 */
import { expectFinite, expectInteger, expectKnownKeys, expectPositive, reject } from '../errors/index.js'

/** How a Newton search moves and when it ends. */
export interface NewtonOptions {
  /** Longest change of a coordinate in one step; > 0, default 2. */
  readonly maxStep?: number
  /** Size of the terms that the value sums up, whose rounding it carries even where it comes near 0; > 0, default 1. */
  readonly scale?: number
  /** The gradient has vanished when no component exceeds this times max(scale, |value|); default 1e-9. */
  readonly gradientTolerance?: number
  /** ... and the Newton step that is left changes no coordinate by more than this; default 1e-8. */
  readonly stepTolerance?: number
  /** Default 100. */
  readonly maxEvaluations?: number
  /** Lower bounds, one per coordinate; `-Infinity` for none. */
  readonly lower?: ArrayLike<number>
  /** Upper bounds, one per coordinate; `Infinity` for none. */
  readonly upper?: ArrayLike<number>
}

/** The same with every default filled in. */
export interface NewtonSettings {
  readonly maxStep: number
  readonly scale: number
  readonly gradientTolerance: number
  readonly stepTolerance: number
  readonly maxEvaluations: number
  readonly lower: Float64Array
  readonly upper: Float64Array
}

const KNOWN = ['maxStep', 'scale', 'gradientTolerance', 'stepTolerance', 'maxEvaluations', 'lower', 'upper']

/** Checks options and start. */
export function newtonSettings(start: ArrayLike<number>, options: NewtonOptions): NewtonSettings {
  expectKnownKeys(options, KNOWN, 'options')
  const settings = {
    maxStep: expectPositive(options.maxStep ?? 2, 'options.maxStep'),
    scale: expectPositive(options.scale ?? 1, 'options.scale'),
    gradientTolerance: expectPositive(options.gradientTolerance ?? 1e-9, 'options.gradientTolerance'),
    stepTolerance: expectPositive(options.stepTolerance ?? 1e-8, 'options.stepTolerance'),
    maxEvaluations: expectInteger(options.maxEvaluations ?? 100, 'options.maxEvaluations', 1),
    lower: bounds(options.lower, start.length, -Infinity, 'options.lower'),
    upper: bounds(options.upper, start.length, Infinity, 'options.upper'),
  }
  for (let i = 0; i < start.length; i++) {
    const value = expectFinite(start[i], `start[${i}]`)
    if (value >= settings.lower[i]! && value <= settings.upper[i]!) continue
    reject('OUT_OF_RANGE', `start[${i}]`, `a number from ${settings.lower[i]} to ${settings.upper[i]}`, value)
  }
  return settings
}

function bounds(given: ArrayLike<number> | undefined, n: number, none: number, path: string): Float64Array {
  if (given === undefined) return new Float64Array(n).fill(none)
  if (given.length !== n) reject('LENGTH_MISMATCH', path, `${n} numbers`, given.length)
  return Float64Array.from(given)
}
