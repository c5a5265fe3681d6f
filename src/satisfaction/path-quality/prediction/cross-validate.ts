import { reject } from '../../../errors/index.js'
import type { PathModel, PathModelOptions, PathStructure } from '../../path-model/index.js'
import { pathModel } from '../../path-model/index.js'
import type { CollectedErrors } from './collected-errors.js'
import { collect, collectedErrors } from './collected-errors.js'
import { linearBenchmark } from './linear-benchmark.js'
import type { ItemColumns } from './predict-fold.js'
import { itemsRead, predictFold } from './predict-fold.js'
import type { PredictionSettings } from './read-options.js'

/** What was foretold of one item, by three ways. */
export interface ItemErrors {
  readonly construct: string
  readonly actual: Float64Array
  readonly path: CollectedErrors
  readonly linear: CollectedErrors
  readonly mean: CollectedErrors
}

/** What was foretold of one score. */
export interface ScoreRecord {
  readonly actual: Float64Array
  readonly errors: CollectedErrors
}

/** What was foretold of all rows, each of them held back once per repeat. */
export interface Foretold {
  readonly items: ReadonlyMap<string, ItemErrors>
  readonly scores: ReadonlyMap<string, ScoreRecord>
  /** In how many folds each row took part, over all repeats. */
  readonly trained: number
  /** Estimations that did not converge. */
  readonly notConverged: number
}

/** Holds back fold after fold, estimates the model from the others, and foretells. */
export function crossValidate(
  model: PathModel,
  structure: PathStructure,
  columns: ItemColumns,
  { antecedents, folds, partings }: PredictionSettings,
): Foretold {
  const { params, fit } = model
  const { tolerance, mostIterations } = fit
  const settings = { scheme: params.scheme, standardise: params.standardise, tolerance, mostIterations }
  const found = emptyRecords(model, columns, partings.length)
  const { items, scores } = found
  let notConverged = 0
  for (const [repeat, parting] of partings.entries()) {
    for (let fold = 0; fold < folds; fold++) {
      const isHeld = Uint8Array.from(parting, part => (part === fold ? 1 : 0))
      const training = Array.from(isHeld.keys()).filter(row => isHeld[row] === 0)
      const own = fitOf(columns, structure, training, settings)
      if (!own.fit.converged) notConverged++
      const ownScores = pathModel.scores(own, columns).values
      const byPath = predictFold(own, ownScores, antecedents)
      const byItems = linearBenchmark(own, columns, ownScores, training, antecedents)
      for (const [item, { actual, path, linear, mean }] of items) {
        collect(path, actual, byPath.items.get(item)!, isHeld, repeat)
        collect(linear, actual, byItems.get(item)!, isHeld, repeat)
        collect(mean, actual, new Float64Array(actual.length).fill(meanOf(actual, training)), isHeld, repeat)
      }
      for (const [name, { actual, errors }] of scores) {
        collect(errors, actual, byPath.scores.get(name)!, isHeld, repeat)
      }
    }
  }
  return { ...found, trained: partings.length * (folds - 1), notConverged }
}

/** The model of some rows; an item to which they have one answer is named with what to do. */
function fitOf(
  columns: ItemColumns,
  structure: PathStructure,
  training: readonly number[],
  settings: PathModelOptions,
): PathModel {
  const kept = Object.entries(columns).map(([item, column]) => {
    const answers = Float64Array.from(training, row => column[row]!)
    if (answers.every(answer => answer === answers[0])) {
      const expected = 'answers that differ whichever fold is held back'
      reject('NO_VARIATION', `answers.${item}`, expected, 'one answer in all others', 'Hold back fewer rows at a time')
    }
    return [item, answers] as const
  })
  return pathModel.fit(Object.fromEntries(kept), structure, settings)
}

function meanOf(column: Float64Array, rows: readonly number[]): number {
  const first = column[rows[0]!]!
  return first + rows.reduce((sum, row) => sum + (column[row]! - first), 0) / rows.length
}

function emptyRecords(model: PathModel, columns: ItemColumns, repeats: number): Pick<Foretold, 'items' | 'scores'> {
  const items = new Map<string, ItemErrors>()
  const scores = new Map<string, ScoreRecord>()
  const own = pathModel.scores(model, columns).values
  for (const construct of new Set(model.params.paths.map(({ to }) => to))) {
    const actual = own[construct]!
    scores.set(construct, { actual, errors: collectedErrors(actual.length, repeats) })
    for (const { item } of itemsRead(model, construct)) {
      const answers = columns[item]!
      const empty = (): CollectedErrors => collectedErrors(answers.length, repeats)
      items.set(item, { construct, actual: answers, path: empty(), linear: empty(), mean: empty() })
    }
  }
  return { items, scores }
}
