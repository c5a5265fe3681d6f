import type { HorizonOptions, Verb, VerbWith } from '../contract.js'
import type { Histories } from '../histories.js'
import { horizonOf } from '../histories.js'
import { logTimes, powerOfRatio, powerOfTime } from '../log-times.js'
import { verb, verbWith } from '../verb.js'
import type { BgNbdModel, BgNbdParams } from './model.js'
import { paramsOf } from './model.js'

/**
 * Probability that a client is still one at the end of observation (Fader, Hardie and Lee 2008, eq. 2):
 * 1 / (1 + a/(b+x−1) · ((α+T)/(α+tₓ))^{r+x}), right to the last digits for any number of purchases.
 *
 * A client who bought once has had no occasion to leave: the answer is 1, which is the model's assumption, not a fact.
 *
 * @throws ClienteleError `INCONSISTENT_HISTORY` or `OUT_OF_RANGE` for an impossible history, `UNIT_MISMATCH` for a base
 * in another unit, `INVALID_DOCUMENT` or the code of the parameter for a model that is none.
 * @example
 * import { bgNbd } from 'clientele/lifetime'
 * const model = bgNbd.fromParams({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, { timeUnit: 'week' })
 * bgNbd.probabilityAlive(model, { frequency: 2, recency: 30.43, age: 38.86 }).toFixed(4) // => '0.7266'
 */
export const probabilityAlive: Verb<BgNbdModel> = /* @__PURE__ */ verb((model, histories) =>
  probabilitiesAlive(paramsOf(model), histories),
)

/**
 * Probability that a client buys nothing within a horizon from now: gone, or alive and silent,
 * (1 − P) + P · ((α+T)/(α+T+t))^{r+x}.
 *
 * @throws ClienteleError as {@link probabilityAlive} does, and for a horizon that is not > 0.
 * @example
 * import { bgNbd } from 'clientele/lifetime'
 * const model = bgNbd.fromParams({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, { timeUnit: 'week' })
 * const client = { frequency: 2, recency: 30.43, age: 38.86 }
 * bgNbd.noPurchaseProbability(model, client, { horizon: 39 }).toFixed(4) // => '0.4454'
 */
export const noPurchaseProbability: VerbWith<BgNbdModel, HorizonOptions> = /* @__PURE__ */ verbWith(
  ['horizon'],
  (model, histories, { horizon }) => {
    const params = paramsOf(model)
    const { r, alpha } = params
    const { times, frequency, age } = histories
    const t = horizonOf(model, horizon)
    const column = oddsAlive(params, histories)
    for (let i = 0; i < column.length; i++) {
      const odds = column[i]!
      const silent = Math.exp(-(r + frequency[i]!) * Math.log1p(t / (alpha + times[age[i]!]!)))
      column[i] = odds === Number.POSITIVE_INFINITY ? silent : (1 + odds * silent) / (1 + odds)
    }
    return column
  },
)

/** P(alive) per history. */
export function probabilitiesAlive(params: BgNbdParams, histories: Histories): Float64Array {
  const column = oddsAlive(params, histories)
  for (let i = 0; i < column.length; i++) {
    const odds = column[i]!
    column[i] = odds === Number.POSITIVE_INFINITY ? 1 : odds / (1 + odds)
  }
  return column
}

/**
 * P(alive) / P(gone) = (b+x−1)/a · ((α+tₓ)/(α+T))^{r+x}; infinite at x = 0.
 *
 * The power is a quotient of two, of the table (α/(α+t))^{r+x} over distinct times: one exponential per time and
 * frequency in place of one per pattern halves the time of a million clients.
 */
function oddsAlive({ r, alpha, a, b }: BgNbdParams, { size, times, frequency, recency, age }: Histories): Float64Array {
  const logs = logTimes(times, alpha)
  const power = new Float64Array(times.length)
  /** The frequency whose power the table holds for a time. */
  const raisedFor = new Int32Array(times.length)
  const odds = new Float64Array(size)
  const whole = Math.floor(r)
  const part = r - whole
  for (let i = 0; i < size; i++) {
    const x = frequency[i]!
    const last = recency[i]!
    const now = age[i]!
    if (x === 0) odds[i] = Number.POSITIVE_INFINITY
    else {
      if (raisedFor[last] !== x) raise(last, x)
      if (raisedFor[now] !== x) raise(now, x)
      const ratio =
        power[now]! > SMALLEST_POWER ? power[now]! / power[last]! : powerOfRatio(logs, last, now, x + whole, part)
      odds[i] = ((b + (x - 1)) / a) * ratio
    }
  }
  return odds

  function raise(d: number, x: number): void {
    power[d] = powerOfTime(logs, d, x + whole, part)
    raisedFor[d] = x
  }
}

/** A quotient of powers below this may have lost digits to underflow. */
const SMALLEST_POWER = 1e-260
