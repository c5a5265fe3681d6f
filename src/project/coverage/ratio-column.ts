/**
 * Cash over debt by payment day, with its least and its mean; no ratio where there is no debt.
 *
 * @module
 */
import { compensatedSum } from '../../numeric/core.js'
import { heldColumn } from './read-columns.js'
import type { RatioColumn, RatioMinimum } from './types.js'

/** The ratio of two columns. Days that `isOpen` leaves out have none. */
export function ratioColumn(
  numerator: Float64Array,
  denominator: Float64Array,
  isOpen: (index: number) => boolean = () => true,
): RatioColumn {
  const values = new Float64Array(numerator.length)
  const defined = new Uint8Array(numerator.length)
  for (let i = 0; i < values.length; i++) {
    if (!(denominator[i]! > 0) || !isOpen(i)) continue
    values[i] = numerator[i]! / denominator[i]!
    defined[i] = 1
  }
  heldColumn(values, 'columns')
  const minimum = minimumOf(values, defined)
  if (minimum === undefined) return { values, defined, numerator, denominator }
  return { values, defined, numerator, denominator, minimum, average: averageOf(values, defined) }
}

/** Ratios that differ by rounding alone are the same: of a sculpted loan the first day is named, not any. */
const ROUNDING = 1e-12

function minimumOf(values: Float64Array, defined: Uint8Array): RatioMinimum | undefined {
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < values.length; i++) if (defined[i] === 1 && values[i]! < least) least = values[i]!
  const most = least + ROUNDING * Math.abs(least)
  const index = values.findIndex((value, i) => defined[i] === 1 && value <= most)
  return index === -1 ? undefined : { value: least, index }
}

/** Divided before it is added up, so that no sum overflows. */
function averageOf(values: Float64Array, defined: Uint8Array): number {
  const present = values.filter((_, i) => defined[i] === 1)
  return compensatedSum(present.map(value => value / present.length))
}
