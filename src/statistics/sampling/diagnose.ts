/**
 * How far the draws of a posterior can be trusted, in figures and in plain words.
 *
 * @module
 */
import { expectList, expectObject } from '../../errors/index.js'
import type { ParameterTable, Warning } from '../../model/index.js'
import { mean, variance, varies } from './chain-draws.js'
import { bulkEffectiveSize, tailEffectiveSize } from './effective-size.js'
import { missingInformation } from './missing-information.js'
import { monteCarloErrorOfMean } from './monte-carlo-error.js'
import type { PosteriorSample } from './posterior-sample.js'
import { rHat } from './r-hat.js'

/** The draws of one parameter. Of draws that are all the same only mean and deviation are known. */
export interface ParameterDiagnosis {
  readonly mean: number
  /** Standard deviation of the posterior. */
  readonly deviation: number
  /** Standard error of the mean, because there are only so many draws. */
  readonly monteCarloError?: number
  /** Whether chains agree; above 1.01 they do not. Absent where no chain moved. */
  readonly rHat?: number
  /** Independent draws that would tell as much of the middle. */
  readonly bulkEffectiveSize?: number
  /** Independent draws that would tell as much of the 5 % and 95 % quantiles. */
  readonly tailEffectiveSize?: number
}

/** The draws of a posterior. */
export interface PosteriorDiagnosis<T extends ParameterTable = ParameterTable> {
  readonly parameters: { readonly [K in keyof T]: ParameterDiagnosis }
  /** Draws whose trajectory left the surface of constant energy. */
  readonly divergences: number
  /** Draws whose trajectory was cut at the greatest depth. */
  readonly cutTrajectories: number
  /** The least of the chains (E-BFMI); below 0.3 they explore the tails too slowly. Absent where a chain never moved. */
  readonly missingInformation?: number
  /** What of this is a reason not to trust the draws, and what to try. */
  readonly warnings: readonly Warning[]
}

const LARGEST_R_HAT = 1.01
const LEAST_EFFECTIVE_SIZE_OF_A_CHAIN = 100
const LEAST_INFORMATION = 0.3

/**
 * Diagnoses draws: agreement of chains, effective sizes, divergences, energy.
 *
 * @throws ClienteleError `LENGTH_MISMATCH` for fewer than four draws of a chain.
 * @see Vehtari, Gelman, Simpson, Carpenter & Bürkner (2021), Rank-Normalization, Folding, and Localization: An Improved
 * R-hat for Assessing Convergence of MCMC, Bayesian Analysis 16(2), whose thresholds these are.
 * @example
 * import { real, runSync } from 'clientele/model'
 * import { diagnose, samplePosterior } from 'clientele/statistics'
 * const logDensity = {
 *   evaluate([x], out) {
 *     out.value = -x * x / 2
 *     out.gradient[0] = -x
 *     out.hessian[0] = -1
 *   },
 * }
 * const [start, lower, upper] = [0, -8, 8].map(x => Float64Array.of(x))
 * const target = { parameters: { x: real('a number') }, logDensity, start, lower, upper, scale: 1 }
 * const { parameters, warnings } = diagnose(runSync(samplePosterior(target, { seed: 7 })))
 * parameters.x.rHat < 1.01 // => true
 * warnings // => []
 */
export function diagnose<T extends ParameterTable>(sample: PosteriorSample<T>): PosteriorDiagnosis<T>
export function diagnose(sample: PosteriorSample): PosteriorDiagnosis {
  expectObject(expectObject(sample, 'sample')['draws'], 'sample.draws')
  expectList(sample.chains, 'sample.chains')
  const { chains, draws, energy } = sample
  const parameters = Object.fromEntries(
    Object.entries(draws).map(([name, column]) => [name, diagnoseColumn(column, chains.length)]),
  )
  const least = varies(energy) ? Math.min(...missingInformation(energy, chains.length)) : Infinity
  const found = {
    parameters,
    divergences: chains.reduce((sum, { divergences }) => sum + divergences, 0),
    cutTrajectories: chains.reduce((sum, { cutTrajectories }) => sum + cutTrajectories, 0),
    ...(least < Infinity ? { missingInformation: least } : {}),
  }
  return { ...found, warnings: warningsOf(found, chains.length) }
}

function diagnoseColumn(column: Float64Array, chains: number): ParameterDiagnosis {
  const middle = { mean: mean(column), deviation: Math.sqrt(variance(column)) }
  if (!varies(column)) return middle
  const agreement = rHat(column, chains)
  return {
    ...middle,
    monteCarloError: monteCarloErrorOfMean(column, chains),
    ...(agreement < Infinity ? { rHat: agreement } : {}),
    bulkEffectiveSize: bulkEffectiveSize(column, chains),
    tailEffectiveSize: tailEffectiveSize(column, chains),
  }
}

type Figures = Omit<PosteriorDiagnosis, 'warnings'>

function warningsOf(figures: Figures, chains: number): readonly Warning[] {
  const { divergences, missingInformation: information = 1 } = figures
  return [
    ...Object.entries(figures.parameters).flatMap(([name, figure]) => warningsOfParameter(name, figure, chains)),
    ...(divergences === 0 ? [] : [divergent(divergences)]),
    ...(information >= LEAST_INFORMATION ? [] : [slowEnergy(information)]),
  ]
}

function warningsOfParameter(name: string, figure: ParameterDiagnosis, chains: number): readonly Warning[] {
  const path = `params.${name}`
  const { rHat: agreement, bulkEffectiveSize: bulk = 0, tailEffectiveSize: tail = 0 } = figure
  if (agreement === undefined) {
    return [{ code: 'CHAINS_DISAGREE', path, message: `The chains did not move along ${name}. ${BETTER_MODEL}` }]
  }
  if (agreement > LARGEST_R_HAT) {
    const message = `The chains disagree on ${name} (R-hat ${agreement.toFixed(3)}). Draw more with a longer warm-up. ${BETTER_MODEL}`
    return [{ code: 'CHAINS_DISAGREE', path, message }]
  }
  const [size, least] = [Math.floor(Math.min(bulk, tail)), LEAST_EFFECTIVE_SIZE_OF_A_CHAIN * chains]
  if (size >= least) return []
  const message = `The draws of ${name} tell as much as ${size} independent ones; intervals want ${least} or more. Draw more.`
  return [{ code: 'FEW_EFFECTIVE_DRAWS', path, message }]
}

const BETTER_MODEL = 'If that does not help, give the parameters narrower priors.'

function divergent(count: number): Warning {
  const message = `${count} trajectories diverged: part of the posterior was not reached. Raise targetAcceptance towards 0.99. ${BETTER_MODEL}`
  return { code: 'DIVERGENCES', message }
}

function slowEnergy(information: number): Warning {
  const message = `The chains move slowly between the middle and the tails of the posterior (E-BFMI ${information.toFixed(2)}). ${BETTER_MODEL}`
  return { code: 'SLOW_ENERGY', message }
}
