/**
 * Draws of a model's parameters, wherever they come from, and the documents that they make.
 *
 * @module
 */
import { expectInteger, expectObject, reject } from '../../errors/index.js'
import type { ModelDocument, ParameterTable } from '../../model/index.js'
import { pointOf } from '../../model/index.js'
import type { ModelLikelihood } from '../model-likelihood.js'

/** One column per parameter, by name, one cell per draw. */
export interface ParameterDraws {
  readonly draws: Readonly<Record<string, Float64Array>>
}

/** Columns for so many draws of the parameters of a table. */
export function emptyDraws(table: ParameterTable, count: number): Readonly<Record<string, Float64Array>> {
  return Object.fromEntries(Object.keys(table).map(name => [name, new Float64Array(count)]))
}

/** How many draws there are; refuses columns that are missing, or of different lengths. */
export function countDraws(table: ParameterTable, sample: ParameterDraws): number {
  const draws = expectObject(expectObject(sample, 'sample')['draws'], 'sample.draws')
  const names = Object.keys(table)
  let count: number | undefined
  for (const name of names) {
    const column = draws[name]
    if (!(column instanceof Float64Array))
      reject('INVALID_TYPE', `sample.draws.${name}`, 'a Float64Array', column, SAME)
    else if (count !== undefined && column.length !== count)
      reject('LENGTH_MISMATCH', `sample.draws.${name}`, `${count} draws, like ${names[0]}`, column)
    else count = column.length
  }
  return expectInteger(count, 'sample.draws', 1)
}

/** The models at some of the draws, evenly spread, in their order. */
export function* documentsAt<M extends ModelDocument>(
  { parameters, documentAt }: Pick<ModelLikelihood<M>, 'parameters' | 'documentAt'>,
  sample: ParameterDraws,
  count: number,
): Generator<M, void, void> {
  const all = countDraws(parameters, sample)
  const names = Object.keys(parameters)
  for (let k = 0; k < count; k++) {
    const draw = Math.floor((k * all) / count)
    const params = Object.fromEntries(names.map(name => [name, sample.draws[name]![draw]!]))
    yield documentAt(pointOf(parameters, params))
  }
}

const SAME = 'Give draws of the same model, as its posterior or bootstrap makes them'
