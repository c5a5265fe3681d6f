import { expectFinite, expectInteger, expectKnownKeys, expectObject, reject } from '../../errors/index.js'
import { clientStream, LARGEST_SEED } from '../../model/index.js'
import { drawBeta, drawExponential, drawGamma } from '../../statistics/index.js'
import type { Simulation, SimulationOptions } from '../contract.js'
import { horizonOf } from '../histories.js'
import type { BgNbdModel, BgNbdParams } from './model.js'
import { paramsOf } from './model.js'

/**
 * Draws clients from the model and lets them buy: λ ~ Gamma(r, rate α), p ~ Beta(a, b), purchases at rate λ, and after
 * each repeat purchase the client leaves with probability p (Fader, Hardie and Lee 2005, section 2).
 *
 * Client i has a random stream of its own, made of the seed and i: more clients change nothing about the first ones.
 *
 * @throws ClienteleError for a seed that is no whole number from 0 to 2147483647 or an age that is negative.
 * @example
 * import { bgNbd } from 'clientele/lifetime'
 * const model = bgNbd.fromParams({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, { timeUnit: 'week' })
 * bgNbd.simulate(model, { age: [39, 39], seed: 7 }).frequency.length // => 2
 */
export function simulate(model: BgNbdModel, options: SimulationOptions): Simulation {
  expectKnownKeys(expectObject(options, 'options'), ['age', 'seed', 'horizon'], 'options')
  const params = paramsOf(model)
  const seed = expectInteger(options.seed, 'options.seed', 0, LARGEST_SEED)
  const beyond = options.horizon === undefined ? 0 : horizonOf(model, options.horizon)
  const age = agesOf(options.age)
  const size = age.length
  const frequency = new Float64Array(size)
  const recency = new Float64Array(size)
  const future = new Float64Array(size)
  const alive = new Uint8Array(size)
  const eventClient: number[] = []
  const eventTime: number[] = []
  for (let i = 0; i < size; i++) {
    const end = age[i]!
    const { times, leavesAt } = drawClient(params, seed, i, end + beyond)
    for (const time of times) {
      eventClient.push(i)
      eventTime.push(time)
      if (time > end) future[i]!++
      else if (time > 0) {
        frequency[i]!++
        recency[i] = time
      }
    }
    alive[i] = leavesAt > end ? 1 : 0
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

/** The purchase times of one client up to `until`, the first at 0, and when the client left. */
function drawClient(
  { r, alpha, a, b }: BgNbdParams,
  seed: number,
  client: number,
  until: number,
): { readonly times: readonly number[]; readonly leavesAt: number } {
  const uniform = clientStream(seed, client)
  const rate = drawGamma(uniform, r, alpha)
  const leave = drawBeta(uniform, a, b)
  const times = [0]
  for (let time = drawExponential(uniform, rate); time <= until; time += drawExponential(uniform, rate)) {
    times.push(time)
    if (uniform() < leave) return { times, leavesAt: time }
  }
  return { times, leavesAt: Number.POSITIVE_INFINITY }
}

function agesOf(ages: ArrayLike<number>): Float64Array {
  const column = Float64Array.from(ages)
  if (column.length === 0) reject('EMPTY_INPUT', 'options.age', 'at least one age', ages)
  column.forEach((age, i) => {
    if (expectFinite(age, `options.age[${i}]`) < 0) reject('OUT_OF_RANGE', `options.age[${i}]`, 'a number >= 0', age)
  })
  return column
}
