/**
 * Do the items of a construct have one thing in common, or several?
 *
 * @see Tenenhaus, Esposito Vinzi, Chatelin and Lauro (2005), Computational Statistics & Data Analysis 48(1), section 1.1: one thing
 * where the first eigenvalue is above 1 and the second below, and Dillon and Goldstein's rho above 0.7.
 * @module
 */
import { symmetricEigen } from '../../numeric/core.js'
import { compositeReliability } from '../measurement/index.js'
import { alphaOf } from '../measurement/matrix-alpha.js'
import type { PathModel } from '../path-model/index.js'
import { expectModel } from '../path-model/model.js'
import { correlationsAt, measuredConstructs } from './measured-constructs.js'

/** What the items of one construct have in common, by their principal components. */
export interface Unidimensionality {
  readonly name: string
  readonly items: number
  /** Of the items' correlations, the largest first; they add up to the number of items. */
  readonly eigenvalues: readonly number[]
  /** Composite reliability by the loadings on the first principal component; absent of a single item. */
  readonly dillonGoldsteinRho?: number
  /** Standardised alpha; absent of a single item, or of items that cancel each other. */
  readonly standardisedAlpha?: number
  /** Whether the first eigenvalue alone is above 1. Items of mode B need not have one thing in common. */
  readonly isUnidimensional: boolean
}

/**
 * Eigenvalues of the items of each construct, with the reliabilities that go with them. Items that point the other way count by how
 * strongly they go along, so that they should be turned before alpha is read.
 *
 * @param model of `pathModel.fit`.
 * @returns constructs of the last stage but interactions, then the parts of higher-order ones.
 * @throws ClienteleError `INVALID_DOCUMENT` for what is no path model.
 * @example
 * import { pathModel, unidimensionality } from 'clientele/satisfaction'
 * const answers = { s1: [2, 1, 4, 3, 5, 5], s2: [1, 2, 4, 4, 5, 3], l: [1, 2, 2, 5, 4, 3] }
 * const constructs = { Satisfaction: { kind: 'composite', items: ['s1', 's2'] }, Loyalty: { kind: 'composite', items: ['l'] } }
 * const [satisfaction] = unidimensionality(pathModel.fit(answers, { constructs, paths: [{ from: 'Satisfaction', to: 'Loyalty' }] }))
 * satisfaction.eigenvalues.map(value => value.toFixed(3)) // => ['1.721', '0.279']
 * satisfaction.isUnidimensional // => true
 */
export function unidimensionality(model: PathModel): readonly Unidimensionality[] {
  return measuredConstructs(expectModel(model, 'model')).map(({ construct, stage, places }) => {
    const items = places.length
    const correlation = correlationsAt(stage, places)
    const { values, vectors } = symmetricEigen(correlation.flat(), items)
    const order = [...values.keys()].sort((a, b) => values[b]! - values[a]!)
    const eigenvalues = order.map(place => Math.max(0, values[place]!))
    const { name } = construct
    const isUnidimensional = items === 1 || (eigenvalues[0]! > 1 && eigenvalues[1]! < 1)
    if (items === 1) return { name, items, eigenvalues, isUnidimensional }
    const root = Math.sqrt(eigenvalues[0]!)
    const loadings = places.map((_, i) => Math.abs(vectors[i * items + order[0]!]! * root))
    const alpha = alphaOf(correlation)
    return {
      name,
      items,
      eigenvalues,
      dillonGoldsteinRho: compositeReliability(loadings),
      ...(alpha !== undefined && { standardisedAlpha: alpha }),
      isUnidimensional,
    }
  })
}
