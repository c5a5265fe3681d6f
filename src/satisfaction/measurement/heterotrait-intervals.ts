/**
 * Are constructs distinct, as far as those who answered tell? The heterotrait-monotrait ratio with intervals.
 *
 * @see {@link heterotraitMonotrait} for the ratio; Henseler, Ringle and Sarstedt (2015), JAMS 43, for the interval as a test: an
 * interval that has 1 in it does not tell two constructs apart.
 * @module
 */
import { expectKnownKeys, expectList, expectObject, expectOneOf, expectText, reject } from '../../errors/index.js'
import type { Interval, Steps } from '../../model/index.js'
import { runSync } from '../../model/index.js'
import type { ReadAnswers, SurveyAnswers } from '../answers.js'
import { completeRows } from '../answers.js'
import type { HeterotraitMean, HeterotraitMonotrait } from './heterotrait-monotrait.js'
import { pairsOf, ratiosOf } from './heterotrait-monotrait.js'
import { momentsOf } from './moments.js'
import { readItems } from './read-items.js'
import type { ResamplingOptions } from './resampling.js'
import { RESAMPLING_OPTIONS, readResampling, resampledFigures } from './resampling.js'
import { groupsOfRows, readClients } from './sheet-groups.js'

/** Names of the items of each construct. */
export type ConstructItems = Readonly<Record<string, readonly string[]>>

/** Which ratio, and how its interval is found. */
export interface HeterotraitOptions extends ResamplingOptions {
  /** `'arithmetic'` (HTMT) by default, `'geometric'` for HTMT2. */
  readonly mean?: HeterotraitMean
  /** The client of each sheet, where several contacts of one client answered. */
  readonly clients?: ArrayLike<string | number>
}

/** Two constructs, how far they are the same, and how sure that is. */
export interface HeterotraitInterval extends HeterotraitMonotrait {
  /** Absent where more than half of the replicates have no ratio. */
  readonly interval?: Interval
  readonly standardError?: number
  /** Replicates without a ratio: in them, some item had one answer only. */
  readonly failed: number
  /** Pairs of items, between or within the two, that correlate below 0; the ratio takes their size. */
  readonly negative: number
}

/** All pairs of constructs. */
export interface HeterotraitIntervals {
  readonly pairs: readonly HeterotraitInterval[]
  /** Sheets on which all items were answered. */
  readonly sheets: number
  readonly leftOut: number
  /** Those who were drawn. */
  readonly clients: number
  readonly replicates: number
  readonly seed: number
}

/**
 * The ratio of each two constructs with an interval, from sheets on which all items were answered.
 *
 * @param constructs names of the items of each, at least two constructs; items in none are not looked at.
 * @throws ClienteleError `MISSING_VALUE` for an item without answers, `CONFLICTING_OPTIONS` for an item of two constructs,
 * `NO_VARIATION` naming an item to which all gave one answer, `NO_DATA` for too few sheets, clients or constructs; cells by name.
 * @example
 * import { heterotraitMonotraitIntervals } from 'clientele/satisfaction'
 * const answers = {
 *   fast: [5, 4, 2, 3, 1, 4, 2, 5], clear: [4, 4, 1, 3, 2, 5, 2, 4],
 *   cheap: [2, 5, 4, 1, 3, 3, 2, 4], fair: [1, 5, 4, 2, 3, 2, 2, 5],
 * }
 * const { pairs } = heterotraitMonotraitIntervals(answers, { service: ['fast', 'clear'], price: ['cheap', 'fair'] }, { seed: 1 })
 * pairs[0].ratio.toFixed(3) // => '0.106'
 * pairs[0].interval.upper.toFixed(2) // => '0.91'
 */
export function heterotraitMonotraitIntervals(
  answers: SurveyAnswers,
  constructs: ConstructItems,
  options: HeterotraitOptions,
): HeterotraitIntervals {
  return runSync(heterotraitMonotraitSteps(answers, constructs, options))
}

/**
 * The same as steps, for `runAsync`.
 *
 * @throws ClienteleError as {@link heterotraitMonotraitIntervals}, at the first step.
 * @example
 * import { runAsync } from 'clientele/model'
 * import { heterotraitMonotraitSteps } from 'clientele/satisfaction'
 * const answers = { a: [1, 2, 3, 4], b: [2, 1, 4, 3], c: [4, 1, 3, 2], d: [3, 1, 4, 2] }
 * const steps = heterotraitMonotraitSteps(answers, { one: ['a', 'b'], two: ['c', 'd'] }, { seed: 1, replicates: 100 })
 * const { sheets } = await runAsync(steps, { pause: async () => {} })
 * sheets // => 4
 */
export function* heterotraitMonotraitSteps(
  answers: SurveyAnswers,
  constructs: ConstructItems,
  options: HeterotraitOptions,
): Steps<HeterotraitIntervals> {
  expectKnownKeys(options, [...RESAMPLING_OPTIONS, 'mean', 'clients'], 'options')
  const resampling = readResampling(options)
  const { mean: asked = 'arithmetic' } = options
  const mean = expectOneOf(asked, ['arithmetic', 'geometric'], 'options.mean')
  const survey = readItems(answers)
  const { names, items, blocks } = readConstructs(constructs, survey)
  const given = readClients(options.clients, survey.rows)
  const all = items.map(item => survey.columns[survey.questions.indexOf(item)]!)
  const complete = completeRows(all)
  if (complete.length < 2) reject('NO_DATA', 'answers', 'at least two sheets with all items answered', complete.length)
  const columns = all.map(column => Float64Array.from(complete, row => column[row]!))
  const size = items.length
  const sheets = groupsOfRows(given, complete)
  const whole = momentsOf(columns, undefined)
  const constant = items.find((_, i) => whole.deviations[i] === 0)
  if (constant !== undefined) reject('NO_VARIATION', `answers.${constant}`, 'answers that differ', 'one answer')
  const ratios = (r: Float64Array): Float64Array => ratiosOf((i, j) => r[i * size + j]!, blocks, mean)
  const estimates = ratios(whole.correlation)
  const found = yield* resampledFigures(estimates, sheets, resampling, weights =>
    ratios(momentsOf(columns, weights).correlation),
  )
  const negative = negativePairs(whole.correlation, size, blocks)
  const pairs = pairsOf(names).map(([first, second], pair) => {
    const ratio = estimates[pair]!
    return { first, second, ...(!Number.isNaN(ratio) && { ratio }), ...found[pair]!, negative: negative[pair]! }
  })
  const { replicates, seed } = resampling
  return {
    pairs,
    sheets: complete.length,
    leftOut: survey.rows - complete.length,
    clients: sheets.groups,
    replicates,
    seed,
  }
}

/** Constructs, checked: items in one list, and their places there by construct. */
function readConstructs(constructs: unknown, survey: ReadAnswers) {
  const given = expectObject(constructs, 'constructs')
  const names = Object.keys(given)
  if (names.length < 2) reject('NO_DATA', 'constructs', 'at least two constructs', names.length)
  const items: string[] = []
  const blocks = names.map(name => {
    const path = `constructs.${name}`
    const own = expectList(given[name], path)
    if (own.length === 0) reject('EMPTY_INPUT', path, 'at least one item', 'none')
    return Array.from(own, (item, i) => {
      const text = expectText(item, `${path}[${i}]`)
      if (!survey.questions.includes(text))
        reject('MISSING_VALUE', `answers.${text}`, 'answers to this item', undefined)
      if (items.includes(text)) reject('CONFLICTING_OPTIONS', `${path}[${i}]`, 'an item named once', text)
      return items.push(text) - 1
    })
  })
  return { names, items, blocks }
}

/** Of each two blocks, pairs of items that correlate below 0. */
function negativePairs(r: Float64Array, size: number, blocks: readonly (readonly number[])[]): readonly number[] {
  const below = (ones: readonly number[], others: readonly number[]): number =>
    ones.reduce((count, i) => count + others.filter(j => r[i * size + j]! < 0).length, 0)
  const within = blocks.map(items => below(items, items) / 2)
  return blocks.flatMap((items, a) =>
    blocks.slice(a + 1).map((others, next) => below(items, others) + within[a]! + within[a + 1 + next]!),
  )
}
