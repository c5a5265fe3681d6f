import { expectText, reject } from '../../errors/index.js'
import type { EstimatedConstruct, PathIndicator, PathModel, PathStage } from '../path-model/index.js'
import { weightsOf as unitWeights } from '../path-model/item-weights.js'
import type { IndexWeights } from './index-weights.js'
import { indexWeights, readScales } from './index-weights.js'

/** A construct with items of its own, and the stage in which they were weighted. */
export interface MeasuredConstruct {
  readonly construct: EstimatedConstruct
  readonly items: readonly PathIndicator[]
}

/** Constructs of a model that are made of answers: no interactions, nothing of higher order. */
export function measuredConstructs({ params }: PathModel): readonly MeasuredConstruct[] {
  const found = new Map<string, MeasuredConstruct>()
  const stages: readonly PathStage[] = params.firstStage === undefined ? [params] : [params, params.firstStage]
  for (const { constructs, indicators } of stages) {
    for (const construct of constructs) {
      const items = construct.indicators.map(name => indicators.find(indicator => indicator.name === name)!)
      if (!found.has(construct.name) && items.every(({ kind }) => kind === 'item')) {
        found.set(construct.name, { construct, items })
      }
    }
  }
  return [...found.values()]
}

/** One of them, by its name. */
export function measuredConstruct(model: PathModel, name: unknown, path: string): MeasuredConstruct {
  if (name === undefined) reject('MISSING_VALUE', path, 'the name of a construct', name)
  const asked = expectText(name, path)
  const measured = measuredConstructs(model)
  const found = measured.find(({ construct }) => construct.name === asked)
  if (found !== undefined) return found
  const known = measured.map(({ construct }) => `'${construct.name}'`).join(', ')
  return reject('OUT_OF_RANGE', path, `a construct with items of its own: ${known}`, asked)
}

/** Points of the index of a construct for a unit of each answer. */
export function weightsOf({ construct, items }: MeasuredConstruct, model: PathModel, scale: unknown): IndexWeights {
  const names = items.map(({ name }) => name)
  const scales = readScales(scale, names, 'options.scale')
  const weights = unitWeights(model.params, construct.name)
  return indexWeights(
    names,
    names.map(name => weights[name]!),
    scales,
    `model.params.constructs.${construct.name}.weights`,
  )
}
