import type { Best, Partition } from './best-bins.js'
import { bestBins, mostInformation } from './best-bins.js'
import type { ConstraintCosts, Limits, Shape, Trend } from './document.js'
import type { FineBins, Measured } from './pairs.js'
import { pairsOf, withinLimits } from './pairs.js'

/** The best bins within limits, and what the limits cost. */
export interface Found {
  /** Where each bin but the first begins, among fine bins. */
  readonly cuts: readonly number[]
  readonly reachable: Readonly<Record<Shape, number>>
  readonly costs: ConstraintCosts
}

/**
 * Searches under every trend, as the report says what each could reach. All costs are of the same fine bins, and
 * within the other limits.
 */
export function searchBins(fine: FineBins, limits: Limits, measured: Measured): Found {
  const pairs = pairsOf(fine, measured)
  const within = withinLimits(pairs, fine, limits, measured.all)
  const searched = (shape: Shape, cells: Float64Array): Best => bestBins(pairs, cells, shape, limits.maximumBins)
  const [free, rising, falling] = [searched('free', within), searched('peak', within), searched('valley', within)]
  // A peak that never falls only rises; a valley that never rises only falls.
  const found: Readonly<Record<Shape, Partition>> = {
    free: free.whole,
    increasing: rising.first,
    decreasing: falling.first,
    peak: rising.whole,
    valley: falling.whole,
  }
  const shapes = shapesOf(limits.trend)
  const chosen = shapes.map(shape => found[shape]).reduce((a, b) => (b.information > a.information ? b : a))
  const noMinimum = withinLimits(pairs, fine, { ...limits, minimumShare: 0, minimumCount: 1 }, measured.all)
  const cost = (without: readonly number[]): number => Math.max(0, Math.max(...without) - chosen.information)
  return {
    cuts: chosen.cuts,
    reachable: {
      free: found.free.information,
      increasing: found.increasing.information,
      decreasing: found.decreasing.information,
      peak: found.peak.information,
      valley: found.valley.information,
    },
    costs: {
      trend: cost([found.free.information]),
      minimum: cost(shapes.map(shape => searched(shape, noMinimum).whole.information)),
      maximumBins: cost(shapes.map(shape => mostInformation(pairs, within, shape))),
    },
  }
}

/** The trends to search for one that was asked; on equal terms the first. */
function shapesOf(trend: Trend): readonly Shape[] {
  return trend === 'monotone' ? ['increasing', 'decreasing'] : [trend]
}
