/**
 * Standard errors that promise more than they hold.
 *
 * @module
 */
import type { ParameterTable, Warning } from '../model/index.js'
import { HARDLY_KNOWN, listed } from './confounding.js'
import type { PeakShape } from './peak-shape.js'

/** Where the first of the parameters known to be skewed bends: measured, see `Sample.skewed`. */
const EXPLAINED = 0.9
const KNOWN_TO = 0.1

/**
 * The warning about intervals made of standard errors that miss the truth more often than they say: where the logarithm
 * of a parameter has an error of 1 or more, and for `skewed` parameters where the first of them has an error of 0.1 or
 * more, of which the others explain R² >= 0.9.
 */
export function smallSampleWarnings(
  parameters: ParameterTable,
  { errors, explained }: PeakShape,
  skewed: readonly string[] = [],
): readonly Warning[] {
  const names = Object.keys(parameters)
  const vague = names.filter((name, i) => parameters[name]?.domain !== 'real' && errors[i]! >= HARDLY_KNOWN)
  const delicate = names.indexOf(skewed[0] ?? '')
  const isSkewed = delicate >= 0 && explained[delicate]! >= EXPLAINED && errors[delicate]! >= KNOWN_TO
  const affected = names.filter(name => vague.includes(name) || (isSkewed && skewed.includes(name)))
  if (affected.length === 0) return []
  const message =
    `There are too few data for the standard errors of ${listed(affected)}: intervals made of them cover the truth less ` +
    'often than they say. Take profile intervals, or more data'
  return [{ code: 'SMALL_SAMPLE', message, path: `params.${affected[0]}` }]
}
