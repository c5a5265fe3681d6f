import { expectInteger, expectKnownKeys, expectNonNegative, expectObject, reject } from '../../errors/index.js'
import { clientStream, LARGEST_SEED } from '../../model/index.js'
import type { TimeUnit } from '../../money/index.js'
import { LONGEST_TIME } from '../../money/index.js'
import { drawBeta, drawExponential, drawGamma } from '../../statistics/index.js'
import type { Simulation, SimulationOptions } from '../contract.js'
import { horizonOf } from '../histories.js'
import { numberColumn } from '../number-column.js'
import type { BetaGeometricParams, FirstChance } from './family.js'

/** Draws clients and lets them buy; client i has a random stream of its own, made of the seed and i. */
export function simulateBetaGeometric(
  model: { readonly params: BetaGeometricParams; readonly timeUnit?: TimeUnit },
  first: FirstChance,
  options: SimulationOptions,
): Simulation {
  expectKnownKeys(expectObject(options, 'options'), ['age', 'seed', 'horizon'], 'options')
  const seed = expectInteger(options.seed, 'options.seed', 0, LARGEST_SEED)
  const beyond = options.horizon === undefined ? 0 : horizonOf(model, options.horizon)
  const age = numberColumn(options.age, 'options.age', ageOf)
  const size = age.length
  const frequency = new Float64Array(size)
  const recency = new Float64Array(size)
  const future = new Float64Array(size)
  const alive = new Uint8Array(size)
  const eventClient: number[] = []
  const eventTime: number[] = []
  for (let i = 0; i < size; i++) {
    const end = age[i]!
    const { times, leavesAt } = drawClient(model.params, first, seed, i, end + beyond)
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
  { r, alpha, a, b }: BetaGeometricParams,
  first: FirstChance,
  seed: number,
  client: number,
  until: number,
): { readonly times: readonly number[]; readonly leavesAt: number } {
  const uniform = clientStream(seed, client)
  const rate = drawGamma(uniform, r, alpha)
  const leave = drawBeta(uniform, a, b)
  const times = [0]
  if (first === 1 && uniform() < leave) return { times, leavesAt: 0 }
  for (let time = drawExponential(uniform, rate); time <= until; time += drawExponential(uniform, rate)) {
    times.push(time)
    if (uniform() < leave) return { times, leavesAt: time }
  }
  return { times, leavesAt: Number.POSITIVE_INFINITY }
}

function ageOf(cell: unknown, path: string): number {
  const age = expectNonNegative(cell, path)
  return age > LONGEST_TIME ? reject('OUT_OF_RANGE', path, `a number <= ${LONGEST_TIME}`, age) : age
}
