/**
 * The points of a picture of cut-offs: from nobody to everyone.
 *
 * @module
 */
import { significant } from '../model/index.js'
import type { CutOffPoint, CutOffReport } from '../project/index.js'
import type { ChartRow } from './spec.js'

/** More points than pixels show nothing. */
const MOST_POINTS = 250
export const EXPECTED = 'expected'
export const OBSERVED = 'as it ended'

/** Profit by share accepted: as expected, and as it ended where that is known. */
export function cutOffRows({ curve, optimum, unconstrained }: CutOffReport): readonly ChartRow[] {
  const places = drawnPlaces(curve.acceptedShare, [optimum, unconstrained])
  const { expectedProfit, observedProfit } = curve
  return [
    ...rowsOf(EXPECTED, curve, expectedProfit, places),
    ...(observedProfit ? rowsOf(OBSERVED, curve, observedProfit, places) : []),
  ]
}

function rowsOf(
  series: string,
  { cutOffs, acceptedShare, expectedBadRate, observedBadRate }: CutOffReport['curve'],
  profit: Float64Array,
  places: readonly number[],
): readonly ChartRow[] {
  const rates = series === OBSERVED && observedBadRate !== undefined ? observedBadRate : expectedBadRate
  const nobody: ChartRow = { series, accepted: 0, profit: 0, cut: 'nobody', badRate: 'nobody' }
  const at = (k: number): ChartRow => ({
    series,
    accepted: acceptedShare[k]!,
    profit: profit[k]!,
    cut: significant(cutOffs[k]!, 4),
    badRate: `${significant(100 * rates[k]!, 3)} %`,
  })
  return [nobody, ...places.map(at)]
}

/** Places of the curve evenly over those accepted, and those that are spoken of. */
function drawnPlaces(acceptedShare: Float64Array, points: readonly (CutOffPoint | undefined)[]): readonly number[] {
  const kept = new Set<number>()
  for (const point of points)
    if (point !== undefined && point.accepted > 0) kept.add(acceptedShare.indexOf(point.acceptedShare))
  const step = 1 / MOST_POINTS
  let reached = -1
  for (const [k, accepted] of acceptedShare.entries()) {
    if (accepted < reached + step && k < acceptedShare.length - 1) continue
    kept.add(k)
    reached = accepted
  }
  return [...kept].sort((a, b) => a - b)
}
