/**
 * How much less sure is a weight or a path for the items or constructs beside it?
 *
 *   VIF = 1 / (1 − R² of the one on the others)
 *
 * @see Diamantopoulos and Siguaw (2006), British Journal of Management 17(4), who ask for less than 3.3; Hair, Risher, Sarstedt
 * and Ringle (2019), European Business Review 31(1), who see a problem from 5 on.
 * @module
 */
import { inflationOfCorrelations } from '../../statistics/regression/variance-inflation.js'
import type { ItemMatrix } from '../measurement/index.js'
import type { PathModel, PathStage } from '../path-model/index.js'
import { expectModel } from '../path-model/model.js'
import { correlationsAt } from './measured-constructs.js'

/** An item among those of its construct. */
export interface ItemInflation {
  readonly construct: string
  readonly item: string
  /** >= 1; 1 for a single item. Absent where the others tell the item entirely. */
  readonly factor?: number
}

/** A construct among those that act on another. */
export interface AntecedentInflation {
  readonly to: string
  readonly from: string
  /** >= 1; 1 where nothing else acts on it. Absent where the others tell it entirely, or corrections left no correlations that can be. */
  readonly factor?: number
}

/** Variance inflation of items and of paths. */
export interface PathCollinearity {
  /** What counts for constructs of mode B, whose weights are coefficients. Of mode A high factors do no harm. */
  readonly items: readonly ItemInflation[]
  /** In the order of the paths. */
  readonly antecedents: readonly AntecedentInflation[]
}

/**
 * Variance inflation factors of items within each construct, and of constructs among those that act on the same.
 *
 * @param model of `pathModel.fit`.
 * @returns items of the last stage, then those of constructs that only the first one has.
 * @throws ClienteleError `INVALID_DOCUMENT` for what is no path model.
 * @example
 * import { pathCollinearity, pathModel } from 'clientele/satisfaction'
 * const answers = { s1: [2, 1, 4, 3, 5, 5], s2: [1, 2, 4, 4, 5, 3], l: [1, 2, 2, 5, 4, 3] }
 * const constructs = { Satisfaction: { kind: 'composite', items: ['s1', 's2'], mode: 'B' }, Loyalty: { kind: 'composite', items: ['l'] } }
 * const model = pathModel.fit(answers, { constructs, paths: [{ from: 'Satisfaction', to: 'Loyalty' }] })
 * pathCollinearity(model).items.map(({ item, factor }) => `${item} ${factor.toFixed(2)}`) // => ['s1 2.08', 's2 2.08', 'l 1.00']
 */
export function pathCollinearity(model: PathModel): PathCollinearity {
  const { params } = expectModel(model, 'model')
  const { firstStage } = params
  const names = new Set(params.constructs.map(({ name }) => name))
  const parts =
    firstStage === undefined ? [] : itemInflation(firstStage).filter(({ construct }) => !names.has(construct))
  const outcomes = new Map([...new Set(params.paths.map(({ to }) => to))].map(to => [to, antecedentsOf(params, to)]))
  return {
    items: [...itemInflation(params), ...parts],
    antecedents: params.paths.map(({ from, to }) => ({ to, from, ...factorOf(outcomes.get(to)!.get(from)!) })),
  }
}

/** Factors of those that act on a construct, by name: `Infinity` where they cannot be told apart. */
export function antecedentsOf(
  { constructs, constructCorrelations, paths }: PathStage,
  outcome: string,
): ReadonlyMap<string, number> {
  const before = paths.filter(({ to }) => to === outcome).map(({ from }) => from)
  const places = before.map(name => constructs.findIndex(construct => construct.name === name))
  const factors = inflationAmong(places.map(i => places.map(j => constructCorrelations[i]![j]!)))
  return new Map(before.map((name, i) => [name, factors[i]!]))
}

function itemInflation(stage: PathStage): readonly ItemInflation[] {
  let start = 0
  return stage.constructs.flatMap(({ name: construct, indicators }) => {
    const places = indicators.map((_, i) => start + i)
    start += indicators.length
    const factors = inflationAmong(correlationsAt(stage, places))
    return indicators.map((item, i) => ({ construct, item, ...factorOf(factors[i]!) }))
  })
}

function inflationAmong(correlations: ItemMatrix): Float64Array {
  return inflationOfCorrelations(correlations.flat(), correlations.length)
}

function factorOf(factor: number): { readonly factor?: number } {
  return Number.isFinite(factor) ? { factor } : {}
}
