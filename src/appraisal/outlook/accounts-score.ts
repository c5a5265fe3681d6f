/**
 * How weak a company's accounts are, by the models of failure of Altman and Zmijewski: the mean of those that can be told.
 *
 *   −Z″/3 and X/1.5, each within [−4, 4]; 3 and 1.5 are about what a standard deviation of firms comes to
 *
 * Only the distance from other clients' scores is read of it: both models were fitted to other firms than a lender's.
 *
 * @module
 */
import type { ClientStatement } from '../../records/index.js'
import { zDoublePrimeOf } from '../../risk/ratio-models/altman.js'
import { zmijewskiOf } from '../../risk/ratio-models/zmijewski.js'

const [SPREAD_OF_ALTMAN, SPREAD_OF_ZMIJEWSKI, FARTHEST] = [3, 1.5, 4]

/** Higher is weaker; undefined where amounts are missing or nothing can be divided by. */
export function accountsScore(of: ClientStatement): number | undefined {
  const scores = [within(altman(of), -SPREAD_OF_ALTMAN), within(zmijewski(of), SPREAD_OF_ZMIJEWSKI)]
  const told = scores.filter(score => score !== undefined)
  return told.length === 0 ? undefined : told.reduce((sum, score) => sum + score, 0) / told.length
}

function within(score: number | undefined, spread: number): number | undefined {
  if (score === undefined || Number.isNaN(score)) return undefined
  return Math.max(-FARTHEST, Math.min(FARTHEST, score / spread))
}

function altman(of: ClientStatement): number | undefined {
  const { totalAssets, currentAssets, currentLiabilities, totalLiabilities, retainedEarnings, bookEquity } = of
  const { earningsBeforeInterestAndTax } = of
  if (totalAssets === undefined || currentAssets === undefined || currentLiabilities === undefined) return undefined
  if (totalLiabilities === undefined || retainedEarnings === undefined || bookEquity === undefined) return undefined
  if (earningsBeforeInterestAndTax === undefined || !(totalAssets > 0) || !(totalLiabilities > 0)) return undefined
  return zDoublePrimeOf({
    workingCapitalToAssets: (currentAssets - currentLiabilities) / totalAssets,
    retainedEarningsToAssets: retainedEarnings / totalAssets,
    ebitToAssets: earningsBeforeInterestAndTax / totalAssets,
    equityToLiabilities: bookEquity / totalLiabilities,
  })
}

function zmijewski(of: ClientStatement): number | undefined {
  const { totalAssets, currentAssets, currentLiabilities, totalLiabilities, netIncome } = of
  if (totalAssets === undefined || currentAssets === undefined || currentLiabilities === undefined) return undefined
  if (totalLiabilities === undefined || netIncome === undefined) return undefined
  if (!(totalAssets > 0) || !(currentLiabilities > 0)) return undefined
  return zmijewskiOf(netIncome / totalAssets, totalLiabilities / totalAssets, currentAssets / currentLiabilities)
}
