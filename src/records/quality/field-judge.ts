/**
 * Whether a value of a field can be, and can plausibly be.
 *
 * @module
 */
import { dayNumber, isoDate, parseDay } from '../../money/core.js'
import type { Field } from '../fields/field.js'
import { fieldShape } from '../fields/field-shape.js'
import type { QualityIssueKind } from './issue-kinds.js'
import type { Plausible } from './policy/types.js'

/** What is wrong with a value. */
export interface ValueFault {
  readonly kind: QualityIssueKind
  readonly expected: string
}

/** What is wrong with a value of one field, if anything. */
export type FieldJudge = (value: unknown) => ValueFault | undefined

/** Reads a field and its plausible range once, to judge many values. */
export function fieldJudge(field: Field, range: Plausible | undefined, earliestDay: string): FieldJudge {
  const shape = fieldShape(field)
  const isPlausible = plausibility(field, range, earliestDay)
  return value => {
    const [wrong] = shape(value, 'value')
    if (wrong !== undefined) return { kind: 'wrong-value', expected: wrong.expected }
    const expected = isPlausible(value)
    return expected === undefined ? undefined : { kind: 'implausible-value', expected }
  }
}

/** No agreement runs longer; days of later years are slips, or stand for what has no end and should be absent. */
const LATEST_DAY = dayNumber('2199-12-31')

/** Says what would be plausible where a value is not. */
function plausibility(
  field: Field,
  range: Plausible | undefined,
  earliestDay: string,
): (value: unknown) => string | undefined {
  if (field.type === 'date') {
    const earliest = dayNumber(range?.earliest ?? earliestDay)
    const expected = `a day from ${isoDate(earliest)} on`
    return value => {
      const day = parseDay(value) ?? earliest
      return day < earliest ? expected : day > LATEST_DAY ? `a day until ${isoDate(LATEST_DAY)}` : undefined
    }
  }
  if (field.type !== 'number' || range === undefined) return () => undefined
  const { least = -Infinity, most = Infinity } = range
  const bounds = [
    ...(least === -Infinity ? [] : [`at least ${least}`]),
    ...(most === Infinity ? [] : [`at most ${most}`]),
  ]
  const expected = bounds.join(' and ')
  return value => (typeof value === 'number' && (value < least || value > most) ? expected : undefined)
}
