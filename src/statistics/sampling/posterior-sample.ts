/**
 * Draws from a posterior, and what each chain says about how it went.
 *
 * @module
 */
import { expectInteger } from '../../errors/index.js'
import type { ParameterTable, ParamsOf } from '../../model/index.js'

/** How one chain went. */
export interface ChainReport {
  /** Which chain; its random numbers depend on this and the seed alone. */
  readonly chain: number
  /** Of the leapfrog, after warm-up, where a step of 1 is a standard deviation of the warm-up's draws. */
  readonly stepSize: number
  /** Mean acceptance statistic of the kept draws; near the target if all went well. */
  readonly acceptance: number
  /** Kept draws whose trajectory left the surface of constant energy: the posterior has corners the chain cannot enter. */
  readonly divergences: number
  /** Mean number of doublings of a trajectory. */
  readonly treeDepth: number
  /** Kept draws whose trajectory was cut at the greatest depth: more steps would have made them better. */
  readonly cutTrajectories: number
  /** Evaluations of the gradient, with warm-up. */
  readonly evaluations: number
  /** Of these, for the kept draws. */
  readonly samplingEvaluations: number
}

/** The draws of each parameter of a table. */
export type DrawColumns<T extends ParameterTable> = { readonly [K in keyof T]: Float64Array }

/** Draws of the parameters, chain after chain; typed arrays, so that it can be passed between threads. */
export interface PosteriorSample<T extends ParameterTable = ParameterTable> {
  readonly seed: number
  /** How each chain went, in the order of the draws. */
  readonly chains: readonly ChainReport[]
  readonly drawsPerChain: number
  /** Per parameter, on its own scale: `chains.length` times `drawsPerChain` numbers, chain after chain. */
  readonly draws: DrawColumns<T>
  /** The log density over points, up to a constant, at each draw. */
  readonly logDensity: Float64Array
  /** Energy of each draw's trajectory, for the fraction of missing information. */
  readonly energy: Float64Array
}

/** How a posterior is sampled. */
export interface SamplingOptions {
  /** A whole number from 0 to 2147483647, recorded with the draws. */
  readonly seed: number
  /** How many chains; >= 1, 4 by default. */
  readonly chains?: number
  /** Kept draws of each chain; >= 4, 1000 by default. */
  readonly draws?: number
  /** Draws before them, which tune the sampler and are not kept; >= 20, 500 by default. */
  readonly warmup?: number
  /** Mean acceptance the step is tuned for, within (0, 1); 0.8 by default. Closer to 1 is slower and diverges less. */
  readonly targetAcceptance?: number
  /** Most doublings of a trajectory, from 1 to 12; 10 by default. */
  readonly maxTreeDepth?: number
  /** One chain alone, by its number from 0: the same numbers as among others. `joinSamples` puts them together. */
  readonly chain?: number
}

/**
 * The parameters of one draw.
 *
 * @param index from 0; draw i of chain c has index c times draws per chain + i.
 * @throws ClienteleError `OUT_OF_RANGE` for another index.
 * @example
 * import { drawAt } from 'clientele/statistics'
 * const chains = [{ chain: 0, stepSize: 0.9, acceptance: 0.8, divergences: 0, treeDepth: 2, cutTrajectories: 0,
 *   evaluations: 12, samplingEvaluations: 6 }]
 * const column = Float64Array.of(0.2, 0.3)
 * const sample = { seed: 7, chains, drawsPerChain: 2, draws: { rate: column }, logDensity: column, energy: column }
 * drawAt(sample, 1) // => { rate: 0.3 }
 */
export function drawAt<T extends ParameterTable>(sample: PosteriorSample<T>, index: number): ParamsOf<T>
export function drawAt({ draws, logDensity }: PosteriorSample, index: number): object {
  const row = expectInteger(index, 'index', 0, logDensity.length - 1)
  return Object.freeze(Object.fromEntries(Object.entries(draws).map(([name, column]) => [name, column[row]])))
}

/** Columns by the names of a table. */
export function drawColumns<T extends ParameterTable>(table: T, columns: readonly Float64Array[]): DrawColumns<T>
export function drawColumns(table: ParameterTable, columns: readonly Float64Array[]): object {
  return Object.fromEntries(Object.keys(table).map((name, k) => [name, columns[k]]))
}
