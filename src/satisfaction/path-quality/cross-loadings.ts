/**
 * Does every item go best with the construct that it is taken to measure?
 *
 * @module
 */
import type { ItemMatrix } from '../measurement/index.js'
import type { PathModel, PathStage } from '../path-model/index.js'
import { expectModel } from '../path-model/model.js'

/** Correlations of all indicators with the scores of all constructs. */
export interface CrossLoadings {
  /** Rows, with the construct that each of them measures. */
  readonly indicators: readonly { readonly name: string; readonly construct: string }[]
  /** Columns. */
  readonly constructs: readonly string[]
  readonly values: ItemMatrix
}

/** An item that goes better with another construct than with its own. */
export interface MisplacedItem {
  readonly item: string
  readonly construct: string
  readonly loading: number
  readonly other: string
  readonly otherLoading: number
}

/**
 * Correlations of every indicator with the score of every construct, of the last stage. Of factors too they are of scores as they
 * are, uncorrected, so that a row may be compared from left to right.
 *
 * @param model of `pathModel.fit`.
 * @throws ClienteleError `INVALID_DOCUMENT` for what is no path model.
 * @example
 * import { crossLoadings, pathModel } from 'clientele/satisfaction'
 * const answers = { s1: [2, 1, 4, 3, 5, 5], s2: [1, 2, 4, 4, 5, 3], l: [1, 2, 2, 5, 4, 3] }
 * const constructs = { Satisfaction: { kind: 'composite', items: ['s1', 's2'] }, Loyalty: { kind: 'composite', items: ['l'] } }
 * const { indicators, values } = crossLoadings(pathModel.fit(answers, { constructs, paths: [{ from: 'Satisfaction', to: 'Loyalty' }] }))
 * indicators[0] // => { name: 's1', construct: 'Satisfaction' }
 * values[0].map(value => value.toFixed(3)) // => ['0.884', '0.444']
 */
export function crossLoadings(model: PathModel): CrossLoadings {
  return crossLoadingsOf(expectModel(model, 'model').params)
}

/** The same of one stage. */
function crossLoadingsOf({ constructs, covariance }: PathStage): CrossLoadings {
  const indicators = constructs.flatMap(({ name: construct, indicators: own }) =>
    own.map(name => ({ name, construct })),
  )
  let start = 0
  const columns = constructs.map(({ weights }) => {
    const from = start
    start += weights.length
    return covariance.map((row, h) => {
      const shared = weights.reduce((sum, weight, i) => sum + weight * row[from + i]!, 0)
      return shared / Math.sqrt(covariance[h]![h]!)
    })
  })
  return {
    indicators,
    constructs: constructs.map(({ name }) => name),
    values: indicators.map((_, h) => columns.map(column => column[h]!)),
  }
}

/** Items of a stage that go better with another construct than with their own; interactions are not asked. */
export function misplacedItems(stage: PathStage): readonly MisplacedItem[] {
  const { indicators, constructs, values } = crossLoadingsOf(stage)
  const isAsked = stage.constructs.map(({ kind }) => kind !== 'interaction')
  return indicators.flatMap(({ name, construct }, h) => {
    const own = constructs.indexOf(construct)
    if (!isAsked[own]) return []
    let most = own
    for (const [j, value] of values[h]!.entries()) {
      if (isAsked[j] && Math.abs(value) > Math.abs(values[h]![most]!) + ROUNDING) most = j
    }
    if (most === own) return []
    const [loading, otherLoading] = [values[h]![own]!, values[h]![most]!]
    return [{ item: name, construct, loading, other: constructs[most]!, otherLoading }]
  })
}

/** Correlations this near are the same. */
const ROUNDING = 1e-9
