/**
 * How accounts of a standard call our amounts.
 *
 * @module
 */
import type { StatementAmount } from './amounts.js'

/** A line of accounts by all its names, in English and Chinese, old and new. */
export type LineNames = readonly string[]

/** One way to an amount: the sum of these lines, as many as there are. */
export interface LineSum {
  readonly lines: readonly LineNames[]
  /** Which lines it cannot be without; any one is enough where it is not said. */
  readonly needs?: 'first' | 'all'
}

/** Ways to each amount, the best first. */
export type LayoutAmounts = { readonly [K in StatementAmount]?: readonly LineSum[] }

/** The lines of a standard's accounts and what they are here. */
export interface StatementLayout {
  /** Ways to each amount, the best first: the first one of which there are lines is taken. */
  readonly amounts: LayoutAmounts
  /** Lines that the standard has and no amount here holds, so that they are not reported as unknown. */
  readonly others: readonly string[]
}

/** The names in a text, with bars between. */
export function namesIn(text: string): LineNames {
  return text.split('|').map(name => name.trim())
}

/** One line by its names, or any sum of several, or a sum of which the first line or every line is needed. */
export const line = (names: string): LineSum => ({ lines: [namesIn(names)] })
export const sum = (...lines: string[]): LineSum => ({ lines: lines.map(namesIn) })
export const sumOfAll = (...lines: string[]): LineSum => ({ lines: lines.map(namesIn), needs: 'all' })
export const sumFromFirst = (...lines: string[]): LineSum => ({ lines: lines.map(namesIn), needs: 'first' })
