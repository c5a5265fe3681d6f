import { weightsIn } from './item-weights.js'
import type { EstimatedConstruct, PathIndicator, PathParams } from './types.js'
import type { ItemColumns } from './weighted-sum.js'
import { weightedSum } from './weighted-sum.js'

/** Every item of a model, with its mean and spread. */
export type ItemFigures = ReadonlyMap<string, PathIndicator>

/** Products of items or of scores, weighted; on the scale of products. */
export function interactionScore(
  params: PathParams,
  { indicators, weights, deviation }: EstimatedConstruct,
  items: ItemFigures,
  centred: ItemColumns,
  size: number,
): Float64Array {
  const { standardise } = params
  const scaled = (name: string): Float64Array => {
    const spread = standardise ? items.get(name)!.deviation : 1
    return centred.get(name)!.map(distance => distance / spread)
  }
  const score = new Float64Array(size)
  for (const [h, name] of indicators.entries()) {
    const own = params.indicators.find(indicator => indicator.name === name)!
    const [left, right] = own.of!.map(part =>
      own.kind === 'score-product'
        ? weightedSum(Object.entries(weightsIn(params.mainEffects!, params, part)), centred, size)
        : scaled(part),
    )
    const taken = Object.entries(own.regression ?? {}).map(
      ([item, coefficient]) => [scaled(item), coefficient] as const,
    )
    const factor = (weights[h]! * deviation) / (standardise ? own.deviation : 1)
    for (let row = 0; row < size; row++) {
      let product = left![row]! * right![row]! - own.mean
      for (const [column, coefficient] of taken) product -= coefficient * column[row]!
      score[row]! += factor * product
    }
  }
  return score
}
