/**
 * What a regression foretells that knows items and no constructs: each item of an outcome on all items of its antecedents.
 *
 * @module
 */
import { symmetricEigen } from '../../../numeric/core.js'
import { momentsOf } from '../../measurement/moments.js'
import type { PathModel, PathStructure } from '../../path-model/index.js'
import type { ItemColumns } from './predict-fold.js'

/** Columns of all rows, and which of them each construct has. */
interface Regressors {
  readonly columns: readonly Float64Array[]
  readonly itemPlace: ReadonlyMap<string, number>
  readonly places: ReadonlyMap<string, readonly number[]>
}

/**
 * Answers to the items of all outcomes, foretold for all rows from what the rows of `training` have shown. Where items tell each
 * other, as more items than rows do, the least coefficients that fit are taken.
 */
export function linearBenchmark(
  model: PathModel,
  items: ItemColumns,
  ownScores: ItemColumns,
  training: readonly number[],
  antecedents: 'direct' | 'earliest',
): ReadonlyMap<string, Float64Array> {
  const { structure } = model.params
  const { columns, itemPlace, places } = regressorsOf(model, items, ownScores)
  const { means, deviations, correlation } = momentsOf(
    columns.map(column => Float64Array.from(training, row => column[row]!)),
    undefined,
  )
  const predictions = new Map<string, Float64Array>()
  for (const outcome of new Set(structure.paths.map(({ to }) => to))) {
    const from = sourcesOf(structure, outcome, antecedents).flatMap(name => places.get(name)!)
    const targets = places.get(outcome)!
    const among = Float64Array.from(from.flatMap(i => from.map(j => correlation[i * columns.length + j]!)))
    const solve = solver(among, from.length)
    for (const [item, target] of itemPlace) {
      if (!targets.includes(target)) continue
      const coefficients = solve(from.map(place => correlation[place * columns.length + target]!))
      const prediction = new Float64Array(columns[target]!.length).fill(means[target]!)
      for (const [k, place] of from.entries()) {
        const slope = (coefficients[k]! * deviations[target]!) / deviations[place]!
        const column = columns[place]!
        for (let row = 0; row < prediction.length; row++) prediction[row]! += slope * (column[row]! - means[place]!)
      }
      predictions.set(item, prediction)
    }
  }
  return predictions
}

/** Constructs whose items foretell an outcome: those that act on it, or those on which nothing acts and that reach it. */
function sourcesOf({ paths }: PathStructure, outcome: string, antecedents: 'direct' | 'earliest'): readonly string[] {
  const before = (name: string): readonly string[] => paths.filter(({ to }) => to === name).map(({ from }) => from)
  if (antecedents === 'direct') return before(outcome)
  const reaching = new Set(before(outcome))
  for (const name of reaching) for (const earlier of before(name)) reaching.add(earlier)
  return [...reaching].filter(name => before(name).length === 0)
}

/** Items of every construct; of interactions the products of centred items, or the product of two scores. */
function regressorsOf({ params }: PathModel, items: ItemColumns, ownScores: ItemColumns): Regressors {
  const { structure, indicators } = params
  const columns: Float64Array[] = []
  const itemPlace = new Map<string, number>()
  const places = new Map<string, number[]>()
  const add = (name: string, column: Float64Array): void => {
    const own = places.get(name)
    if (own === undefined) places.set(name, [columns.length])
    else own.push(columns.length)
    columns.push(column)
  }
  for (const [name, construct] of Object.entries(structure.constructs)) {
    if (!('items' in construct)) continue
    for (const item of construct.items) {
      itemPlace.set(item, columns.length)
      add(name, items[item]!)
    }
  }
  for (const { name, kind, indicators: own } of params.constructs) {
    if (kind !== 'interaction') continue
    for (const product of own) {
      const { kind: made, of } = indicators.find(indicator => indicator.name === product)!
      if (made === 'score-product' || of === undefined) add(name, ownScores[name]!)
      else {
        const [left, right] = of.map(item => centred(items[item]!, indicators.find(own => own.name === item)!.mean))
        add(
          name,
          left!.map((distance, row) => distance * right![row]!),
        )
      }
    }
  }
  for (const [name, construct] of Object.entries(structure.constructs)) {
    if (construct.kind === 'higher-order')
      places.set(
        name,
        construct.of.flatMap(part => places.get(part)!),
      )
  }
  return { columns, itemPlace, places }
}

function centred(column: Float64Array, mean: number): Float64Array {
  return column.map(value => value - mean)
}

/** The least coefficients that solve a system of correlations, singular or not. */
function solver(correlations: Float64Array, n: number): (right: readonly number[]) => Float64Array {
  const { values, vectors } = symmetricEigen(correlations, n)
  const largest = values.reduce((most, value) => Math.max(most, value), 0)
  return right => {
    const solution = new Float64Array(n)
    for (let k = 0; k < n; k++) {
      if (!(values[k]! > NOTHING_LEFT * largest)) continue
      let share = 0
      for (let i = 0; i < n; i++) share += vectors[i * n + k]! * right[i]!
      for (let i = 0; i < n; i++) solution[i]! += (vectors[i * n + k]! * share) / values[k]!
    }
    return solution
  }
}

/** A share of the largest eigenvalue below which there is nothing but rounding. */
const NOTHING_LEFT = 1e-11
