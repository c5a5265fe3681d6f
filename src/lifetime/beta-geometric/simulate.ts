import type { Effects, RandomStream } from '../../model/index.js'
import type { TimeUnit } from '../../money/core.js'
import { drawBeta, drawExponential, drawGamma } from '../../statistics/fitting.js'
import type { Simulation, SimulationOptions } from '../contract.js'
import type { DrawClient, DrawnClient } from '../foundation/index.js'
import { drawHistories, expectRoom } from '../foundation/index.js'
import type { BetaGeometricParams, FirstChance } from './family.js'
import { shiftParams } from './shift-params.js'

/** Draws a time from one purchase to the next of a client who buys at a rate. */
type DrawInterval = (uniform: RandomStream, rate: number) => number

/** Draws clients and lets them buy; client i has a random stream of its own, made of the seed and i. */
export function simulateBetaGeometric(
  model: { readonly params: BetaGeometricParams; readonly timeUnit?: TimeUnit; readonly effects?: Effects },
  first: FirstChance,
  options: SimulationOptions,
  drawInterval: DrawInterval = drawExponential,
): Simulation {
  const draw: DrawClient = (uniform, until, _, { purchase, dropout }) =>
    drawClient(shiftParams(model.params, purchase, dropout), first, drawInterval, uniform, until)
  return drawHistories(model, options, draw, { effects: model.effects })
}

/** The purchase times of one client up to `until`, the first at 0, and when the client left. */
function drawClient(
  { r, alpha, a, b }: BetaGeometricParams,
  first: FirstChance,
  drawInterval: DrawInterval,
  uniform: RandomStream,
  until: number,
): DrawnClient {
  const rate = drawGamma(uniform, r, alpha)
  const leave = drawBeta(uniform, a, b)
  const times = [0]
  if (first === 1 && uniform() < leave) return { times, leavesAt: 0 }
  for (let time = drawInterval(uniform, rate); time <= until; time += drawInterval(uniform, rate)) {
    expectRoom(times.push(time))
    if (uniform() < leave) return { times, leavesAt: time }
  }
  return { times, leavesAt: Number.POSITIVE_INFINITY }
}
