/**
 * Scores of people on a question, a dimension or the whole, and differences between two levels of them.
 *
 * @module
 */
import type { ClusterCodes } from '../../statistics/cluster-codes.js'
import { clustersOfRows } from '../../statistics/cluster-codes.js'
import type { ClusteredMean } from '../../statistics/clustered-mean.js'
import { clusteredMean } from '../../statistics/clustered-mean.js'
import { adjustedPValues } from '../../statistics/index.js'
import type { ServiceLevels, Unit } from './read-levels.js'
import type { ServiceDifference } from './types.js'

/** Scores of those who answered all questions of a unit, at all levels. */
export interface UnitScores {
  /** One column per level. */
  readonly columns: readonly Float64Array[]
  readonly clients?: ClusterCodes
}

/** The scores of a unit. */
export function unitScores({ levels, rows, clients }: ServiceLevels, { questions, weights }: Unit): UnitScores {
  // What weighs nothing need not be answered.
  const counting = questions.flatMap((question, place) =>
    weights[place]! > 0 ? [{ question, weight: weights[place]! }] : [],
  )
  const answered = Array.from({ length: rows }, (_, row) => row).filter(row =>
    levels.every(columns => counting.every(({ question }) => !Number.isNaN(columns.get(question)![row]!))),
  )
  const columns = levels.map(byQuestion =>
    Float64Array.from(answered, row =>
      counting.reduce((sum, { question, weight }) => sum + weight * byQuestion.get(question)![row]!, 0),
    ),
  )
  return { columns, ...(clients !== undefined && { clients: clustersOfRows(clients, answered) }) }
}

/** The mean of a column of scores. */
export function meanScore(column: Float64Array, { clients }: UnitScores, level: number): ClusteredMean {
  return clusteredMean(column, undefined, clients, level)
}

/** The mean of what one column has more than another, of the same people. */
export function difference(
  one: Float64Array,
  other: Float64Array,
  { clients }: UnitScores,
  level: number,
): ServiceDifference {
  const apart = clusteredMean(
    one.map((score, row) => score - other[row]!),
    undefined,
    clients,
    level,
  )
  const { value, interval, pValue } = apart
  return { value, ...(interval !== undefined && { interval }), ...(pValue !== undefined && { pValue }) }
}

/** Differences with their p-values adjusted for being so many, in their order. */
export function adjusted(
  differences: readonly (ServiceDifference | undefined)[],
): readonly (ServiceDifference | undefined)[] {
  const pValues = differences.flatMap(one => (one?.pValue === undefined ? [] : [one.pValue]))
  if (pValues.length === 0) return differences
  const [...raised] = adjustedPValues(pValues)
  let place = 0
  return differences.map(one => {
    if (one?.pValue === undefined) return one
    const adjustedPValue = raised[place++]!
    return { ...one, adjustedPValue }
  })
}
