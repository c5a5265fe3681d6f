/**
 * What changes do to one line: a factor for each year.
 *
 * @module
 */
import type { Followed } from './line.js'
import type { Driver } from './read-changes.js'

/** The value of a course of years; the last goes on. */
export function inYear(values: readonly number[], year: number): number {
  return values[Math.min(year, values.length - 1)]!
}

/** The product of all changes that a line follows, by year; none where it follows none. */
export function factorsOf(follows: readonly Followed[], drivers: readonly Driver[]): readonly number[] | undefined {
  let product: readonly number[] | undefined
  for (const { on, name, values } of drivers) {
    if (!follows.some(each => each.on === on && (name === undefined ? each.onlyNamed !== true : name === each.name)))
      continue
    product = product === undefined ? values : multiplied(product, values)
  }
  return product
}

function multiplied(a: readonly number[], b: readonly number[]): readonly number[] {
  return Array.from({ length: Math.max(a.length, b.length) }, (_, year) => inYear(a, year) * inYear(b, year))
}

/** Multiplies months by the factor of their year, of which the first begins after month `start`; it holds before too. */
export function scaleByYear(column: Float64Array, factors: readonly number[], start: number): void {
  let from = 0
  for (let year = 0; from < column.length; year++) {
    const last = year >= factors.length - 1
    const end = last ? column.length : Math.min(column.length, start + 12 * (year + 1) + 1)
    const factor = inYear(factors, year)
    for (let month = from; month < end; month++) column[month] = column[month]! * factor
    from = end
  }
}
