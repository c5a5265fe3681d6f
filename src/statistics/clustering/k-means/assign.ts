import { applyScales } from '../features/index.js'
import type { FeatureColumns } from '../types.js'
import { expectModel } from './model.js'
import type { KMeansAssignment, KMeansModel, KMeansParams } from './types.js'

/**
 * To which cluster each row belongs: the one whose centre is nearest; of equally near ones the first. Any rows, those of the fit
 * or new ones.
 *
 * @param columns the features of the model, and no others.
 * @throws ClienteleError `MISSING_VALUE` for a feature without a column, `UNKNOWN_OPTION` for a column that is no feature,
 * `OUT_OF_RANGE` naming the first ten cells that are no numbers; `LENGTH_MISMATCH`, `EMPTY_INPUT`, `INVALID_DOCUMENT`.
 * @example
 * import { kMeans } from 'clientele/statistics'
 * const model = kMeans.fit({ years: [1, 2, 3, 20, 22], loans: [1, 1, 2, 9, 8] }, { clusters: 2 })
 * const { segment, segmentNames, distance } = kMeans.assign(model, { years: [19, 2], loans: [8, 1] })
 * Array.from(segment, code => segmentNames[code]) // => ['cluster 2', 'cluster 1']
 * distance[0].toFixed(3) // => '0.256'
 */
export function assign(model: KMeansModel, columns: FeatureColumns): KMeansAssignment {
  const { params } = expectModel(model, 'model')
  const names = Object.keys(params.features)
  const { values, size } = applyScales(columns, names, Object.values(params.features), 'columns')
  const segmentNames = params.clusters.map(({ name }) => name)
  return { size, segmentNames, ...nearestCentres(values, size, scaledCentres(params)) }
}

/** The centres on the scales of the model, row by row. */
export function scaledCentres({ features, clusters }: KMeansParams): Float64Array {
  const scales = Object.entries(features)
  return Float64Array.from(
    clusters.flatMap(({ centre }) =>
      scales.map(([name, { centre: middle, spread }]) => (centre[name]! - middle) / spread),
    ),
  )
}

/** Rows, one after the other, by nearest centre, and how far it is. */
export function nearestCentres(
  values: Float64Array,
  size: number,
  centres: Float64Array,
): { readonly segment: Uint16Array; readonly distance: Float64Array } {
  const dimensions = values.length / size
  const segment = new Uint16Array(size)
  const distance = new Float64Array(size)
  for (let row = 0; row < size; row++) {
    const from = row * dimensions
    let [nearest, least] = [0, Infinity]
    for (let to = 0; to < centres.length; to += dimensions) {
      let sum = 0
      for (let d = 0; d < dimensions; d++) {
        const apart = values[from + d]! - centres[to + d]!
        sum += apart * apart
      }
      if (sum < least) [nearest, least] = [to / dimensions, sum]
    }
    segment[row] = nearest
    distance[row] = Math.sqrt(least)
  }
  return { segment, distance }
}
