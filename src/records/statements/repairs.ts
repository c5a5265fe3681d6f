/**
 * Slips of the pen that explain why amounts do not fit.
 *
 * @module
 */
import { timesPowerOfTen } from '../cells/power-of-ten.js'
import type { StatementRepair, StatementTerm } from './types.js'

/** A term and what it counts for in the sum that should be nothing: the whole for 1, its parts for -1 or 1. */
export interface SignedTerm extends StatementTerm {
  readonly sign: 1 | -1
}

/** The powers of ten by which units are mistaken: cents, tens, thousands, 万, millions, 亿. */
const POWERS = [1, 2, 3, 4, 6, 8].flatMap(power => [power, -power])

/**
 * Every slip in one term after which the sum of all is nothing within the tolerance: its sign, its unit, two of its digits.
 */
export function repairsOf(terms: readonly SignedTerm[], tolerance: number): readonly StatementRepair[] {
  const sum = terms.reduce((total, { sign, value }) => total + sign * value, 0)
  return terms.flatMap(term => {
    const wanted = term.value - term.sign * sum
    return slipsOf(term, wanted, tolerance)
  })
}

function slipsOf({ field, of, value }: StatementTerm, wanted: number, tolerance: number): readonly StatementRepair[] {
  const term = { field, of, value }
  const name = of === 'before' ? `${field} of the statement before` : field
  if (value === 0) return []
  if (Math.abs(wanted + value) <= tolerance) {
    return [{ ...term, repair: 'swap-sign', to: -value, says: `Swap the sign of ${name}: ${-value}` }]
  }
  const power = POWERS.find(power => Math.abs(wanted - timesPowerOfTen(String(value), power)) <= tolerance)
  if (power !== undefined) {
    const factor = timesPowerOfTen('1', power)
    const says = `Multiply ${name} by ${factor}: its unit may be another`
    return [{ ...term, repair: 'multiply', factor, to: timesPowerOfTen(String(value), power), says }]
  }
  const to = withSwappedDigits(value, wanted, tolerance)
  return to === undefined
    ? []
    : [{ ...term, repair: 'swap-digits', to, says: `Swap two digits of ${name}: ${value} may be ${to}` }]
}

/** The value with two neighbouring digits swapped, where that is the one wanted; such slips change it by a multiple of 9. */
function withSwappedDigits(value: number, wanted: number, tolerance: number): number | undefined {
  const digits = String(Math.abs(value))
  if (digits.includes('e')) return undefined
  for (let at = 0; at + 1 < digits.length; at++) {
    const [a, b] = [digits.charAt(at), digits.charAt(at + 1)]
    if (a === b || a === '.' || b === '.') continue
    const swapped = Math.sign(value) * Number(digits.slice(0, at) + b + a + digits.slice(at + 2))
    if (Math.abs(swapped - wanted) <= tolerance) return swapped
  }
  return undefined
}
