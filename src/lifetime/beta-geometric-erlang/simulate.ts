import type { RandomStream } from '../../model/index.js'
import type { TimeUnit } from '../../money/core.js'
import { drawExponential } from '../../statistics/fitting.js'
import type { FirstChance } from '../beta-geometric/index.js'
import { simulateBetaGeometric } from '../beta-geometric/index.js'
import type { Simulation, SimulationOptions } from '../contract.js'
import type { ErlangParams } from './family.js'

/** Draws clients and lets them buy; for k = 1 the very clients of BG/NBD or MBG/NBD. */
export function simulateErlang(
  model: { readonly params: ErlangParams; readonly timeUnit?: TimeUnit },
  first: FirstChance,
  options: SimulationOptions,
): Simulation {
  const { k } = model.params
  return simulateBetaGeometric(model, first, options, (uniform, rate) => drawStages(uniform, rate, k))
}

/** k stages, one after the other. */
function drawStages(uniform: RandomStream, rate: number, k: number): number {
  let sum = 0
  for (let stage = 0; stage < k; stage++) sum += drawExponential(uniform, rate)
  return sum
}
