import { expectInteger, expectKnownKeys, expectObject } from '../../errors/index.js'
import { clientStream, LARGEST_SEED } from '../../model/index.js'
import { drawBeta } from '../../statistics/index.js'
import type { Simulation, SimulationOptions } from '../contract.js'
import { numberColumn } from '../number-column.js'
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
  expectKnownKeys(expectObject(options, 'options'), ['age', 'seed', 'horizon'], 'options')
  const seed = expectInteger(options.seed, 'options.seed', 0, LARGEST_SEED)
  const beyond = options.horizon === undefined ? 0 : opportunitiesAhead(model, options.horizon)
  const age = numberColumn(options.age, 'options.age', (cell, path) => expectInteger(cell, path, 0, MOST_OPPORTUNITIES))
  const size = age.length
  const [frequency, recency, future] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)]
  const alive = new Uint8Array(size)
  const eventClient: number[] = []
  const eventTime: number[] = []
  for (let i = 0; i < size; i++) {
    const end = age[i]!
    const { times, stayedFor } = drawClient(params, seed, i, end + beyond)
    for (const time of times) {
      eventClient.push(i)
      eventTime.push(time)
      if (time > end) future[i]!++
      else if (time > 0) {
        frequency[i]!++
        recency[i] = time
      }
    }
    alive[i] = stayedFor >= end ? 1 : 0
  }
  return {
    seed,
    frequency,
    recency,
    age,
    future,
    alive,
    eventClient: Int32Array.from(eventClient),
    eventTime: Float64Array.from(eventTime),
  }
}

/** The opportunities that one client takes up to `until`, the first purchase at 0, and how many it stays for. */
function drawClient(
  { alpha, beta, gamma, delta }: BetaBernoulliParams,
  seed: number,
  client: number,
  until: number,
): { readonly times: readonly number[]; readonly stayedFor: number } {
  const uniform = clientStream(seed, client)
  const buys = drawBeta(uniform, alpha, beta)
  const leaves = drawBeta(uniform, gamma, delta)
  const times = [0]
  for (let time = 1; time <= until; time++) {
    if (uniform() < leaves) return { times, stayedFor: time - 1 }
    if (uniform() < buys) times.push(time)
  }
  return { times, stayedFor: until }
}
