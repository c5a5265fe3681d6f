import { expectInteger } from '../../errors/index.js'
import type { RandomStream } from '../../model/index.js'
import { drawBeta } from '../../statistics/fitting.js'
import type { Simulation, SimulationOptions } from '../contract.js'
import type { DrawnClient, TimesGiven } from '../foundation/index.js'
import { drawHistories } from '../foundation/index.js'
import type { BetaBernoulliParams } from './family.js'
import type { BgBbModel } from './model.js'
import { paramsOf } from './model.js'
import { MOST_OPPORTUNITIES, opportunitiesAhead } from './opportunities.js'

/**
 * Draws the histories of new clients, and what they buy afterwards. Client i depends on the seed and on i, not on the
 * others: a longer list of ages adds clients.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for an age or a horizon that is no whole number of opportunities up to 1,000,000, or
 * for a seed that is none, `EMPTY_INPUT` without ages.
 * @example
 * import { bgBb } from 'clientele/lifetime'
 * const model = bgBb.fromParams({ alpha: 1.204, beta: 0.75, gamma: 0.657, delta: 2.783 }, { timeUnit: 'year' })
 * const { frequency, recency } = bgBb.simulate(model, { age: [6, 6, 6, 6], seed: 42 })
 * Array.from(frequency) // => [ 2, 0, 0, 1 ]
 * Array.from(recency) // => [ 4, 0, 0, 1 ]
 */
export function simulate(model: BgBbModel, options: SimulationOptions): Simulation {
  const params = paramsOf(model)
  return drawHistories(model, options, (uniform, until) => drawClient(params, uniform, until), {
    given: OPPORTUNITIES,
  })
}

const OPPORTUNITIES: TimesGiven = {
  ageOf: (cell, path) => expectInteger(cell, path, 0, MOST_OPPORTUNITIES),
  horizonOf: opportunitiesAhead,
}

/** The opportunities that one client takes up to `until`, the first purchase at 0, and before which one it leaves. */
function drawClient(
  { alpha, beta, gamma, delta }: BetaBernoulliParams,
  uniform: RandomStream,
  until: number,
): DrawnClient {
  const buys = drawBeta(uniform, alpha, beta)
  const leaves = drawBeta(uniform, gamma, delta)
  const times = [0]
  for (let time = 1; time <= until; time++) {
    if (uniform() < leaves) return { times, leavesAt: time }
    if (uniform() < buys) times.push(time)
  }
  return { times, leavesAt: Number.POSITIVE_INFINITY }
}
