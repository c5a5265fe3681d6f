import type { HorizonOptions } from '../contract.js'
import { horizonOf } from '../foundation/index.js'
import { stretchAt } from './course.js'
import { exposureAt } from './exposure.js'
import type { DynamicVerb, DynamicVerbWith, Lived, Score } from './scoring.js'
import { dynamicVerb, dynamicVerbWith } from './scoring.js'
import { createSilence } from './silence.js'

/**
 * Probability that a client is still one at the end of observation, given when it bought and what moved it since: silence
 * in a season in which everybody buys says more than in one in which nobody does.
 *
 * @throws ClienteleError `INCONSISTENT_HISTORY` or `OUT_OF_RANGE` for an impossible history, `MISSING_VALUE` for a covariate
 * that is not there, `OUT_OF_RANGE` for a calendar that does not span the time from the first purchase to the end of
 * observation, `UNIT_MISMATCH` for a base in another unit.
 * @example
 * import { paretoNbdDynamic } from 'clientele/lifetime'
 * const effects = { purchase: { sale: 1.5 } }
 * const model = paretoNbdDynamic.fromParams({ r: 1, alpha: 20, s: 1, beta: 40 }, { timeUnit: 'week', effects })
 * const history = { frequency: 2, recency: 10, age: 16, observedUntil: '2024-04-22' }
 * const weeks = (sale) => ({ start: '2024-01-01', periodDays: 7, columns: { sale } })
 * const [early, late] = [weeks([1, 1, ...Array(14).fill(0)]), weeks([...Array(14).fill(0), 1, 1])]
 * paretoNbdDynamic.probabilityAlive(model, { ...history, calendar: early }).toFixed(3) // => '0.868'
 * paretoNbdDynamic.probabilityAlive(model, { ...history, calendar: late }).toFixed(3) // => '0.796'
 */
export const probabilityAlive: DynamicVerb = /* @__PURE__ */ dynamicVerb({ beyond: 0, scoreOn: scoreAlive })

/** P(alive) at the end of observation, of histories on one course. */
export function scoreAlive(lived: Lived): Score {
  const silence = createSilence(false)
  return (frequency, recency, age) => {
    silence.ask(lived.course, lived, lived.r + frequency, recency, age)
    return 1 / (1 + Math.exp(silence.logLeave - silence.logStay))
  }
}

/** ln P(still a client at a time | a client at the end of observation). */
export function logStay({ course, dropout, s, beta }: Lived, age: number, until: number): number {
  const now = exposureAt(dropout, course, age, stretchAt(course, age))
  const then = exposureAt(dropout, course, until, stretchAt(course, until))
  return -s * Math.log1p((then - now) / (beta + now))
}

/**
 * Probability that a client is still one after a further horizon, under the covariates of that time.
 *
 * @throws ClienteleError as {@link probabilityAlive} does, and for a horizon that is not > 0 or that the calendar does not
 * span.
 * @example
 * import { paretoNbdDynamic } from 'clientele/lifetime'
 * const effects = { dropout: { premium: -1 } }
 * const model = paretoNbdDynamic.fromParams({ r: 1, alpha: 20, s: 1, beta: 40 }, { timeUnit: 'week', effects })
 * const client = { frequency: 2, recency: 10, age: 16, covariates: { premium: 1 } }
 * paretoNbdDynamic.probabilityAliveAfter(model, client, { horizon: 52 }).toFixed(4) // => '0.6614'
 */
export const probabilityAliveAfter: DynamicVerbWith<HorizonOptions> = /* @__PURE__ */ dynamicVerbWith(
  ['horizon'],
  (model, options: HorizonOptions) => {
    const beyond = horizonOf(model, options.horizon)
    return {
      beyond,
      scoreOn: (lived, now) => {
        const alive = scoreAlive(lived)
        const staying = Math.exp(logStay(lived, now, now + beyond))
        return (frequency, recency, age) => alive(frequency, recency, age) * staying
      },
    }
  },
)

/**
 * Probability that a client buys nothing within a horizon from now: gone, or alive and silent, for as long or until it
 * leaves.
 *
 * @throws ClienteleError as {@link probabilityAliveAfter} does.
 * @example
 * import { paretoNbdDynamic } from 'clientele/lifetime'
 * const effects = { purchase: { premium: 0.5 } }
 * const model = paretoNbdDynamic.fromParams({ r: 1, alpha: 20, s: 1, beta: 40 }, { timeUnit: 'week', effects })
 * const client = { frequency: 2, recency: 10, age: 16, covariates: { premium: 1 } }
 * paretoNbdDynamic.noPurchaseProbability(model, client, { horizon: 52 }).toFixed(4) // => '0.3001'
 */
export const noPurchaseProbability: DynamicVerbWith<HorizonOptions> = /* @__PURE__ */ dynamicVerbWith(
  ['horizon'],
  (model, options: HorizonOptions) => {
    const beyond = horizonOf(model, options.horizon)
    return { beyond, scoreOn: lived => scoreSilent(lived, beyond) }
  },
)

function scoreSilent(lived: Lived, beyond: number): Score {
  const alive = scoreAlive(lived)
  const silence = createSilence(false)
  return (frequency, recency, age) => {
    silence.ask(lived.course, lived, lived.r + frequency, age, age + beyond)
    const silent = Math.exp(silence.logStay) + Math.exp(silence.logLeave)
    const p = alive(frequency, recency, age)
    return Math.min(1, 1 - p + p * silent)
  }
}
