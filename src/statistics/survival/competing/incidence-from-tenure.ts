/**
 * What is to come for those who have been clients for some time already.
 *
 * @module
 */
import { expectNonNegative, reject } from '../../../errors/index.js'
import { lastAtMost } from '../../../numeric/core.js'
import { BEYOND } from '../curves/from-tenure.js'
import type { CumulativeIncidence } from './cumulative-incidence.js'
import { byEnding } from './cumulative-incidence.js'
import { expectIncidence } from './expect-incidence.js'
import { incidenceProduct } from './incidence-product.js'

/**
 * The incidences of those still there after a tenure, in time from then: P(ended so by tenure + t | still there at tenure), with the
 * errors and intervals of what happened since.
 *
 * @param tenure in the unit of the incidences; >= 0. At 0 they are as they were.
 * @throws ClienteleError `OUT_OF_RANGE` for a tenure at or after the last time, or one that nobody reached.
 * @example
 * import { cumulativeIncidence, incidenceFromTenure } from 'clientele/statistics'
 * const ending = ['default', 'prepaid', null, 'prepaid', null, null]
 * const whole = cumulativeIncidence({ unit: 'month', duration: [3, 5, 5, 8, 12, 12], ending })
 * const { times, incidence } = incidenceFromTenure(whole, 5)
 * Array.from(times) // => [3, 7]
 * Array.from(incidence.prepaid.probability, share => share.toFixed(4)) // => ['0.3333', '0.3333']
 * incidenceFromTenure(whole, 12) // => Error OUT_OF_RANGE
 */
export function incidenceFromTenure(incidence: CumulativeIncidence, tenure: number): CumulativeIncidence {
  const { unit, endings, times, level, interval, stillThere, unwatched, ...whole } = expectIncidence(incidence)
  if (expectNonNegative(tenure, 'tenure') === 0) return incidence
  const before = lastAtMost(times, tenure)
  if (before === times.length - 1)
    reject('OUT_OF_RANGE', 'tenure', `a time before the last of the data (${times.at(-1)})`, tenure, BEYOND)
  if (before >= 0 && stillThere.probability[before] === 0)
    reject('OUT_OF_RANGE', 'tenure', 'a time at which somebody was still there', tenure)
  const later = (column: Float64Array): Float64Array => column.slice(before + 1)
  const atRisk = later(whole.atRisk)
  const events = endings.map(name => later(whole.incidence[name]!.events))
  const left = later(stillThere.probability)
  const columns = incidenceProduct({ atRisk, events, isLast: k => left[k] === 0 }, { level, interval })
  return {
    unit,
    endings,
    times: later(times).map(time => time - tenure),
    atRisk,
    censored: later(whole.censored),
    ...byEnding(endings, events, columns),
    level,
    interval,
    unwatched: unwatched
      .filter(({ to }) => to > tenure)
      .map(({ from, to }) => ({ from: Math.max(0, from - tenure), to: to - tenure })),
  }
}
