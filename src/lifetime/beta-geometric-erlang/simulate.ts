import type { RandomStream } from '../../model/index.js'
import type { TimeUnit } from '../../money/index.js'
import { drawBeta, drawExponential, drawGamma } from '../../statistics/index.js'
import type { FirstChance } from '../beta-geometric/family.js'
import type { Simulation, SimulationOptions } from '../contract.js'
import type { DrawnClient } from '../drawn-histories.js'
import { drawHistories } from '../drawn-histories.js'
import type { ErlangParams } from './family.js'

/** Draws clients and lets them buy; for k = 1 the very clients of BG/NBD or MBG/NBD. */
export function simulateErlang(
  model: { readonly params: ErlangParams; readonly timeUnit?: TimeUnit },
  first: FirstChance,
  options: SimulationOptions,
): Simulation {
  return drawHistories(model, options, (uniform, until) => drawClient(model.params, first, uniform, until))
}

/** The purchase times of one client up to `until`, the first at 0, and when the client left. */
function drawClient(
  { k, r, alpha, a, b }: ErlangParams,
  first: FirstChance,
  uniform: RandomStream,
  until: number,
): DrawnClient {
  const rate = drawGamma(uniform, r, alpha)
  const leave = drawBeta(uniform, a, b)
  const times = [0]
  if (first === 1 && uniform() < leave) return { times, leavesAt: 0 }
  for (let time = drawInterval(uniform, rate, k); time <= until; time += drawInterval(uniform, rate, k)) {
    times.push(time)
    if (uniform() < leave) return { times, leavesAt: time }
  }
  return { times, leavesAt: Number.POSITIVE_INFINITY }
}

/** k stages, one after the other. */
function drawInterval(uniform: RandomStream, rate: number, k: number): number {
  let sum = 0
  for (let stage = 0; stage < k; stage++) sum += drawExponential(uniform, rate)
  return sum
}
