/**
 * Options of a fit at the door.
 *
 * @module
 */
import { expectInteger, expectKnownKeys, expectList, expectText, reject } from '../../../errors/index.js'
import { LARGEST_SEED } from '../../../model/index.js'
import { ownValue } from '../../own-value.js'
import type { ClusterOrder } from '../features/index.js'
import { clusterNames, expectClusterOrder } from '../features/index.js'
import { isAnswer, MOST_ANSWERS } from './read-answers.js'
import type { Answer } from './types.js'

/** How latent classes are searched for. */
export interface LatentClassOptions {
  /** How many classes; from 1 to 100. */
  readonly classes: number
  /** Columns of numbers that make classes likelier or less (concomitant variables) and are no questions. Default: none. */
  readonly covariates?: readonly string[]
  /**
   * Every answer to a question, in order, where the rows may not show all of them or the order of words matters. Default: the
   * answers of the rows, numbers ascending and words by their characters.
   */
  readonly answers?: Readonly<Record<string, readonly Answer[]>>
  /** Beginnings, of which the best end counts; from 1 to 10,000, 20 by default. */
  readonly starts?: number
  /** A whole number from 0 to 2147483647; 1 by default. */
  readonly seed?: number
  /** Steps after which a search stops as not converged; at least 10, 10,000 by default. */
  readonly maxIterations?: number
  /**
   * Which class comes first: the largest by default, or by the mean place of the answers to a question, where the order of the
   * answers says what is high.
   */
  readonly order?: ClusterOrder
  /** Names of the classes in their order; 'class 1', 'class 2' ... by default. */
  readonly names?: readonly string[]
}

/** The same, checked and complete. */
export interface LatentClassSettings {
  readonly classes: number
  readonly covariates: readonly string[]
  readonly questions: readonly (readonly [name: string, answers: readonly Answer[] | undefined])[]
  readonly starts: number
  readonly seed: number
  readonly maxIterations: number
  readonly order: ClusterOrder
  readonly names: readonly string[]
}

const KNOWN = ['classes', 'covariates', 'answers', 'starts', 'seed', 'maxIterations', 'order', 'names']

/** Options for the columns of a fit. */
export function settingsOf(options: LatentClassOptions, columns: readonly string[]): LatentClassSettings {
  expectKnownKeys(options, KNOWN, 'options')
  const { starts = 20, seed = 1, maxIterations = 10_000, order = 'size', answers = {} } = options
  const classes = expectInteger(options.classes, 'options.classes', 1, 100)
  const covariates = covariatesOf(options.covariates, columns)
  const names = columns.filter(name => !covariates.includes(name)).sort()
  if (names.length === 0) reject('EMPTY_INPUT', 'columns', 'at least one question beside the covariates', columns)
  expectKnownKeys(answers, names, 'options.answers')
  return {
    classes,
    covariates,
    questions: names.map(name => [name, answersOf(ownValue(answers, name), `options.answers.${name}`)] as const),
    starts: expectInteger(starts, 'options.starts', 1, 10_000),
    seed: expectInteger(seed, 'options.seed', 0, LARGEST_SEED),
    maxIterations: expectInteger(maxIterations, 'options.maxIterations', 10),
    order: expectClusterOrder(order, names, 'options.order'),
    names: classNames(options.names, classes, 'options.names'),
  }
}

/** Names of classes: those given, or 'class 1', 'class 2' ... */
export function classNames(given: readonly string[] | undefined, classes: number, path: string): readonly string[] {
  return clusterNames(given ?? Array.from({ length: classes }, (_, k) => `class ${k + 1}`), classes, path)
}

function covariatesOf(given: readonly string[] = [], columns: readonly string[]): readonly string[] {
  const names = Array.from(expectList(given, 'options.covariates'), (name, i) =>
    expectText(name, `options.covariates[${i}]`),
  )
  for (const [i, name] of names.entries()) {
    if (!columns.includes(name)) reject('MISSING_VALUE', `columns.${name}`, 'a column of numbers', undefined)
    if (names.indexOf(name) < i) reject('CONFLICTING_OPTIONS', `options.covariates[${i}]`, 'a column named once', name)
  }
  return names.sort()
}

/** A list of answers of one kind, none twice; `undefined` where it is left to the rows. */
export function answersOf(given: unknown, path: string): readonly Answer[] | undefined {
  if (given === undefined) return undefined
  const list = Array.from(expectList(given, path), (answer, i): Answer => {
    if (isAnswer(answer)) return typeof answer === 'number' ? answer + 0 : answer
    return reject('INVALID_TYPE', `${path}[${i}]`, 'text, a finite number, true or false', answer)
  })
  if (list.length === 0) reject('EMPTY_INPUT', path, 'at least one answer', given)
  if (list.length > MOST_ANSWERS) reject('OUT_OF_RANGE', path, `at most ${MOST_ANSWERS} answers`, list.length)
  for (const [i, answer] of list.entries()) {
    if (typeof answer !== typeof list[0])
      reject('INVALID_TYPE', `${path}[${i}]`, `a ${typeof list[0]}, like the first`, answer)
    if (list.indexOf(answer) < i)
      reject('CONFLICTING_OPTIONS', `${path}[${i}]`, 'an answer that none before it is', answer)
  }
  return list
}
