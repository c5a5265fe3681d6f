import { expectInteger, expectKnownKeys, expectObject } from '../../errors/index.js'
import { checkParams } from '../../model/index.js'
import type { Prior, Priors, SamplingOptions } from '../../statistics/sampling/index.js'
import { priors as beliefs } from '../../statistics/sampling/index.js'
import type { ParetoGggParams } from './model.js'
import { parameters } from './model.js'

/** How a fit is sampled, and what it keeps. */
export interface ParetoGggFitOptions extends Omit<SamplingOptions, 'chain'> {
  /** Kept draws of each chain; >= 4, 250 by default. */
  readonly draws?: number
  /** Draws before them, which tune the sampler and are not kept; >= 20, 150 by default. */
  readonly warmup?: number
  /** How many draws, of all chains together, the document holds for figures of clients; >= 1, 100 by default. */
  readonly keep?: number
  /**
   * What is believed about parameters beforehand; by default about each that its logarithm is normal around a typical size,
   * with a standard deviation of 1 for `t`, `r` and `s` and of 2 for the others, which a hundred clients outweigh.
   */
  readonly priors?: Partial<Priors<ParetoGggParams>>
  /** Where the search for the mode begins, such as the parameters of an earlier fit. */
  readonly start?: ParetoGggParams
}

/** The same with every default filled in. */
export interface ParetoGggFitSettings {
  readonly sampling: SamplingOptions & { readonly warmup: number }
  readonly keep: number
  readonly priors: Priors<ParetoGggParams>
  readonly start: ParetoGggParams
}

const KNOWN = ['seed', 'chains', 'draws', 'warmup', 'targetAcceptance', 'maxTreeDepth', 'keep', 'priors', 'start']
const VAGUE_SHAPE = 1
const VAGUE_SCALE = 2

/** Checks options; `typical` are sizes as the data suggest them. */
export function fitSettings(options: ParetoGggFitOptions, typical: ParetoGggParams): ParetoGggFitSettings {
  expectKnownKeys(expectObject(options, 'options'), KNOWN, 'options')
  const { keep, priors = {}, start, warmup = 150, draws = 250, ...sampling } = options
  expectKnownKeys(expectObject(priors, 'options.priors'), Object.keys(parameters), 'options.priors')
  const shape = (size: number): Prior => beliefs.logNormal({ mean: Math.log(size), deviation: VAGUE_SHAPE })
  const scale = (size: number): Prior => beliefs.logNormal({ mean: Math.log(size), deviation: VAGUE_SCALE })
  const { t, gamma, r, alpha, s, beta } = typical
  const byDefault = {
    t: shape(t),
    gamma: scale(gamma),
    r: shape(r),
    alpha: scale(alpha),
    s: shape(s),
    beta: scale(beta),
  }
  return {
    sampling: { ...sampling, draws, warmup },
    keep: expectInteger(keep ?? 100, 'options.keep', 1, 1e6),
    priors: { ...byDefault, ...priors },
    start: start === undefined ? typical : checkParams(parameters, start, 'options.start'),
  }
}
