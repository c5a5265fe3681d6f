/**
 * Maximum likelihood of a model with covariates: a search over the parameters of an average client and the effects of
 * standardised covariates, brought back to the parameters of a client whose covariates are 0 and to effects per unit.
 *
 * @module
 */
import type { FreeEffect, LikelihoodReport, ParameterRange, ParameterTable, ParamsOf } from '../../model/index.js'
import { effectTable } from '../../model/index.js'
import type { Objective } from '../../numeric/core.js'
import type { SearchOptions } from '../../statistics/fitting.js'
import { maximizeLikelihood } from '../../statistics/fitting.js'
import type { CheckedCovariates } from './choice.js'
import type { Design } from './design.js'
import { designOf } from './design.js'
import { groupedLikelihood } from './grouped-likelihood.js'
import type { GroupedProblem } from './grouped-problem.js'
import type { EffectsFit } from './in-units.js'
import { inUnits } from './in-units.js'
import { pointShift } from './point-shift.js'

/**
 * Clients at the two ends of a covariate may be made to differ by a factor of e^15 at most: an effect that runs there is
 * one that the data do not bound, as where nobody of a kind has left.
 */
const FARTHEST = 15

/** Parameters and effects at which the likelihood, less the penalty, is largest. */
export function fitEffects<T extends ParameterTable>(
  problem: GroupedProblem<T>,
  checked: CheckedCovariates,
  search: SearchOptions<ParamsOf<T>>,
): EffectsFit<ParamsOf<T>> {
  const { groups, coordinates, path } = problem
  const design = designOf(groups, checked.none, path)
  const likelihood = groupedLikelihood(design.groups, pointShift(coordinates), design.free.length)
  return fitDesign(problem, design, likelihood, checked, search)
}

/** The same of a likelihood in the parameters of an average client and the effects of standardised covariates. */
export function fitDesign<T extends ParameterTable>(
  problem: Omit<GroupedProblem<T>, 'groups'>,
  design: Omit<Design, 'groups'>,
  likelihood: Objective,
  { none, l2 }: CheckedCovariates,
  search: SearchOptions<ParamsOf<T>>,
): EffectsFit<ParamsOf<T>> {
  const { plain, coordinates } = problem
  const { free } = design
  const shift = pointShift(coordinates)
  const strengths = free.map(({ on }) => on.reduce((sum, process) => sum + l2[process], 0))
  const isPenalised = strengths.some(strength => strength > 0)
  const zeros = Object.fromEntries(free.map(({ name }) => [name, 0]))
  const { start, ...limits } = search
  const found = maximizeLikelihood<ParameterTable>(
    {
      ...plain,
      parameters: { ...plain.parameters, ...effectTable(none, rangesOf(design)) },
      logLikelihood: isPenalised ? penalised(likelihood, strengths, shift.size) : likelihood,
      typical: { ...plain.typical, ...zeros },
    },
    { ...limits, ...(start === undefined ? {} : { start: { ...start, ...zeros } }) },
  )
  if (!isPenalised) return inUnits(problem, design, shift, none, found)
  const penalty = free.reduce((sum, { name }, e) => sum + (strengths[e]! / 2) * found.params[name]! ** 2, 0)
  return inUnits(problem, design, shift, none, { ...found, fit: withoutPenalty(found.fit, penalty) })
}

/** The report on the likelihood alone, with the penalty beside it. */
function withoutPenalty<P>(report: LikelihoodReport<P>, penalty: number): LikelihoodReport<P> {
  const { logLikelihood, aic, bic, ...rest } = report
  return { ...rest, logLikelihood: logLikelihood + penalty, penalty, aic: aic - 2 * penalty, bic: bic - 2 * penalty }
}

/** Where the effects of standardised covariates are searched. */
function rangesOf({ free, spreads }: Omit<Design, 'groups'>): (effect: FreeEffect) => ParameterRange {
  return ({ name }) => {
    const { deviation, range } = spreads[free.findIndex(effect => effect.name === name)]!
    const most = (FARTHEST * deviation) / range
    return { least: -most, most }
  }
}

/** Takes half of the squared effects, each times its strength, off the log-likelihood. */
function penalised(likelihood: Objective, strengths: readonly number[], size: number): Objective {
  const whole = size + strengths.length
  return {
    evaluate(point, out) {
      likelihood.evaluate(point, out)
      strengths.forEach((strength, e) => {
        const i = size + e
        const effect = point[i]!
        out.value -= (strength / 2) * effect * effect
        out.gradient[i]! -= strength * effect
        out.hessian[i * whole + i]! -= strength
      })
    },
  }
}
