import { reject } from '../../../errors/index.js'
import type { Construct, PathModel, PathStructure } from '../../path-model/index.js'

/**
 * The structure of a model as it is estimated for predictions: factors as composites, whose scores foretell best as they are; every
 * construct turned the way it points in the model, whatever part of the rows is held back.
 */
export function foldStructure({ params }: PathModel): PathStructure {
  const estimated = [...params.constructs, ...(params.firstStage === undefined ? [] : params.firstStage.constructs)]
  const constructs = Object.entries(params.structure.constructs).map(([name, construct]): [string, Construct] => {
    if (construct.kind === 'interaction') return [name, construct]
    const { indicators, loadings } = estimated.find(candidate => candidate.name === name)!
    const most = loadings.reduce((best, loading, i) => (loading > loadings[best]! ? i : best), 0)
    const positive = indicators[most]!
    if (construct.kind === 'factor') return [name, { kind: 'composite', items: construct.items, positive }]
    return [name, { ...construct, positive }]
  })
  return { constructs: Object.fromEntries(constructs), paths: params.structure.paths }
}

/** Interactions are scored by items of their parts, which earliest antecedents alone do not have. */
export function expectEarliest({ constructs, paths }: PathStructure): void {
  const outcomes = new Set(paths.map(({ to }) => to))
  for (const [name, construct] of Object.entries(constructs)) {
    if (construct.kind !== 'interaction') continue
    const part = construct.of.find(of => outcomes.has(of))
    if (part === undefined) continue
    const expected = `'direct', as ${part} of ${name} is itself acted on`
    reject('NOT_APPLICABLE', 'options.antecedents', expected, 'earliest')
  }
}
