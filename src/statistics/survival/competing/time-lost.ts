/**
 * How much of the time until a horizon is lost to each ending, on average?
 *
 *   Lⱼ(h) = ∫₀ʰ Fⱼ(t) dt,     ∫₀ʰ S(t) dt + Σ Lⱼ(h) = h
 *
 *   Var Lⱼ(h) = Σ S(t−)² / n · ( Σₖ aₖ e² − (Σₖ aₖ e)² ),   aₖ = dₖ/n,   e = (h − t)·[k = j] − Lⱼ(h | still there at t)
 *
 * over the times t until h: e is what one more ending of kind k at t does to the time lost.
 *
 * @see Andersen (2013), Decomposition of number of life years lost according to causes of death, Statistics in Medicine 32; variance
 * by the functional delta method, Andersen et al. (1993), Statistical Models Based on Counting Processes, section IV.4.
 * @module
 */
import { expectKnownKeys, expectObject, reject } from '../../../errors/index.js'
import type { Horizon } from '../../../money/core.js'
import { inUnits } from '../../../money/core.js'
import { normalUpperQuantile } from '../../../numeric/core.js'
import { expectLevel } from '../../level.js'
import { BEYOND } from '../curves/from-tenure.js'
import type { RestrictedMean, RestrictedMeanOptions } from '../curves/restricted-mean.js'
import type { CumulativeIncidence } from './cumulative-incidence.js'
import { expectIncidence } from './expect-incidence.js'

/** Expected times within a horizon; together they are the horizon. */
export interface TimeLost {
  /** As a client: what `restrictedMean` says of all endings together. */
  readonly stillThere: RestrictedMean
  /** By ending: lost because of it. */
  readonly lost: Readonly<Record<string, RestrictedMean>>
}

/**
 * The expected time as a client until a horizon, and the expected time lost to each ending, with standard errors and intervals. These
 * are normal, and of an ending that fewer than ten had they hold less than they say.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for a horizon after the last time while some were still there; `INVALID_TYPE` and the like
 * for what are no incidences.
 * @example
 * import { cumulativeIncidence, timeLost } from 'clientele/statistics'
 * const ending = ['default', 'prepaid', null, 'prepaid', null, null]
 * const whole = cumulativeIncidence({ unit: 'month', duration: [3, 5, 5, 8, 12, 12], ending })
 * const { stillThere, lost } = timeLost(whole, { horizon: 12 })
 * const times = [stillThere, lost.default, lost.prepaid]
 * times.map(time => time.value.toFixed(4)) // => ['8.4444', '1.5000', '2.0556']
 * lost.prepaid.standardError.toFixed(4) // => '1.1752'
 */
export function timeLost(incidence: CumulativeIncidence, options: RestrictedMeanOptions): TimeLost {
  const whole = expectIncidence(incidence)
  expectKnownKeys(expectObject(options, 'options'), ['horizon', 'level'], 'options')
  const level = expectLevel(options.level)
  const horizon = horizonOf(whole, options.horizon)
  const z = normalUpperQuantile((1 - level) / 2)
  const mean = ({ value, variance }: Moments): RestrictedMean => {
    const standardError = Math.sqrt(Math.max(0, variance))
    const [lower, upper] = [Math.max(0, value - z * standardError), Math.min(horizon, value + z * standardError)]
    return { value, standardError, interval: { lower, upper, level, kind: 'confidence', method: 'normal' }, horizon }
  }
  const [stillThere, ...lost] = momentsOf(whole, horizon).map(mean)
  return { stillThere: stillThere!, lost: Object.fromEntries(whole.endings.map((name, j) => [name, lost[j]!])) }
}

function horizonOf({ unit, times, stillThere }: CumulativeIncidence, given: Horizon): number {
  const horizon = inUnits(given, unit, 'options.horizon')
  const last = times.at(-1)!
  if (horizon <= last || stillThere.probability.at(-1) === 0) return horizon
  return reject('OUT_OF_RANGE', 'options.horizon', `a time up to the last of the data (${last})`, given, BEYOND)
}

interface Moments {
  value: number
  variance: number
}

/** From the horizon back to the start, so that what lies after each time is known when it comes; still there first. */
function momentsOf(
  { endings, times, atRisk, stillThere, incidence }: CumulativeIncidence,
  horizon: number,
): readonly Moments[] {
  const events = endings.map(name => incidence[name]!.events)
  const moments = Array.from({ length: endings.length + 1 }, (): Moments => ({ value: 0, variance: 0 }))
  let until = horizon
  for (let k = times.length - 1; k >= 0; k--) {
    const time = times[k]!
    if (time > horizon) continue
    const [before, after] = [k === 0 ? 1 : stillThere.probability[k - 1]!, stillThere.probability[k]!]
    moments[0]!.value += (until - time) * after
    until = time
    let gone = 0
    for (const column of events) gone += column[k]! / atRisk[k]!
    if (!(gone > 0)) continue
    const scale = (before * before) / atRisk[k]!
    moments.forEach((moment, j) => {
      const ahead = after > 0 ? moment.value / after : 0
      const own = j === 0 ? 0 : events[j - 1]![k]! / atRisk[k]!
      const step = horizon - time - ahead
      const square = own * step * step + (gone - own) * ahead * ahead
      const mean = own * step - (gone - own) * ahead
      moment.variance += scale * (square - mean * mean)
      if (j > 0) moment.value += before * own * (horizon - time)
    })
  }
  moments[0]!.value += until
  return moments
}
