import { binTable } from '../binning/index.js'
import type { Applicants } from './applicants.js'
import type { Characteristic } from './document.js'

/** What clients have on average for one characteristic, by weight. */
export function averagePoints(
  { name, bins, points, unseenPoints }: Characteristic,
  { columns, outcomes, weights }: Applicants,
): number {
  const { rows } = binTable(bins, { values: columns[name]!, outcomes, ...(weights !== undefined && { weights }) })
  return rows.reduce((sum, { share }, bin) => {
    const worth = bin < points.length ? points[bin] : unseenPoints
    return worth === null || worth === undefined ? sum : sum + share * worth
  }, 0)
}
