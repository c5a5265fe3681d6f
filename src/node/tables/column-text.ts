import { significant } from '../../model/index.js'
import type { TableCell } from './table.js'

/**
 * The cells of a column as a person reads them: numbers of one column have one count of decimals, none where all are
 * whole, enough for five digits of the largest, at least two, and never more than one of them has.
 */
export function columnTexts(cells: readonly TableCell[]): readonly string[] {
  const numbers = cells.filter(cell => typeof cell === 'number')
  const decimals = decimalsFor(numbers)
  return cells.map(cell => {
    if (typeof cell !== 'number') return cell ?? ''
    if (!Number.isFinite(cell)) return String(cell)
    return decimals === undefined ? significant(cell, 5) : cell.toFixed(decimals)
  })
}

/** None where decimals would show noughts only, or more digits than there are. */
function decimalsFor(numbers: readonly number[]): number | undefined {
  const largest = numbers.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  if (!Number.isFinite(largest) || largest >= 1e12) return undefined
  if (numbers.every(Number.isInteger)) return 0
  return largest < 0.001 ? undefined : Math.min(longest(numbers), 6, Math.max(2, 4 - Math.floor(Math.log10(largest))))
}

/** The most decimals that one of the numbers has; what is written with an exponent has many. */
function longest(numbers: readonly number[]): number {
  return numbers.reduce((most, value) => Math.max(most, decimalsOf(String(value))), 2)
}

function decimalsOf(text: string): number {
  const point = text.indexOf('.')
  if (text.includes('e')) return Number.POSITIVE_INFINITY
  return point === -1 ? 0 : text.length - point - 1
}
