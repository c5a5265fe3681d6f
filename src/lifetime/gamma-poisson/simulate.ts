import type { RandomStream } from '../../model/index.js'
import type { TimeUnit } from '../../money/index.js'
import { drawExponential, drawGamma } from '../../statistics/fitting.js'
import type { Simulation, SimulationOptions } from '../contract.js'
import { drawHistories } from '../foundation/index.js'
import type { GammaPoissonParams } from './params.js'

/** Draws how long a client stays, from its own stream; infinite where it never leaves. */
export type DrawLifetime = (uniform: RandomStream) => number

/** Draws clients and lets them buy at rates λ ~ Gamma(r, α) for as long as they stay. */
export function simulateGammaPoisson(
  model: { readonly params: GammaPoissonParams; readonly timeUnit?: TimeUnit },
  drawLifetime: DrawLifetime,
  options: SimulationOptions,
): Simulation {
  const { r, alpha } = model.params
  return drawHistories(model, options, (uniform, until) => {
    const rate = drawGamma(uniform, r, alpha)
    const leavesAt = drawLifetime(uniform)
    const end = Math.min(until, leavesAt)
    const times = [0]
    for (let time = drawExponential(uniform, rate); time <= end; time += drawExponential(uniform, rate)) {
      times.push(time)
    }
    return { times, leavesAt }
  })
}
