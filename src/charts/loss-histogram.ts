import type { LossDistribution } from '../risk/index.js'
import { tailProbability } from '../risk/index.js'
import { roundStep } from './holdout-bins.js'

/** One bar: the probability of losses from `from` on, below `to`. */
export interface LossBar extends Readonly<Record<string, number>> {
  readonly from: number
  readonly to: number
  readonly probability: number
}

/** Probabilities in about so many steps of a round length, from the smallest loss up to `most`. */
export function lossBars(distribution: LossDistribution, most: number, bars: number): readonly LossBar[] {
  const { losses, probabilities, unit } = distribution
  const least = Math.min(0, losses[0]!)
  const step = wholeUnits(most > least ? roundStep(most - least, bars) : 1, unit)
  const first = Math.floor(least / step)
  const count = Math.max(1, Math.floor(most / step + 1e-9) - first + 1)
  const masses = new Float64Array(count)
  for (const [i, loss] of losses.entries()) {
    // A loss that is a whole number of steps but for its rounding belongs to the step that begins there.
    const bar = Math.floor(loss / step + 1e-9) - first
    if (bar < count) masses[bar]! += probabilities[i]!
  }
  return Array.from(masses, (probability, bar) => ({
    from: (first + bar) * step,
    to: (first + bar + 1) * step,
    probability,
  }))
}

/** Bars of as many levels each, or some would be higher than others by that alone. */
function wholeUnits(step: number, unit: number | undefined): number {
  return unit === undefined ? step : unit * Math.max(1, Math.ceil(step / unit - 1e-9))
}

/** How likely it is that more is lost, at some hundred losses from the smallest to `most`. */
export interface Exceedance extends Readonly<Record<string, number>> {
  readonly loss: number
  readonly exceedance: number
}

const POINTS = 300

/** Points of a curve that falls in steps; it ends where nothing more can be lost. */
export function exceedances(distribution: LossDistribution, most: number): readonly Exceedance[] {
  const shown = Array.from(distribution.losses).filter(loss => loss <= most)
  const every = Math.max(1, Math.ceil(shown.length / POINTS))
  const picked = shown.filter((_, i) => i % every === 0 || i === shown.length - 1)
  const rows: Exceedance[] = []
  for (const loss of picked) {
    const exceedance = tailProbability(distribution, loss)
    if (exceedance > 0) rows.push({ loss, exceedance })
  }
  const last = rows.at(-1)
  const next = last === undefined ? undefined : distribution.losses.find(loss => loss > last.loss)
  if (last !== undefined && next !== undefined) rows.push({ ...last, loss: Math.min(next, most) })
  return rows
}
