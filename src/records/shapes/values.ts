/**
 * Shapes of single values: numbers in a range, words, currencies, days.
 *
 * @module
 */
import { dateIssue, isCurrency, parseDay } from '../../money/core.js'
import type { Shape } from './shape.js'
import { fault } from './shape.js'

/** Bounds of a number: inclusive (`least`, `most`) or not (`above`, `below`). */
export interface NumberRange {
  readonly least?: number
  readonly above?: number
  readonly most?: number
  readonly below?: number
  readonly whole?: boolean
}

/** A finite number in a range. */
export function number(range: NumberRange = {}): Shape {
  const { least = -Infinity, above = -Infinity, most = Infinity, below = Infinity, whole = false } = range
  const expected = textOf(range)
  return (value, path) => {
    if (typeof value !== 'number') return fault('INVALID_TYPE', path, expected, value)
    const fits = value >= least && value > above && value <= most && value < below && Number.isFinite(value)
    return fits && (!whole || Number.isInteger(value)) ? [] : fault('OUT_OF_RANGE', path, expected, value)
  }
}

function textOf({ least, above, most, below, whole = false }: NumberRange): string {
  const bounds = [
    least === undefined ? '' : `>= ${least}`,
    above === undefined ? '' : `> ${above}`,
    most === undefined ? '' : `<= ${most}`,
    below === undefined ? '' : `< ${below}`,
  ].filter(bound => bound !== '')
  const kind = whole ? 'a whole number' : bounds.length === 0 ? 'a finite number' : 'a number'
  return [kind, bounds.join(' and ')].filter(part => part !== '').join(' ')
}

export const whole = (least: number, most?: number): Shape =>
  number({ least, whole: true, ...(most === undefined ? {} : { most }) })

/** >= 0. */
export const amount: Shape = number({ least: 0 })

/** [0, 1]. */
export const share: Shape = number({ least: 0, most: 1 })

/** A rate of growth or interest: above -100 %. */
export const rate: Shape = number({ above: -1 })

/** True or false. */
export const flag: Shape = (value, path) =>
  typeof value === 'boolean' ? [] : fault('INVALID_TYPE', path, 'true or false', value)

/** A text that is not empty. */
export const name: Shape = (value, path) => {
  if (typeof value !== 'string') return fault('INVALID_TYPE', path, 'text', value)
  return value.trim() === '' ? fault('OUT_OF_RANGE', path, 'text that is not empty', value) : []
}

/** One of these words or numbers. */
export function oneOf<T extends string | number>(words: readonly T[]): Shape {
  const expected = `one of ${words.map(word => (typeof word === 'string' ? `'${word}'` : word)).join(', ')}`
  return (value, path) => (words.some(word => word === value) ? [] : fault('OUT_OF_RANGE', path, expected, value))
}

/** An ISO 4217 code. */
export const currency: Shape = (value, path) =>
  isCurrency(value)
    ? []
    : fault(
        typeof value === 'string' ? 'OUT_OF_RANGE' : 'INVALID_TYPE',
        path,
        'an ISO 4217 code of three capital letters',
        value,
      )

/** A day, as a caller may write it. */
export const date: Shape = (value, path) => (parseDay(value) === undefined ? [dateIssue(value, path)] : [])
