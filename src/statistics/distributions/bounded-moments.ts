/**
 * Moments between bounds, by quadrature over the score: closed forms subtract what is nearly equal.
 *
 * @module
 */
import { gaussLegendre } from '../../numeric/core.js'
import { boundsOf } from './normal-bounds.js'
import { valueOfScore, within } from './quantile.js'
import type { LogNormalDistribution, Moments, NormalDistribution } from './types.js'

/** Beyond, the normal density is less than any double. */
const FAR = 39
const NODES = 20

/** Mean and deviation of a normal or log-normal distribution that bounds cut off. */
export function boundedMoments(of: NormalDistribution | LogNormalDistribution): Moments {
  const value = valueOfScore(of)
  const certain = of.kind === 'normal' ? of.deviation === 0 : of.logDeviation === 0
  if (certain) return { mean: value(0), deviation: 0 }
  // Squares of a log-normal number are heaviest twice its log deviation above the median.
  const shift = of.kind === 'normal' ? 0 : 2 * of.logDeviation
  const { from, to } = boundsOf(of)
  const [start, end] = [Math.max(from, -FAR), Math.min(to, FAR + shift)]
  const points = quadrature(start, end)
  // Weights against that of the bound nearest to 0, so that none is lost far out.
  const nearest = within(0, start, end)
  const weigh = ({ z, weight }: Point): number => weight * Math.exp((nearest - z) * (nearest + z) * 0.5)
  const weights = points.map(weigh)
  const values = points.map(({ z }) => value(z))
  const mass = weights.reduce((sum, weight) => sum + weight, 0)
  const mean = weights.reduce((sum, weight, i) => sum + weight * values[i]!, 0) / mass
  // Roots of weights: far out a square alone is more than a double where its weight is next to nothing.
  const deviation = Math.hypot(...weights.map((weight, i) => Math.sqrt(weight) * (values[i]! - mean)))
  return { mean, deviation: deviation / Math.sqrt(mass) }
}

interface Point {
  readonly z: number
  readonly weight: number
}

/** Panels no wider than a standard deviation. */
function quadrature(start: number, end: number): readonly Point[] {
  const { nodes, weights } = gaussLegendre(NODES)
  const panels = Math.max(1, Math.ceil(end - start))
  const half = (end - start) / panels / 2
  return Array.from({ length: panels }, (_, panel) => {
    const middle = start + half * (2 * panel + 1)
    return Array.from(nodes, (node, i) => ({ z: middle + half * node, weight: half * weights[i]! }))
  }).flat()
}
