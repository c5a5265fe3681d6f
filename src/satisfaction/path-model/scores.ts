import { expectKnownKeys, expectOneOf } from '../../errors/index.js'
import type { SurveyAnswers } from '../answers.js'
import type { ItemFigures } from './interaction-score.js'
import { interactionScore } from './interaction-score.js'
import { weightsOf } from './item-weights.js'
import { expectModel } from './model.js'
import { readItemColumns } from './read-item-columns.js'
import type { PathModel, PathParams } from './types.js'
import type { ItemColumns } from './weighted-sum.js'
import { weightedSum } from './weighted-sum.js'

/** Which scores are asked for. */
export interface PathScoreOptions {
  /**
   * `'standardised'` (default): mean 0 and variance 1 among the rows of the fit. `'answers'`: weighted means of the answers, on
   * their scale; interactions have none, nor have constructs whose weights add up to nothing, and both are left out.
   */
  readonly scale?: 'standardised' | 'answers'
  /** Rows with gaps have no scores (`'none'`), or gaps are filled with the means of the fit (`'mean'`); as the fit did by default. */
  readonly missing?: 'none' | 'mean'
}

/** Scores of rows by construct. */
export interface PathScores {
  /** How many rows. */
  readonly size: number
  /** By construct, parts of higher-order ones included; one per row, 0 where there is none. */
  readonly values: Readonly<Record<string, Float64Array>>
  /** 1 of rows that have scores, 0 of rows with gaps. */
  readonly defined: Uint8Array
}

/**
 * Scores of answer sheets by a fitted model, whether they took part in the fit or not.
 *
 * @param answers by question, from −1e60 to 1e60; those that the model does not use are not looked at.
 * @throws ClienteleError `COLUMN_NOT_FOUND` for an item without answers; errors of answers and options that name the field.
 * @example
 * import { pathModel } from 'clientele/satisfaction'
 * const answers = { q1: [3, 5, 6, 8, 9], q2: [4, 4, 7, 7, 10], s1: [2, 5, 6, 9, 8] }
 * const model = pathModel.fit(answers, {
 *   constructs: { Quality: { kind: 'composite', items: ['q1', 'q2'] }, Satisfaction: { kind: 'composite', items: ['s1'] } },
 *   paths: [{ from: 'Quality', to: 'Satisfaction' }],
 * })
 * const { values, defined } = pathModel.scores(model, { q1: [9, 3], q2: [10, null], s1: [9, 2] }, { scale: 'answers' })
 * values.Quality[0].toFixed(3) // => '9.432'
 * Array.from(defined) // => [1, 0]
 */
export function scores(model: PathModel, answers: SurveyAnswers, options: PathScoreOptions = {}): PathScores {
  const { params, fit } = expectModel(model, 'model')
  expectKnownKeys(options, ['scale', 'missing'], 'options')
  const { scale: asked = 'standardised', missing: filled = fit.missing === 'mean' ? 'mean' : 'none' } = options
  const scale = expectOneOf(asked, ['standardised', 'answers'], 'options.scale')
  const missing = expectOneOf(filled, ['none', 'mean'], 'options.missing')
  const items = itemsOf(params)
  const { columns, size, defined } = readItems(answers, items, missing)
  const values = scale === 'answers' ? onAnswers(params, columns, size) : standardised(params, items, columns, size)
  for (const column of Object.values(values))
    for (let row = 0; row < size; row++) if (defined[row] === 0) column[row] = 0
  return { size, values, defined }
}

/** Every item of the model, with its mean and spread. */
function itemsOf({ indicators, firstStage, mainEffects }: PathParams): ItemFigures {
  const all = [...indicators, ...(mainEffects?.indicators ?? []), ...(firstStage?.indicators ?? [])]
  return new Map(all.filter(({ kind }) => kind === 'item').map(indicator => [indicator.name, indicator]))
}

function readItems(
  answers: SurveyAnswers,
  items: ItemFigures,
  missing: 'none' | 'mean',
): { readonly columns: ItemColumns; readonly size: number; readonly defined: Uint8Array } {
  const names = [...items.keys()]
  const { columns, rows: size } = readItemColumns(answers, names)
  const defined = new Uint8Array(size).fill(1)
  for (const [place, column] of columns.entries()) {
    const { mean } = items.get(names[place]!)!
    for (let row = 0; row < size; row++) {
      if (!Number.isNaN(column[row]!)) continue
      column[row] = mean
      if (missing === 'none') defined[row] = 0
    }
  }
  return { columns: new Map(names.map((name, place) => [name, columns[place]!])), size, defined }
}

/** Parts first, then the constructs of the last stage. */
function namesOf({ constructs, firstStage, structure }: PathParams): readonly string[] {
  const last = constructs.map(({ name }) => name)
  const parts = Object.values(structure.constructs).flatMap(construct =>
    construct.kind === 'higher-order' ? construct.of : [],
  )
  return [...(firstStage === undefined ? [] : parts), ...last]
}

function onAnswers(params: PathParams, columns: ItemColumns, size: number): Record<string, Float64Array> {
  const found = namesOf(params).flatMap((name): (readonly [string, Float64Array])[] => {
    const weights = Object.entries(weightsOf(params, name))
    const total = weights.reduce((sum, [, weight]) => sum + weight, 0)
    const extent = weights.reduce((sum, [, weight]) => sum + Math.abs(weight), 0)
    if (total <= NOTHING * extent) return []
    return [[name, weightedSum(weights, columns, size, weight => weight / total)]]
  })
  return Object.fromEntries(found)
}

/** A share of all weights; below it they cancel each other. */
const NOTHING = 1e-9

function standardised(
  params: PathParams,
  items: ItemFigures,
  columns: ItemColumns,
  size: number,
): Record<string, Float64Array> {
  const centred = new Map(
    [...columns].map(([name, column]) => [name, column.map(answer => answer - items.get(name)!.mean)]),
  )
  const found = namesOf(params).map((name): readonly [string, Float64Array] => {
    const own = params.constructs.find(construct => construct.name === name)
    if (own?.kind === 'interaction') return [name, interactionScore(params, own, items, centred, size)]
    return [name, weightedSum(Object.entries(weightsOf(params, name)), centred, size)]
  })
  return Object.fromEntries(found)
}
