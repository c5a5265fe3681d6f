import { reject } from '../../errors/index.js'
import { quantilesOfOrdered } from '../quantile.js'
import type { NumberAttribute } from './types.js'

/** Shares of the rows between which a robust range lies. */
const ROBUST = [0.05, 0.95]

/** The attribute with the range of its known values, unless one is given. */
export function withRange(attribute: NumberAttribute, values: Float64Array, path: string): NumberAttribute {
  if (attribute.range !== undefined) return attribute
  const ordered = values.filter(value => !Number.isNaN(value)).sort()
  const [least, most] = [ordered[0], ordered.at(-1)]
  if (least === undefined || most === undefined) {
    return reject(
      'MISSING_VALUE',
      path,
      'at least one known value',
      'none',
      'Give the range, or leave the attribute out',
    )
  }
  if (attribute.scale !== 'robust') return { ...attribute, range: [least, most] }
  const [low = least, high = most] = quantilesOfOrdered(ordered, ROBUST)
  return { ...attribute, range: [low, high] }
}
