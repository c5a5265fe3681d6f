/**
 * How strongly should effects of covariates be held back? As strongly as forecasts of clients who were not fitted say.
 *
 * Clients are dealt into folds; each fold is judged by its log-likelihood under the fit of all others, for every strength
 * of the penalty (Hastie, Tibshirani and Friedman 2009, section 7.10).
 *
 * @module
 */
import {
  expectFunction,
  expectInteger,
  expectKnownKeys,
  expectNonNegative,
  expectObject,
  reject,
} from '../../errors/index.js'
import type { ModelDocument, Steps } from '../../model/index.js'
import { clientStreams } from '../../model/index.js'
import type { CustomerBase } from '../../records/core.js'
import { selectClients } from '../../records/core.js'
import type { CovariateFitOptions } from '../contract.js'
import { expectBase, numberColumn } from '../foundation/index.js'
import type { Covariates } from './choice.js'

/** A module on which covariates may act. */
export interface CovariateModule<M extends ModelDocument> {
  readonly fit: (base: CustomerBase, options: CovariateFitOptions<M['params']>) => M
  readonly logLikelihood: (model: M, base: CustomerBase) => number
}

/** What is tried on whom. */
export interface ChooseL2Options {
  /** Which covariates act on what; their `l2` is what is looked for. */
  readonly covariates: Omit<Covariates, 'l2'>
  /** Strengths to try, each >= 0; by default 0, and a thousandth to once the number of clients in half powers of ten. */
  readonly candidates?: ArrayLike<number>
  /** Parts into which clients are dealt; a whole number from 2 to the number of clients, 10 by default. */
  readonly folds?: number
  /** Whole number from 0 to 2147483647: with the client's id it says into which part a client goes. */
  readonly seed: number
}

/** One strength, judged. */
export interface L2Candidate {
  readonly l2: number
  /** Log-likelihood of all clients, each under a fit without its fold. */
  readonly heldOut: number
  /** Standard error of `heldOut`, from how folds differ. */
  readonly standardError: number
  /** By how much `heldOut` falls short of the best one's; 0 for the best. */
  readonly behindBest: number
  /** Standard error of that distance: folds that are hard for one strength are hard for all, so it is much smaller. */
  readonly behindBestError: number
}

/** Every strength that was tried, in ascending order, and two ways to choose. */
export interface L2Choice {
  readonly candidates: readonly L2Candidate[]
  /** The strength with the largest held-out likelihood. */
  readonly best: number
  /** The largest strength that falls short of it by no more than one standard error of the distance. */
  readonly oneStandardError: number
}

/**
 * Tries penalties on held-out clients; give `best` or `oneStandardError` as `l2` to a fit of the whole base. Neither is
 * taken for you: the first forecasts best as far as one can tell, the second keeps effects smaller at no loss that shows.
 *
 * Work of `folds` fits per candidate: run it with `runSync` or `runAsync`. The same seed gives the same folds, whatever the
 * order of clients.
 *
 * @throws ClienteleError for an option that is missing, unknown or out of range, and as the module's `fit` does.
 * @example
 * import { bgNbd, chooseL2 } from 'clientele/lifetime'
 * import { runSync } from 'clientele/model'
 * import { customerBaseFromSummary } from 'clientele/records'
 * const truth = bgNbd.fromParams({ r: 0.8, alpha: 6, a: 0.8, b: 2.5 }, { timeUnit: 'week', effects: { purchase: { web: 1 } } })
 * const age = Array.from({ length: 300 }, () => 52)
 * const web = Float64Array.from(age, (_, i) => i % 2)
 * const columns = bgNbd.simulate(truth, { age, seed: 1, covariates: { web } })
 * const summary = { frequency: columns.frequency, recency: columns.recency, age }
 * const base = customerBaseFromSummary(summary, { timeUnit: 'week', observedUntil: '2024-06-30' })
 * const options = { covariates: { purchase: ['web'] }, candidates: [0, 10, 1000], folds: 5, seed: 7 }
 * const { candidates, best } = runSync(chooseL2(bgNbd, { ...base, covariates: { web } }, options))
 * candidates.map(({ l2 }) => l2) // => [ 0, 10, 1000 ]
 * best < 1000 // => true
 */
export function* chooseL2<M extends ModelDocument>(
  module: CovariateModule<M>,
  base: CustomerBase,
  options: ChooseL2Options,
): Steps<L2Choice> {
  const { strengths, folds } = checkOptions(module, base, options)
  const total = strengths.length * folds.length
  const byFold = strengths.map(() => new Float64Array(folds.length))
  for (const [f, { kept, left }] of folds.entries()) {
    const [training, judged] = [selectClients(base, kept), selectClients(base, left)]
    for (const [c, l2] of strengths.entries()) {
      yield { phase: 'cross-validation', done: f * strengths.length + c, total }
      const model = module.fit(training, { covariates: { ...options.covariates, l2 } })
      byFold[c]![f] = module.logLikelihood(model, judged)
    }
  }
  return choiceOf(strengths, byFold)
}

/** Sums over folds, their distances from the best sum, and what follows from them. */
function choiceOf(strengths: readonly number[], byFold: readonly Float64Array[]): L2Choice {
  const sums = byFold.map(total)
  const top = sums.indexOf(Math.max(...sums))
  const candidates = strengths.map((l2, c) => {
    const distances = byFold[c]!.map((value, f) => byFold[top]![f]! - value)
    return {
      l2,
      heldOut: sums[c]!,
      standardError: errorOfSum(byFold[c]!),
      behindBest: sums[top]! - sums[c]!,
      behindBestError: errorOfSum(distances),
    }
  })
  const near = candidates.filter(({ behindBest, behindBestError }) => behindBest <= behindBestError)
  return { candidates, best: strengths[top]!, oneStandardError: Math.max(...near.map(({ l2 }) => l2)) }
}

function total(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0)
}

/** Standard error of a sum over folds, which are drawn alike. */
function errorOfSum(values: Float64Array): number {
  const mean = total(values) / values.length
  const squares = total(values.map(value => (value - mean) ** 2))
  return Math.sqrt((values.length / (values.length - 1)) * squares)
}

interface Fold {
  readonly kept: Int32Array
  readonly left: Int32Array
}

function checkOptions<M extends ModelDocument>(
  module: CovariateModule<M>,
  base: CustomerBase,
  options: ChooseL2Options,
): { readonly strengths: readonly number[]; readonly folds: readonly Fold[] } {
  expectFunction(expectObject(module, 'module')['fit'], 'module.fit')
  expectBase(base)
  expectKnownKeys(expectObject(options, 'options'), ['covariates', 'candidates', 'folds', 'seed'], 'options')
  const given = expectObject(options.covariates, 'options.covariates')
  if (given['l2'] !== undefined) {
    reject('CONFLICTING_OPTIONS', 'options.covariates.l2', 'no strength, as it is looked for', given['l2'], CANDIDATES)
  }
  const candidates = options.candidates ?? STRENGTHS.map(strength => strength * base.size)
  const strengths = numberColumn(candidates, 'options.candidates', expectNonNegative)
  const folds = expectInteger(options.folds ?? 10, 'options.folds', 2, base.size)
  return { strengths: [...new Set(strengths.sort())], folds: foldsOf(base, folds, options.seed) }
}

/** Deals clients by a hash of seed and id; folds that nobody falls into are left out. */
function foldsOf({ ids, size }: CustomerBase, count: number, seed: number): readonly Fold[] {
  const streams = clientStreams(expectInteger(seed, 'options.seed', 0))
  const foldOf = Int32Array.from({ length: size }, (_, i) => Math.floor(count * streams(ids[i]!)()))
  const rowsOf = (isMember: (fold: number) => boolean): Int32Array =>
    Int32Array.from(foldOf.keys()).filter(row => isMember(foldOf[row]!))
  const folds = Array.from({ length: count }, (_, f) => ({
    kept: rowsOf(fold => fold !== f),
    left: rowsOf(fold => fold === f),
  }))
  const dealt = folds.filter(({ kept, left }) => kept.length > 0 && left.length > 0)
  if (dealt.length > 1) return dealt
  return reject('OUT_OF_RANGE', 'options.folds', 'folds with clients in two of them at least', count, 'Take fewer')
}

const STRENGTHS = [0, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1]
const CANDIDATES = 'Give candidates instead'
