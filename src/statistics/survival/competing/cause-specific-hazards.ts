/**
 * The hazards of endings that compete, as the parts that value relationships read them.
 *
 *   hⱼ = ln(S(a) / S(b)) / (b − a) · (Fⱼ(b) − Fⱼ(a)) / (S(a) − S(b))   from a to b
 *
 * Constant between two times, they leave S(b) and Fⱼ(b) exactly as the incidences say: of all that end within a stretch at constant
 * hazards, each ending has the share that its hazard has of all hazards.
 *
 * @see Kalbfleisch and Prentice (2002), The Statistical Analysis of Failure Time Data, 2nd ed., section 8.2.
 * @module
 */
import { expectKnownKeys, expectObject, reject } from '../../../errors/index.js'
import type { Curve } from '../../../model/index.js'
import { curve } from '../../../model/index.js'
import { lastAtMost } from '../../../numeric/core.js'
import type { CumulativeIncidence } from './cumulative-incidence.js'
import { expectIncidence } from './expect-incidence.js'
import type { TimeBands } from './time-bands.js'
import { bandEdges } from './time-bands.js'

/**
 * The hazard of each ending, constant from one time at which somebody ended to the next, or over bands; `relationshipValue` given
 * all of them finds the incidences again at those times.
 *
 * They end where the data end, or before the moment at which nobody is left, for no hazard ends everybody (say that end as certain by
 * its date); from there on each is its mean until then. Who ended at time 0 counts into the first stretch.
 *
 * @param options bands smooth the steps: quarters, say, in which many ended.
 * @throws ClienteleError `NO_DATA` where nobody was left at any of the times; as `cumulativeIncidence` for what are no incidences;
 * `OUT_OF_RANGE`, `CONFLICTING_OPTIONS` for bands that are none.
 * @example
 * import { causeSpecificHazards, cumulativeIncidence } from 'clientele/statistics'
 * const ending = ['default', 'prepaid', null, 'prepaid', null, null]
 * const whole = cumulativeIncidence({ unit: 'month', duration: [3, 5, 5, 8, 12, 12], ending })
 * const hazards = causeSpecificHazards(whole, { every: 6 })
 * hazards.prepaid.times // => [0, 6, 12]
 * hazards.prepaid.values.map(value => value.toFixed(4)) // => ['0.0338', '0.0676', '0.0507']
 */
export function causeSpecificHazards(
  incidence: CumulativeIncidence,
  options: TimeBands = {},
): Readonly<Record<string, Curve>> {
  const { unit, times, endings, stillThere, ...whole } = expectIncidence(incidence)
  expectKnownKeys(expectObject(options, 'options'), ['every', 'edges'], 'options')
  const columns = endings.map(name => whole.incidence[name]!)
  const asked = bandEdges(options, unit, times.at(-1)!)
  const ended = (k: number): boolean => k === times.length - 1 || columns.some(({ events }) => events[k]! > 0)
  const edges = edgesWithin(asked ?? Array.from(times).filter((_, k) => ended(k)), times, stillThere.probability)
  if (edges.length === 0)
    reject('NO_DATA', 'incidence.stillThere', 'a time > 0 after which somebody was still there', 'none')
  const starts = [0, ...edges]
  const left = valuesAt(edges, times, stillThere.probability, 1)
  const totals = edges.map((_, i) => Math.log(left[i]! / left[i + 1]!))
  const hazards = columns.map(({ probability }) => {
    const gone = valuesAt(edges, times, probability, 0)
    const parts = totals.map((total, i) => {
      const all = left[i]! - left[i + 1]!
      return all > 0 ? (total * (gone[i + 1]! - gone[i]!)) / all : 0
    })
    const mean = parts.reduce((sum, part) => sum + part, 0) / edges.at(-1)!
    const values = [...parts.map((part, i) => part / (edges[i]! - starts[i]!)), mean]
    return curve({ unit, times: starts, values, between: 'step', quantity: 'hazard' })
  })
  return Object.fromEntries(endings.map((name, j) => [name, hazards[j]!]))
}

/** Edges > 0 up to the last time, or the last one at which somebody was still there, which ends the last band early. */
function edgesWithin(edges: readonly number[], times: Float64Array, still: Float64Array): readonly number[] {
  const gone = still.indexOf(0)
  const until = gone === -1 ? times.at(-1)! : gone === 0 ? 0 : times[gone - 1]!
  const within = edges.filter(edge => edge > 0 && edge < until)
  return until > 0 && edges.some(edge => edge >= until) ? [...within, until] : within
}

/** The value at the start, then at each edge. */
function valuesAt(
  edges: readonly number[],
  times: Float64Array,
  values: Float64Array,
  start: number,
): readonly number[] {
  return [0, ...edges].map((edge, i) => {
    const place = i === 0 ? -1 : lastAtMost(times, edge)
    return place < 0 ? start : values[place]!
  })
}
