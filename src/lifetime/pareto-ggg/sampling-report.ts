/**
 * What a fit by sampling says about itself: how the chains went, and what each parameter's draws look like.
 *
 * @module
 */
import { expectFinite, expectInteger, expectKnownKeys, expectObject, reject } from '../../errors/index.js'
import type { Dropped, ParameterTable, ParamsOf, Warning } from '../../model/index.js'
import { mapParameters, reviveDropped, reviveWarnings } from '../../model/index.js'

/** The draws of one parameter in numbers. */
export interface DrawSummary {
  readonly mean: number
  readonly median: number
  /** Standard deviation. */
  readonly deviation: number
  /** The 2.5 % quantile: the lower end of the 95 % credible interval. */
  readonly lower: number
  /** The 97.5 % quantile. */
  readonly upper: number
  /** 1 where chains agree; above 1.01 they do not yet (Vehtari et al. 2021). */
  readonly rHat: number
  /** How many independent draws the mean is worth. */
  readonly bulkSize: number
  /** How many the ends of the interval are worth. */
  readonly tailSize: number
}

/** The report of a posterior that was sampled. */
export interface SamplingReport {
  readonly source: 'posterior'
  /** Whether chains agree, draws suffice and no trajectory diverged. */
  readonly converged: boolean
  /** Clients that entered. */
  readonly observations: number
  readonly seed: number
  readonly chains: number
  /** Draws of each chain that were kept for this report; the document holds some of them. */
  readonly drawsPerChain: number
  readonly warmup: number
  /** Evaluations of the likelihood's gradient, over all chains. */
  readonly evaluations: number
  /** Mean acceptance of trajectories. */
  readonly acceptance: number
  /** Kept draws whose trajectory diverged. */
  readonly divergences: number
  readonly parameters: Readonly<Record<string, DrawSummary>>
  readonly warnings: readonly Warning[]
  readonly dropped: readonly Dropped[]
}

const FIELDS = [
  'source',
  'converged',
  'observations',
  'seed',
  'chains',
  'drawsPerChain',
  'warmup',
  'evaluations',
  'acceptance',
  'divergences',
  'parameters',
  'warnings',
  'dropped',
]
const NUMBERS = ['mean', 'median', 'deviation', 'lower', 'upper', 'rHat', 'bulkSize', 'tailSize'] as const

/** A report read from JSON, each field checked. */
export function reviveSamplingReport<T extends ParameterTable>(
  table: T,
  fit: Readonly<Record<string, unknown>>,
): SamplingReport {
  const path = 'document.fit'
  const { source, converged } = fit
  if (source !== 'posterior') reject('INVALID_DOCUMENT', `${path}.source`, "'posterior' or 'given'", source)
  if (typeof converged !== 'boolean') return reject('INVALID_TYPE', `${path}.converged`, 'true or false', converged)
  expectKnownKeys(fit, FIELDS, path)
  const count = (name: string): number => expectInteger(fit[name], `${path}.${name}`)
  return {
    source: 'posterior',
    converged,
    observations: expectFinite(fit['observations'], `${path}.observations`),
    seed: count('seed'),
    chains: count('chains'),
    drawsPerChain: count('drawsPerChain'),
    warmup: count('warmup'),
    evaluations: count('evaluations'),
    acceptance: expectFinite(fit['acceptance'], `${path}.acceptance`),
    divergences: count('divergences'),
    parameters: reviveSummaries(table, expectObject(fit['parameters'], `${path}.parameters`)),
    warnings: reviveWarnings(fit['warnings'], `${path}.warnings`),
    dropped: reviveDropped(fit['dropped'], `${path}.dropped`),
  }
}

function reviveSummaries<T extends ParameterTable>(
  table: T,
  given: Readonly<Record<string, unknown>>,
): SamplingReport['parameters'] {
  const path = 'document.fit.parameters'
  expectKnownKeys(given, Object.keys(table), path)
  return Object.fromEntries(
    Object.keys(table).map(name => {
      const fields = expectObject(given[name], `${path}.${name}`)
      expectKnownKeys(fields, NUMBERS, `${path}.${name}`)
      const number = (field: (typeof NUMBERS)[number]): number =>
        expectFinite(fields[field], `${path}.${name}.${field}`)
      return [name, summaryOf(number)]
    }),
  )
}

/** A summary, field by field. */
export function summaryOf(number: (field: (typeof NUMBERS)[number]) => number): DrawSummary {
  return {
    mean: number('mean'),
    median: number('median'),
    deviation: number('deviation'),
    lower: number('lower'),
    upper: number('upper'),
    rHat: number('rHat'),
    bulkSize: number('bulkSize'),
    tailSize: number('tailSize'),
  }
}

/** One number per parameter of a table, out of its summary. */
export function ofSummaries<T extends ParameterTable>(
  table: T,
  summaries: SamplingReport['parameters'],
  field: keyof DrawSummary,
): ParamsOf<T> {
  return mapParameters(table, name => summaries[name]![field])
}
