import type { Steps, Warning } from '../../model/index.js'
import { runSync } from '../../model/index.js'
import type { CustomerBase } from '../../records/core.js'
import { quantiles } from '../../statistics/quantile.js'
import type { PosteriorSample } from '../../statistics/sampling/index.js'
import { bulkEffectiveSize, rHat, samplePosterior, tailEffectiveSize } from '../../statistics/sampling/index.js'
import { expectBase, warningsWithoutRepeats } from '../foundation/index.js'
import type { ParetoGggFitOptions, ParetoGggFitSettings } from './fit-options.js'
import { fitSettings } from './fit-options.js'
import { marginalTarget } from './marginal-target.js'
import type { ParetoGggDraws, ParetoGggModel, ParetoGggParams } from './model.js'
import { parameters, seal } from './model.js'
import { regularHistoriesOf } from './regular-histories.js'
import type { DrawSummary, SamplingReport } from './sampling-report.js'
import { ofSummaries } from './sampling-report.js'
import { samplingWarnings } from './sampling-warnings.js'
import { typicalParams } from './typical-params.js'

/**
 * Samples the six population parameters from their posterior, every client's own regularity, rates and lifetime integrated
 * out. The base must have been built with `keep: ['intervals']`.
 *
 * The document holds `keep` of the draws, thinned from all chains, and medians in `params`; its `fit` says how the sampling
 * went: R-hat, effective sizes, divergences, warnings. Takes a minute or two per thousand distinct histories: see
 * {@link fitSteps} for progress and abort. Same base, options and seed, same document.
 *
 * @throws ClienteleError `MISSING_VALUE` where the times between purchases are not known; for an option that is unknown or
 * out of range.
 * @example
 * import { paretoGgg } from 'clientele/lifetime'
 * import { customerBase } from 'clientele/records'
 * const orders = [0, 7, 15, 21, 28].map(day => ({ client: day % 2, date: new Date(Date.UTC(2024, 0, 1 + day)) }))
 * const base = customerBase(orders, { timeUnit: 'week', observedUntil: '2024-03-31', keep: ['intervals'] })
 * const model = paretoGgg.fit(base, { seed: 1, chains: 2, draws: 20, warmup: 20, keep: 10 })
 * model.draws.t.length // => 10
 * paretoGgg.fit(customerBase(orders, { timeUnit: 'week', observedUntil: '2024-03-31' }), { seed: 1 }) // => Error MISSING_VALUE
 */
export function fit(base: CustomerBase, options: ParetoGggFitOptions): ParetoGggModel {
  return runSync(fitSteps(base, options))
}

/**
 * As {@link fit}, in steps: for `runAsync`, which shows progress, lets others breathe and can be stopped.
 *
 * @throws ClienteleError as {@link fit} does, at the first step.
 * @example
 * import { paretoGgg } from 'clientele/lifetime'
 * import { runAsync } from 'clientele/model'
 * import { customerBase } from 'clientele/records'
 * const orders = [0, 7, 15, 21, 28].map(day => ({ client: day % 2, date: new Date(Date.UTC(2024, 0, 1 + day)) }))
 * const base = customerBase(orders, { timeUnit: 'week', observedUntil: '2024-03-31', keep: ['intervals'] })
 * const work = paretoGgg.fitSteps(base, { seed: 1, chains: 2, draws: 20, warmup: 20 })
 * await runAsync(work, { pause: async () => {}, signal: { aborted: true } }) // => Error ABORTED
 */
export function* fitSteps(base: CustomerBase, options: ParetoGggFitOptions): Steps<ParetoGggModel> {
  expectBase(base)
  const histories = regularHistoriesOf(base)
  const settings = fitSettings(options, typicalParams(histories))
  const target = yield* marginalTarget(histories, settings.priors, settings.start)
  const sample = yield* samplePosterior(target, settings.sampling)
  const without = warningsWithoutRepeats(base.patterns, 'neither regularity nor rates can be learned')
  const report = reportOf(base, settings, sample, without)
  return seal({
    timeUnit: base.timeUnit,
    params: ofSummaries(parameters, report.parameters, 'median'),
    draws: thinned(sample, settings.keep),
    fit: report,
  })
}

function reportOf(
  { size, dropped }: CustomerBase,
  { sampling }: ParetoGggFitSettings,
  { seed, chains, drawsPerChain, draws }: PosteriorSample<typeof parameters>,
  without: readonly Warning[],
): SamplingReport {
  const summaries = Object.fromEntries(
    Object.entries(draws).map(([name, column]) => [name, summarise(column, chains.length)]),
  )
  const sum = (of: (chain: (typeof chains)[number]) => number): number => chains.reduce((all, one) => all + of(one), 0)
  const divergences = sum(chain => chain.divergences)
  const warnings = [...without, ...samplingWarnings(summaries, divergences)]
  return {
    source: 'posterior',
    converged: warnings.every(({ code }) => code !== 'NOT_CONVERGED'),
    observations: size,
    seed,
    chains: chains.length,
    drawsPerChain,
    warmup: sampling.warmup,
    evaluations: sum(chain => chain.evaluations),
    acceptance: sum(chain => chain.acceptance) / chains.length,
    divergences,
    parameters: summaries,
    warnings,
    dropped,
  }
}

function summarise(column: Float64Array, chains: number): DrawSummary {
  const [lower, median, upper] = quantiles(column, [0.025, 0.5, 0.975])
  const mean = column.reduce((sum, draw) => sum + draw, 0) / column.length
  const squares = column.reduce((sum, draw) => sum + (draw - mean) ** 2, 0)
  return {
    mean,
    median: median!,
    deviation: Math.sqrt(squares / (column.length - 1)),
    lower: lower!,
    upper: upper!,
    rHat: rHat(column, chains),
    bulkSize: bulkEffectiveSize(column, chains),
    tailSize: tailEffectiveSize(column, chains),
  }
}

/** Every so manieth draw, from first to last. */
function thinned({ draws }: PosteriorSample<typeof parameters>, keep: number): ParetoGggDraws {
  const all = draws.t.length
  const kept = Math.min(keep, all)
  const column = (name: keyof ParetoGggParams): readonly number[] =>
    Array.from({ length: kept }, (_, i) => draws[name][Math.floor(((i + 0.5) * all) / kept)]!)
  return {
    t: column('t'),
    gamma: column('gamma'),
    r: column('r'),
    alpha: column('alpha'),
    s: column('s'),
    beta: column('beta'),
  }
}
