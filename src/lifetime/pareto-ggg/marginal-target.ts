/**
 * The posterior of the population parameters over a table of nodes that fits it: laid out widely, searched, and laid out
 * again around the mode, until the mode is where the table was meant for.
 *
 * @module
 */
import type { Steps } from '../../model/index.js'
import { choleskyFactor, choleskyInverse } from '../../numeric/core.js'
import type { PosteriorMode, PosteriorTarget, Priors } from '../../statistics/sampling/index.js'
import { posteriorMode, posteriorTarget } from '../../statistics/sampling/index.js'
import { likelihoodTable } from './likelihood-table.js'
import { createMarginalLikelihood } from './marginal-likelihood.js'
import type { ParetoGggParams } from './model.js'
import { parameters } from './model.js'
import type { PopulationRange, Spread, SpreadRange } from './population.js'
import { populationOf, rangeOf } from './population.js'
import type { RegularHistories } from './regular-histories.js'

/** What is sampled. */
export type GggTarget = PosteriorTarget<typeof parameters>

const SIZE = 6
const FIRST_FACTOR = 3
const MOST_ROUNDS = 6
/** So many standard deviations from the mode the last table reaches, by no more than a factor. */
const DEVIATIONS = 3
const FARTHEST_FACTOR = 8
/** Where the curvature at the mode says nothing, the last table reaches by this factor. */
const WITHOUT_CURVATURE = 3
/** A table serves shapes beyond its range by this factor, where it still has three digits; there the posterior ends. */
const BEYOND = 3
/** Shapes that are sought; clients that differ less than by 1/√100 are all alike. */
const LEAST_SHAPE = 0.05
const MOST_SHAPE = 100

/** The target around its mode. */
export function* marginalTarget(
  histories: RegularHistories,
  priors: Priors<ParetoGggParams>,
  start: ParetoGggParams,
): Steps<GggTarget> {
  let centre = start
  let range = rangeAround(centre, FIRST_FACTOR)
  for (let round = 1; ; round++) {
    const mode = modeOf(yield* targetOver(histories, priors, range, centre))
    const settled = holds(range, mode.params)
    centre = mode.params
    if (settled || round === MOST_ROUNDS) return yield* targetOver(histories, priors, rangeOfMode(mode), centre)
    range = rangeAround(centre, FIRST_FACTOR)
  }
}

/** The target over a table for a range of populations, its search beginning at `centre`. */
export function* targetOver(
  histories: RegularHistories,
  priors: Priors<ParetoGggParams>,
  range: PopulationRange,
  centre: ParetoGggParams,
): Steps<GggTarget> {
  const table = yield* likelihoodTable(histories, range)
  const logLikelihood = createMarginalLikelihood(table)
  const target = posteriorTarget({ parameters, logLikelihood, typical: centre, observations: table.clients }, priors)
  const { start, lower, upper } = target
  for (const [i, { shape }] of [range.regularity, range.purchases, range.dropout].entries()) {
    const [least, most] = [Math.max(LEAST_SHAPE, shape[0] / BEYOND), Math.min(MOST_SHAPE, shape[1] * BEYOND)]
    lower[2 * i] = Math.max(lower[2 * i]!, Math.log(least))
    upper[2 * i] = Math.min(upper[2 * i]!, Math.log(most))
    start[2 * i] = Math.min(upper[2 * i]!, Math.max(lower[2 * i]!, start[2 * i]!))
  }
  return target
}

function modeOf(target: GggTarget): PosteriorMode<ParetoGggParams> {
  return posteriorMode(target, { of: 'point' })
}

/** Whether a range was laid out for populations like these. */
export function holds(range: PopulationRange, params: ParetoGggParams): boolean {
  const population = populationOf(params)
  return (['regularity', 'purchases', 'dropout'] as const).every(name => {
    const { shape, logMean } = population[name]
    const ends = range[name]
    return shape >= ends.shape[0] && shape <= ends.shape[1] && logMean >= ends.logMean[0] && logMean <= ends.logMean[1]
  })
}

/** Shapes and means by a factor to either side. */
function rangeAround(params: ParetoGggParams, factor: number): PopulationRange {
  const { regularity, purchases, dropout } = populationOf(params)
  const around = ({ shape, logMean }: Spread): SpreadRange => ({
    shape: [Math.max(LEAST_SHAPE, shape / factor), Math.min(MOST_SHAPE, shape * factor)],
    logMean: [logMean - Math.log(factor), logMean + Math.log(factor)],
  })
  return { regularity: around(regularity), purchases: around(purchases), dropout: around(dropout) }
}

/** The range of populations along the axes of the posterior, as the curvature at its mode has them. */
function rangeOfMode({ params, search }: PosteriorMode<ParetoGggParams>): PopulationRange {
  const information = search.hessian.map(cell => -cell)
  const factor = new Float64Array(SIZE * SIZE)
  const axes = new Float64Array(SIZE * SIZE)
  if (!choleskyFactor(information, SIZE, factor)) return rangeAround(params, WITHOUT_CURVATURE)
  if (!choleskyFactor(choleskyInverse(factor, SIZE), SIZE, axes)) return rangeAround(params, WITHOUT_CURVATURE)
  const populations = [populationOf(params)]
  for (let axis = 0; axis < SIZE; axis++) {
    for (const side of [-DEVIATIONS, DEVIATIONS]) {
      const [t, gamma, r, alpha, s, beta] = search.point.map((c, i) => Math.exp(c + side * axes[i * SIZE + axis]!))
      populations.push(populationOf({ t: t!, gamma: gamma!, r: r!, alpha: alpha!, s: s!, beta: beta! }))
    }
  }
  return within(rangeAround(params, FARTHEST_FACTOR), rangeOf(populations))
}

/** The part of a range within another. */
function within(outer: PopulationRange, inner: PopulationRange): PopulationRange {
  const cut = (a: readonly [number, number], b: readonly [number, number]): readonly [number, number] => [
    Math.max(a[0], b[0]),
    Math.min(a[1], b[1]),
  ]
  const part = (name: keyof PopulationRange): SpreadRange => ({
    shape: cut(outer[name].shape, inner[name].shape),
    logMean: cut(outer[name].logMean, inner[name].logMean),
  })
  return { regularity: part('regularity'), purchases: part('purchases'), dropout: part('dropout') }
}
