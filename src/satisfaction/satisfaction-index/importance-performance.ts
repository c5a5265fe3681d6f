/**
 * What would raise satisfaction most, and what is already done well? The importance-performance map.
 *
 *   importance = total effect × (points of the target per standard deviation) / (points of the construct per standard deviation)
 *
 * Importance is by how many points the index of the target is higher where that of a construct is higher by one, everything on the
 * way included; performance is the index of the construct. Where clients are of one mind, a standardised effect may be large though
 * nothing can be moved: therefore points, not deviations.
 *
 * @see Ringle and Sarstedt (2016), Gain more insight from your PLS-SEM results: the importance-performance map analysis, Industrial
 * Management and Data Systems 116(9).
 * @module
 */
import { expectKnownKeys, expectObject, reject } from '../../errors/index.js'
import type { PathModel } from '../path-model/index.js'
import { weightsOf as unitWeights } from '../path-model/item-weights.js'
import { expectModel } from '../path-model/model.js'
import { totalEffectsOf } from '../path-model/total-effects.js'
import type { MeasuredConstruct } from './construct-weights.js'
import { measuredConstruct, measuredConstructs, weightsOf } from './construct-weights.js'
import { indexOf } from './index-of-means.js'
import type { IndexScale } from './types.js'

/** One question on the map. */
export interface ImportancePerformanceItem {
  readonly item: string
  /** Points of the target for one point of the item on its scale from 0 to 100. */
  readonly importance: number
  /** Its mean from 0 to 100. */
  readonly performance: number
}

/** One construct on the map. */
export interface ImportancePerformance {
  readonly construct: string
  /** Points of the target for one point of the construct, by all routes. */
  readonly importance: number
  /** Its index from 0 to 100. */
  readonly performance: number
  /** Of all items the importance adds up to that of the construct. */
  readonly items: readonly ImportancePerformanceItem[]
}

/** What the map is about. */
export interface ImportancePerformanceOptions {
  /** The construct that is to be raised: `'Satisfaction'`. It must have items of its own. */
  readonly target: string
  /** Ends of the scale of all items, or of each by its name. */
  readonly scale: IndexScale
}

/**
 * Importance and performance of every construct that leads to the target, and of its items; the most important one first.
 *
 * Performance is that of the clients the model was fitted to. Constructs without items of their own are not on the map, but routes
 * through them count; that of an interaction is not a route. Effects are what goes with more of a construct among clients: that raising it
 * would raise the target is what the arrows of the model claim, not what the data can show.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for a target that has no items of its own, `MISSING_VALUE` for an item without a scale.
 * @example
 * import { importancePerformance, pathModel } from 'clientele/satisfaction'
 * const answers = { fast: [3, 5, 4, 2, 5, 1], fair: [4, 5, 3, 2, 4, 2], again: [3, 5, 4, 1, 5, 2] }
 * const model = pathModel.fit(answers, {
 *   constructs: {
 *     Quality: { kind: 'composite', items: ['fast', 'fair'] },
 *     Loyalty: { kind: 'composite', items: ['again'] },
 *   },
 *   paths: [{ from: 'Quality', to: 'Loyalty' }],
 * })
 * const [quality] = importancePerformance(model, { target: 'Loyalty', scale: { lowest: 1, highest: 5 } })
 * quality.importance.toFixed(2) // => '1.12'
 * quality.performance.toFixed(1) // => '58.3'
 */
export function importancePerformance(
  model: PathModel,
  options: ImportancePerformanceOptions,
): readonly ImportancePerformance[] {
  expectKnownKeys(expectObject(options, 'options'), ['target', 'scale'], 'options')
  const checked = expectModel(model, 'model')
  const target = measuredConstruct(checked, options.target, 'options.target')
  const effects = totalEffectsOf(checked.params)
  const points = pointsOf(target, checked, options.scale)
  return measuredConstructs(checked)
    .flatMap((construct): ImportancePerformance[] => {
      const { name } = construct.construct
      const effect = effects.find(({ from, to }) => from === name && to === options.target)
      if (effect === undefined) return []
      const weights = weightsOf(construct, checked, options.scale)
      const means = construct.items.map(({ mean }) => mean)
      const { index, items } = indexOf(weights, means)
      const importance = (effect.effect * points) / pointsOf(construct, checked, options.scale)
      if (!Number.isFinite(importance) || !Number.isFinite(index)) {
        reject('OUT_OF_RANGE', 'model.params', `means and effects of which '${name}' has finite points`, importance)
      }
      return [
        {
          construct: name,
          importance,
          performance: index,
          items: items.map(({ item, weight, performance }) => ({ item, importance: weight * importance, performance })),
        },
      ]
    })
    .sort((one, other) => other.importance - one.importance)
}

/** Points of an index for one standard deviation of its construct: score and index are the same sum of answers but for its unit. */
function pointsOf(measured: MeasuredConstruct, model: PathModel, scale: IndexScale): number {
  const { items, points } = weightsOf(measured, model, scale)
  const weights = unitWeights(model.params, measured.construct.name)
  const largest = points.reduce((most, point, h) => (Math.abs(point) > Math.abs(points[most]!) ? h : most), 0)
  return points[largest]! / weights[items[largest]!]!
}
