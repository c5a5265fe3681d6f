import { expectInteger, expectKnownKeys, expectNonNegative, expectObject, reject } from '../../errors/index.js'
import type { Effects, RandomStream } from '../../model/index.js'
import { clientStream, LARGEST_SEED } from '../../model/index.js'
import type { Horizon, TimeUnit } from '../../money/core.js'
import { LONGEST_TIME } from '../../money/core.js'
import type { Simulation, SimulationOptions } from '../contract.js'
import { horizonOf } from './histories.js'
import { numberColumn } from './number-column.js'
import type { Shifts } from './shifts.js'
import { shiftsToDraw } from './shifts.js'

/** What one client does. */
export interface DrawnClient {
  /** Times of its purchases, ascending, the first at 0. */
  readonly times: readonly number[]
  /** When it leaves; infinite where it stays longer than is asked. */
  readonly leavesAt: number
}

/** Draws what client number `client` does until a time; its rates are shifted where covariates act on them. */
export type DrawClient = (uniform: RandomStream, until: number, client: number, shifts: Shifts) => DrawnClient

/** How times are given: any ages and horizons, or whole numbers of opportunities only. */
export interface TimesGiven {
  readonly ageOf: (cell: unknown, path: string) => number
  readonly horizonOf: (model: { readonly timeUnit?: TimeUnit }, horizon: Horizon) => number
}

/** What of it differs from model to model. */
export interface DrawingTerms {
  /** Of covariates that the options give as columns; none by default. */
  readonly effects?: Effects | undefined
  /** Any ages and horizons by default. */
  readonly given?: TimesGiven
}

const ANY_TIME: TimesGiven = { ageOf: anyAge, horizonOf }

/** Draws clients and lets them buy until a time; client i has a random stream of its own, made of the seed and i. */
export function drawHistories(
  model: { readonly timeUnit?: TimeUnit },
  options: SimulationOptions,
  drawClient: DrawClient,
  { effects, given = ANY_TIME }: DrawingTerms = {},
): Simulation {
  const known = ['age', 'seed', 'horizon', ...(effects === undefined ? [] : ['covariates'])]
  expectKnownKeys(expectObject(options, 'options'), known, 'options')
  const seed = expectInteger(options.seed, 'options.seed', 0, LARGEST_SEED)
  const beyond = options.horizon === undefined ? 0 : given.horizonOf(model, options.horizon)
  const age = numberColumn(options.age, 'options.age', given.ageOf)
  const size = age.length
  const shiftsOf = effects === undefined ? unshifted : shiftsToDraw(effects, size, options.covariates)
  const frequency = new Float64Array(size)
  const recency = new Float64Array(size)
  const future = new Float64Array(size)
  const alive = new Uint8Array(size)
  const eventClient: number[] = []
  const eventTime: number[] = []
  for (let i = 0; i < size; i++) {
    const end = age[i]!
    const { times, leavesAt } = drawClient(clientStream(seed, i), end + beyond, i, shiftsOf(i))
    expectRoom(eventTime.length + times.length)
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

/** Refuses a purchase more than there is room for: arrays of the engine end there, and the process with them. */
export function expectRoom(purchases: number): void {
  if (purchases <= MOST_PURCHASES) return
  reject('OUT_OF_RANGE', 'options', `clients who place at most ${MOST_PURCHASES} orders in all`, purchases, FEWER)
}

const MOST_PURCHASES = 50_000_000
const FEWER = 'Draw fewer clients, over shorter times, or from parameters under which they buy less often'

const NO_SHIFTS: Shifts = { purchase: 0, dropout: 0 }

function unshifted(): Shifts {
  return NO_SHIFTS
}

function anyAge(cell: unknown, path: string): number {
  const age = expectNonNegative(cell, path)
  return age > LONGEST_TIME ? reject('OUT_OF_RANGE', path, `a number <= ${LONGEST_TIME}`, age) : age
}
