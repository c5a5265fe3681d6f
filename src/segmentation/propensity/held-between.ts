/**
 * Who held what on a day, and who had taken it by a later one: so that nothing known only later is used to foretell.
 *
 * @module
 */
import { collectIssues, expectKnownKeys, expectObject, reject } from '../../errors/index.js'
import type { DateInput } from '../../money/core.js'
import { dateIssue, dayNumber, parseDay } from '../../money/core.js'
import { columnLength } from '../../statistics/columns.js'
import type { ProductHoldings } from './holdings.js'

/** Of each product the day on which each client first held it; null for who never did. */
export type FirstHeld = Readonly<Record<string, ArrayLike<DateInput | null | undefined>>>

/** From which day to which. */
export interface HeldBetweenOptions {
  /** The day as of which attributes are known; what was first held on it or before is held already. */
  readonly asOf: DateInput
  /** The last day that is looked at, after `asOf`; what was first held later is not taken yet. */
  readonly until: DateInput
}

/** ProductHoldings on two days. */
export interface HeldBetween {
  /** As of the first day: what a client may be told by. */
  readonly before: ProductHoldings
  /** As of the last day: what is foretold for who had it not before. */
  readonly after: ProductHoldings
}

/**
 * ProductHoldings as of two days from the days of first holding, for `productPropensity.fit(columns, after, { before })`.
 *
 * @throws ClienteleError `INVALID_DATE` naming the first ten cells at fault; `OUT_OF_RANGE` where `until` is not after `asOf`;
 * `LENGTH_MISMATCH` for columns of another length; `EMPTY_INPUT` without a product.
 * @example
 * import { heldBetween } from 'clientele/segmentation'
 * const firstHeld = { loan: ['2024-03-01', '2025-02-01', null], guarantee: ['2026-01-01', null, '2025-06-30'] }
 * const { before, after } = heldBetween(firstHeld, { asOf: '2024-12-31', until: '2025-12-31' })
 * before.loan // => [ true, false, false ]
 * after.guarantee // => [ false, false, true ]
 */
export function heldBetween(firstHeld: FirstHeld, options: HeldBetweenOptions): HeldBetween {
  expectKnownKeys(options, ['asOf', 'until'], 'options')
  const asOf = dayNumber(options.asOf, 'options.asOf')
  const until = dayNumber(options.until, 'options.until')
  if (until <= asOf) reject('OUT_OF_RANGE', 'options.until', 'a day after options.asOf', options.until)
  const products = Object.keys(expectObject(firstHeld, 'firstHeld'))
  if (products.length === 0) reject('EMPTY_INPUT', 'firstHeld', 'at least one product', firstHeld)
  const faults = collectIssues()
  const rows = columnLength(firstHeld[products[0]!], `firstHeld.${products[0]}`)
  const days = products.map(product => {
    const path = `firstHeld.${product}`
    const length = columnLength(firstHeld[product], path)
    if (length !== rows) reject('LENGTH_MISMATCH', path, `${rows} cells, one per client`, length)
    return Array.from({ length: rows }, (_, row) => {
      const cell: unknown = firstHeld[product]?.[row]
      if (cell === null || cell === undefined) return Number.POSITIVE_INFINITY
      const day = parseDay(cell)
      if (day === undefined) faults.add(dateIssue(cell, `${path}[${row}]`))
      return day ?? Number.POSITIVE_INFINITY
    })
  })
  faults.throwIfAny()
  const heldOn = (last: number): ProductHoldings =>
    Object.fromEntries(products.map((product, i) => [product, days[i]!.map(day => day <= last)]))
  return { before: heldOn(asOf), after: heldOn(until) }
}
