/**
 * Answers to the same questions at one or several levels (expected, found), and what they are put together to.
 *
 * @module
 */
import { expectKnownKeys, expectList, expectNonNegative, expectObject, expectText, reject } from '../../errors/index.js'
import type { ClusterCodes } from '../../statistics/cluster-codes.js'
import { clusterCodes } from '../../statistics/cluster-codes.js'
import { expectLevel } from '../../statistics/level.js'
import { ownValue } from '../../statistics/own-value.js'
import type { AnswerScale } from '../answers.js'
import { expectScale, readAnswers } from '../answers.js'
import type { ServiceOptions } from './types.js'

/** A question, a dimension, or all of them: a mean of questions that weigh so much each, together 1. */
export interface Unit {
  readonly name: string
  readonly questions: readonly string[]
  readonly weights: readonly number[]
}

/** Checked answers. */
export interface ServiceLevels {
  /** By level, by question. */
  readonly levels: readonly ReadonlyMap<string, Float64Array>[]
  readonly rows: number
  readonly clients?: ClusterCodes
  readonly level: number
  readonly scale: AnswerScale
  readonly questions: readonly Unit[]
  readonly dimensions: readonly Unit[]
  readonly overall: Unit
}

/** Reads answers at some levels; a path and what was given there for each. */
export function readLevels(
  given: readonly (readonly [path: string, answers: unknown])[],
  options: ServiceOptions,
): ServiceLevels {
  const keys = ['dimensions', 'scale', 'dimensionWeights', 'clients', 'level']
  expectKnownKeys(expectObject(options, 'options'), keys, 'options')
  const scale = expectScale(options.scale, 'options.scale')
  const level = expectLevel(options.level)
  const dimensions = readDimensions(options.dimensions)
  const names = dimensions.flatMap(({ questions }) => questions)
  const levels = given.map(([path, answers]) => {
    const columns = expectObject(answers, path)
    return new Map(names.map(name => [name, readAnswers(ownValue(columns, name), `${path}.${name}`, scale)]))
  })
  const rows = levels[0]!.get(names[0]!)!.length
  for (const [place, columns] of levels.entries()) {
    for (const [name, { length }] of columns) {
      if (length !== rows)
        reject('LENGTH_MISMATCH', `${given[place]![0]}.${name}`, `${rows} answers, one a row`, length)
    }
  }
  const shares = weightsOf(options.dimensionWeights, dimensions)
  return {
    levels,
    rows,
    ...(options.clients !== undefined && { clients: clusterCodes(options.clients, 'options.clients', rows) }),
    level,
    scale,
    questions: names.map(name => ({ name, questions: [name], weights: [1] })),
    dimensions,
    overall: {
      name: 'overall',
      questions: names,
      weights: dimensions.flatMap(({ weights }, place) => weights.map(weight => weight * shares[place]!)),
    },
  }
}

function readDimensions(dimensions: unknown): readonly Unit[] {
  const path = 'options.dimensions'
  const given = Object.entries(expectObject(dimensions, path))
  if (given.length === 0) reject('EMPTY_INPUT', path, 'at least one dimension', 'none')
  const seen = new Map<string, string>()
  return given.map(([name, questions]) => {
    const list = Array.from(expectList(questions, `${path}.${name}`), (one, i) =>
      expectText(one, `${path}.${name}[${i}]`),
    )
    if (list.length === 0) reject('EMPTY_INPUT', `${path}.${name}`, 'at least one question', 'none')
    for (const question of list) {
      const before = seen.get(question)
      if (before !== undefined) {
        reject('CONFLICTING_OPTIONS', `${path}.${name}`, `questions that are not in ${before} already`, question)
      }
      seen.set(question, name)
    }
    return { name, questions: list, weights: list.map(() => 1 / list.length) }
  })
}

/** The share of each dimension in the whole. */
function weightsOf(weights: unknown, dimensions: readonly Unit[]): readonly number[] {
  if (weights === undefined) return dimensions.map(() => 1 / dimensions.length)
  const path = 'options.dimensionWeights'
  const given = expectObject(weights, path)
  expectKnownKeys(
    given,
    dimensions.map(({ name }) => name),
    path,
  )
  const own = dimensions.map(({ name }) => expectNonNegative(ownValue(given, name), `${path}.${name}`))
  const largest = Math.max(...own)
  if (largest === 0) reject('OUT_OF_RANGE', path, 'at least one weight above 0', 'only 0')
  const all = own.reduce((sum, weight) => sum + weight / largest, 0)
  return own.map(weight => weight / largest / all)
}
