/**
 * The size of a leapfrog step, tuned until trajectories accept as many of their points as wanted.
 *
 * @see Hoffman & Gelman (2014), The No-U-Turn Sampler, section 3.2 (dual averaging) and algorithm 4 (first size).
 * @module
 */
import type { Trajectory } from './trajectory.js'
import { lossOfStep } from './trajectory.js'

/** What dual averaging keeps, in logarithms of the step size. */
export interface StepTuning {
  readonly target: number
  /** The size that is drawn towards: ten times the first. */
  anchor: number
  /** Mean shortfall of the acceptance. */
  shortfall: number
  /** The mean of sizes tried, the later the heavier: the answer. */
  mean: number
  count: number
  /** The size to try next. */
  size: number
}

/** Larger than the paper's 0.05, under which sizes swing so widely that their mean accepts far more than was asked. */
const SHRINKAGE = 0.2
const DELAY = 10
const FORGETTING = 0.75

/** A tuning towards an acceptance, not yet begun. */
export function stepTuning(target: number): StepTuning {
  return { target, anchor: 0, shortfall: 0, mean: 0, count: 0, size: 1 }
}

/** Begins anew around a size. */
export function restart(tuning: StepTuning, size: number): void {
  tuning.anchor = Math.log(10 * size)
  tuning.shortfall = 0
  tuning.mean = 0
  tuning.count = 0
  tuning.size = size
}

/** Learns from the acceptance of one trajectory. */
export function tune(tuning: StepTuning, acceptance: number): void {
  const count = ++tuning.count
  const weight = 1 / (count + DELAY)
  tuning.shortfall += weight * (tuning.target - acceptance - tuning.shortfall)
  const logSize = tuning.anchor - (Math.sqrt(count) / SHRINKAGE) * tuning.shortfall
  const share = count ** -FORGETTING
  tuning.mean += share * (logSize - tuning.mean)
  tuning.size = Math.exp(logSize)
}

/** The size learnt. */
export function tunedSize({ count, mean, size }: StepTuning): number {
  return count > 0 ? Math.exp(mean) : size
}

const MOST_CHANGES = 60

/** The size, doubled or halved from a first one, at which a single step is accepted about as often as wanted. */
export function firstSize(path: Trajectory, size: number, target: number): number {
  const bearable = -Math.log(target)
  const isSmall = lossOfStep(path, size) <= bearable
  let found = size
  for (let change = 0; change < MOST_CHANGES; change++) {
    found *= isSmall ? 2 : 0.5
    if (lossOfStep(path, found) <= bearable !== isSmall) break
  }
  return found
}
