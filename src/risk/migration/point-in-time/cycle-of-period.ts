import type { Scenario } from '../../../model/index.js'
import { curveIntegral, factorAt } from '../../../model/index.js'
import type { TimeUnit } from '../../../money/core.js'
import { daysPer } from '../../../money/core.js'

/**
 * The mean of a factor over a period: a year's value where it holds for the year, and the mean of four quarters where it
 * changes with each.
 */
export function factorOver(of: Scenario, factor: string, from: number, to: number, unit: TimeUnit): number {
  const first = factorAt(of, factor, from, unit)
  const path = of.factors[factor]!
  const scale = daysPer(unit) / daysPer(path.unit)
  if (path.times.length === 1) return first
  return curveIntegral(path, from * scale, to * scale) / ((to - from) * scale)
}
