/**
 * Parameters that the data cannot tell apart: each alone is hardly known, though it would be if another were.
 *
 * @module
 */
import type { ParameterTable, Warning } from '../model/index.js'
import type { PeakShape } from './peak-shape.js'

/** Of a logarithm: the 95 % interval of the parameter reaches a factor of 7 to either side. */
export const HARDLY_KNOWN = 1
/** Knowing the others would take more than three quarters off the standard error. */
const EXPLAINED = 0.95
/** A parameter in units of its own has no large or small error; here the others would take nine tenths off it. */
const EXPLAINED_EFFECT = 0.99

/**
 * The warning about parameters that stand for each other at the peak of a likelihood.
 *
 * A parameter > 0 is confounded where its logarithm has a standard error of 1 or more of which the others explain
 * R² >= 0.95; one that may be any number, where R² >= 0.99. On CDNOW the largest errors are 0.29 (BG/NBD), 0.33 (MBG/NBD)
 * and 0.53 (Pareto/NBD); on the apparel data, where hardly anybody leaves, 1.9 (MBG/NBD) and 14 (BG/NBD).
 */
export function confoundingWarnings(parameters: ParameterTable, shape: PeakShape): readonly Warning[] {
  const { errors, explained, correlation } = shape
  const names = Object.keys(parameters)
  const isConfounded = Object.values(parameters).map(({ domain }, i) =>
    domain === 'real' ? explained[i]! >= EXPLAINED_EFFECT : explained[i]! >= EXPLAINED && errors[i]! >= HARDLY_KNOWN,
  )
  const [first] = places(names)
    .filter(i => isConfounded[i])
    .sort((i, j) => errors[j]! - errors[i]!)
  if (first === undefined) return []
  const strength = (i: number): number => Math.abs(correlation(first, i))
  const [second = first] = places(names)
    .filter(i => i !== first)
    .sort((i, j) => strength(j) - strength(i))
  const together = names.filter((_, i) => isConfounded[i] || i === second)
  const message =
    `The data cannot tell ${listed(together)} apart: a larger ${names[first]} with a ` +
    `${correlation(first, second) > 0 ? 'larger' : 'smaller'} ${names[second]} explains them almost as well (correlation ` +
    `${correlation(first, second).toFixed(3)}). Predictions may hold; do not read these parameters one by one. ${SIMPLER}`
  return [{ code: 'PARAMETERS_CONFOUNDED', message, path: `params.${names[first]}` }]
}

/** What helps where data say too little. */
export const SIMPLER = 'Use more data or a model with fewer parameters'

const places = (names: readonly string[]): number[] => names.map((_, i) => i)

/** `a, b and c`. */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
