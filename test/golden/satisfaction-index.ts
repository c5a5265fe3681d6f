/**
 * The golden records of the index from 0 to 100: of the bank's clients with equal weights, of clients of mobile telephones with those of
 * the path model.
 */

import { itemCorrelations } from '../../src/satisfaction/measurement/index.js'
import { pathModel } from '../../src/satisfaction/path-model/index.js'
import { indexOfMeans, satisfactionIndex } from '../../src/satisfaction/satisfaction-index/index.js'
import { answersOf, ecsi } from './pls-models.js'
import type { Adapter, GoldenRecord } from './support.js'
import { asRecord } from './support.js'

export const satisfactionIndexAdapters: readonly Adapter[] = [
  { family: /^index=\(sum w_i xbar_i/, answer: record => ({ ours: withGivenWeights(record) }) },
  { family: /^unstandardised weights = outer weight/, answer: record => ({ ours: withWeightsOfModel(record) }) },
]

function scaleOf(inputs: Readonly<Record<string, unknown>>): { readonly lowest: number; readonly highest: number } {
  const [lowest, highest] = inputs['scale'] as readonly [number, number]
  return { lowest, highest }
}

/** Of means: four of the bank's answers to sat1 are 0, which is not on the scale of the record, so that rows of them are refused. */
function withGivenWeights(record: GoldenRecord): unknown {
  const inputs = asRecord(record.inputs)
  const [names, weights] = [inputs['items'] as readonly string[], inputs['weights'] as readonly number[]]
  const itemWeights = Object.fromEntries(names.map((name, i) => [name, weights[i]!]))
  const answers = answersOf('satisfaction.csv')
  const { items, means } = itemCorrelations(Object.fromEntries(names.map(name => [name, answers[name]!])))
  const byItem = Object.fromEntries(items.map((item, i) => [item, means[i]!]))
  return { index: indexOfMeans(byItem, { itemWeights, scale: scaleOf(inputs) }).index, item_means: means }
}

/** Fitted here: the weights of the record are those of another package, equal to its own tolerance. */
function withWeightsOfModel(record: GoldenRecord): unknown {
  const inputs = asRecord(record.inputs)
  const answers = answersOf('mobi.csv')
  const construct = String(inputs['construct'])
  const { index, items } = satisfactionIndex(pathModel.fit(answers, ecsi()), answers, {
    construct,
    scale: scaleOf(inputs),
  })
  return {
    index,
    unstandardised_weights_normalised: Object.fromEntries(items.map(({ item, weight }) => [item, weight])),
  }
}
