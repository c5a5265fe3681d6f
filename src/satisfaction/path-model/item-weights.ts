import { expectText, reject } from '../../errors/index.js'
import { expectModel } from './model.js'
import type { PathModel, PathParams, PathStage } from './types.js'

/**
 * What one more point of each answer adds to the score of a construct, in its standard deviations: outer weights over the
 * spread of the item; of a higher-order construct, by way of its parts.
 *
 * @param construct one with items, or made of such; a part of a higher-order construct as well.
 * @throws ClienteleError `OUT_OF_RANGE` for what is no construct of the model, `NOT_APPLICABLE` for an interaction.
 * @example
 * import { pathModel } from 'clientele/satisfaction'
 * const answers = { q1: [3, 5, 6, 8, 9], q2: [4, 4, 7, 7, 10], s1: [2, 5, 6, 9, 8] }
 * const model = pathModel.fit(answers, {
 *   constructs: { Quality: { kind: 'composite', items: ['q1', 'q2'] }, Satisfaction: { kind: 'composite', items: ['s1'] } },
 *   paths: [{ from: 'Quality', to: 'Satisfaction' }],
 * })
 * pathModel.itemWeights(model, 'Quality').q1.toFixed(4) // => '0.2387'
 */
export function itemWeights(model: PathModel, construct: string): Readonly<Record<string, number>> {
  const { params } = expectModel(model, 'model')
  const kind = Object.hasOwn(params.structure.constructs, expectText(construct, 'construct'))
    ? params.structure.constructs[construct]!.kind
    : undefined
  if (kind === undefined) {
    const names = Object.keys(params.structure.constructs).join(', ')
    return reject('OUT_OF_RANGE', 'construct', `one of ${names}`, construct)
  }
  if (kind === 'interaction')
    reject('NOT_APPLICABLE', 'construct', 'no interaction, which has no weights of answers', construct)
  return weightsOf(params, construct)
}

/** Of a construct of the last stage, or of a part in the first. */
export function weightsOf(params: PathParams, construct: string): Readonly<Record<string, number>> {
  const stage = [params, params.firstStage].find(candidate =>
    candidate?.constructs.some(({ name }) => name === construct),
  )
  return stage === undefined ? {} : weightsIn(stage, params, construct)
}

/** Of a construct in this very stage. */
export function weightsIn(stage: PathStage, params: PathParams, construct: string): Readonly<Record<string, number>> {
  const { indicators, weights } = stage.constructs.find(({ name }) => name === construct)!
  const found = indicators.flatMap((name, h) => {
    const { kind, deviation } = stage.indicators.find(indicator => indicator.name === name)!
    const weight = weights[h]!
    if (kind === 'item') return [[name, params.standardise ? weight / deviation : weight] as const]
    if (kind !== 'score' || params.firstStage === undefined) return []
    const parts = Object.entries(weightsIn(params.firstStage, params, name))
    return parts.map(([item, ofPart]) => [item, ofPart * weight] as const)
  })
  return Object.fromEntries(found)
}
