import type { Effects, RandomStream } from '../../model/index.js'
import type { TimeUnit } from '../../money/core.js'
import { drawExponential, drawGamma } from '../../statistics/fitting.js'
import type { Simulation, SimulationOptions } from '../contract.js'
import type { DrawClient } from '../foundation/index.js'
import { drawHistories, expectRoom } from '../foundation/index.js'
import type { GammaPoissonParams } from './params.js'

/** Draws how long a client stays whose rate to leave is shifted, from its own stream; infinite where it never leaves. */
export type DrawLifetime = (uniform: RandomStream, dropout: number) => number

/** Draws clients and lets them buy at rates λ ~ Gamma(r, α) for as long as they stay. */
export function simulateGammaPoisson(
  model: { readonly params: GammaPoissonParams; readonly timeUnit?: TimeUnit; readonly effects?: Effects },
  drawLifetime: DrawLifetime,
  options: SimulationOptions,
): Simulation {
  const { r, alpha } = model.params
  const draw: DrawClient = (uniform, until, _, { purchase, dropout }) => {
    const rate = drawGamma(uniform, r, alpha * Math.exp(-purchase))
    const leavesAt = drawLifetime(uniform, dropout)
    const end = Math.min(until, leavesAt)
    const times = [0]
    for (let time = drawExponential(uniform, rate); time <= end; time += drawExponential(uniform, rate)) {
      expectRoom(times.push(time))
    }
    return { times, leavesAt }
  }
  return drawHistories(model, options, draw, { effects: model.effects })
}
