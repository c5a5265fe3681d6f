/**
 * What part of a cost tax allows in each month of operation.
 *
 * @module
 */
import { expectInteger } from '../../errors/index.js'
import type { Depreciation } from '../../records/core.js'
import { depreciation as depreciationShape } from '../../records/project/shapes/costs.js'
import { MOST_MONTHS } from '../../records/project/shapes/timeline.js'
import { expectShape } from './expect-shape.js'

/**
 * Shares of a cost by month of operation, months of one year alike; they sum to at most 1, less where the months end first.
 *
 * @param months of operation; a whole number, at most 1200.
 * @throws ClienteleError naming what is wrong with the terms; `OUT_OF_RANGE` for months that are not whole.
 * @example
 * import { depreciationShares } from 'clientele/project'
 * Array.from(depreciationShares({ kind: 'straight-line', years: 0.25 }, 4), share => share.toFixed(4))
 * // => ['0.3333', '0.3333', '0.3333', '0.0000']
 * depreciationShares({ kind: 'table', shares: [0.2, 0.32] }, 24)[23].toFixed(6) // => '0.026667'
 */
export function depreciationShares(depreciation: Depreciation, months: number): Float64Array {
  expectShape(depreciationShape, depreciation, 'depreciation')
  const shares = new Float64Array(expectInteger(months, 'months', 0, MOST_MONTHS))
  if (depreciation.kind === 'straight-line') {
    const life = 12 * depreciation.years
    return shares.map((_, month) => Math.max(0, Math.min(1, life - month)) / life)
  }
  const years = depreciation.kind === 'table' ? depreciation.shares : decliningShares(depreciation, months / 12)
  return shares.map((_, month) => {
    const year = Math.floor(month / 12)
    return year < years.length ? years[year]! / 12 : 0
  })
}

/** A share of what is left, or all of it in even parts over the years left once that is more. */
function decliningShares(terms: Extract<Depreciation, { kind: 'declining-balance' }>, most: number): number[] {
  const { years, factor = 2 } = terms
  const shares: number[] = []
  let left = 1
  for (let year = 0; year < Math.min(years, most); year++) {
    const share = left * Math.min(1, Math.max(factor / years, 1 / (years - year)))
    shares.push(share)
    left -= share
  }
  return shares
}
