/**
 * Depreciation between any two points of an asset's life, by a declining balance that changes to equal parts where these
 * are larger.
 *
 * @see Kellison (2009), The Theory of Interest, 3rd ed., section 7.5; the worked examples of VDB in the documentation of
 * Excel.
 * @module
 */
import { expectFinite, expectOneOf, reject } from '../../errors/index.js'
import { addTo, runningSum, totalOf } from '../../numeric/core.js'
import { bookValue } from './depreciation.js'
import type { DepreciationTerms } from './depreciation-terms.js'
import { checkedAsset, checkedFactor } from './depreciation-terms.js'

/** Terms of {@link vdb}. */
export interface VariableDecliningTerms extends DepreciationTerms {
  /** From here, in periods; from 0 to `life`, fractions included. */
  readonly start: number
  /** Up to here; from `start` to `life`, fractions included. Within a period depreciation is spread evenly. */
  readonly end: number
  /** How many times faster than in equal parts; > 0, 2 by default. */
  readonly factor?: number
  /** `'straight-line'` (default) as soon as equal parts of what is left are larger; or `'never'`. */
  readonly switchTo?: 'straight-line' | 'never'
}

/**
 * Depreciation from one point of an asset's life to another.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for points outside of the life or in the wrong order, and as `sln`; `INVALID_TYPE`.
 * @example
 * import { vdb } from 'clientele/money'
 * const asset = { cost: 2400, salvage: 300 }
 * vdb({ ...asset, life: 120, start: 6, end: 18 }).toFixed(2) // => '396.31'
 * vdb({ ...asset, life: 10, start: 0, end: 0.875, factor: 1.5 }).toFixed(2) // => '315.00'
 * vdb({ ...asset, life: 10, start: 0, end: 10 }).toFixed(2) // => '2100.00'
 */
export function vdb(terms: VariableDecliningTerms): number {
  const { cost, salvage, life } = checkedAsset(terms, ['start', 'end', 'factor', 'switchTo'])
  const { factor = 2, switchTo = 'straight-line' } = terms
  const share = Math.min(checkedFactor(factor) / life, 1)
  const switches = expectOneOf(switchTo, ['straight-line', 'never'], 'terms.switchTo') === 'straight-line'
  const end = pointWithin(terms.end, 'terms.end', 0, life)
  const start = pointWithin(terms.start, 'terms.start', 0, end)
  const total = runningSum()
  let level: number | undefined
  for (let period = 1; period < end + 1; period++) {
    const book = level === undefined ? bookValue(cost, share, period - 1) : 0
    const straight = (book - salvage) / (life - period + 1)
    if (switches && level === undefined && straight > book * share) level = straight
    const amount = level ?? Math.max(0, Math.min(book * share, book - salvage))
    addTo(total, amount * Math.max(0, Math.min(end, period) - Math.max(start, period - 1)))
  }
  return totalOf(total)
}

function pointWithin(point: number, path: string, from: number, to: number): number {
  const number = expectFinite(point, path)
  return number >= from && number <= to ? number : reject('OUT_OF_RANGE', path, `a number from ${from} to ${to}`, point)
}
