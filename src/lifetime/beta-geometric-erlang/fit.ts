import { expectInteger, expectKnownKeys, reject } from '../../errors/index.js'
import type { LikelihoodReport, Warning } from '../../model/index.js'
import { checkParams } from '../../model/index.js'
import type { CustomerBase } from '../../records/core.js'
import type { LikelihoodFit } from '../../statistics/fitting.js'
import { maximizeLikelihood } from '../../statistics/fitting.js'
import type { BetaGeometricParams, FirstChance } from '../beta-geometric/index.js'
import type { FitOptions } from '../contract.js'
import { expectBase } from '../foundation/index.js'
import type { ErlangParams } from './family.js'
import { MOST_TRIED, STAGES } from './family.js'
import { knowsIntervals } from './intervals.js'
import { PARAMETERS } from './parameters.js'
import { erlangProblem } from './problem.js'

/** How a fit may be steered, and k be given. */
export interface ErlangFitOptions<P> extends FitOptions<P> {
  /** How regular purchases are, a whole number from 1 to 24; by default the one from 1 to 12 with the highest likelihood. */
  readonly k?: number
}

/** Parameters and the report on those that were estimated: all but k. */
export interface ErlangFit {
  readonly params: ErlangParams
  readonly fit: LikelihoodReport<BetaGeometricParams>
}

/** The parameters at which the likelihood of a base is largest, for one k or over all that are tried. */
export function fitErlang(first: FirstChance, base: CustomerBase, options: ErlangFitOptions<ErlangParams>): ErlangFit {
  expectBase(base)
  expectKnownKeys(options, ['k', 'start', 'maxEvaluations'], 'options')
  const { k, start, ...search } = options
  const begin = start === undefined ? undefined : checkParams(PARAMETERS, start, 'options.start')
  const fitWith = (stages: number): ErlangFit => fitStages(first, base, stages, begin, search)
  if (k !== undefined) return fitWith(expectInteger(k, 'options.k', STAGES.least, STAGES.most))
  if (!knowsIntervals(base)) reject('MISSING_VALUE', 'base.logIntervals', INTERVALS, undefined, KEEP)
  let best = fitWith(1)
  if (best.fit.warnings.some(({ code }) => code === 'NO_REPEAT_PURCHASES')) return best
  for (let stages = 2; stages <= MOST_TRIED; stages++) {
    const found = fitWith(stages)
    if (found.fit.logLikelihood > best.fit.logLikelihood) best = found
  }
  return best.params.k === MOST_TRIED ? withWarning(best, MORE_REGULAR) : best
}

function fitStages(
  first: FirstChance,
  base: CustomerBase,
  k: number,
  start: ErlangParams | undefined,
  search: { readonly maxEvaluations?: number },
): ErlangFit {
  const found: LikelihoodFit<BetaGeometricParams> = maximizeLikelihood(
    erlangProblem(first, base, k),
    start === undefined ? search : { ...search, start: rescaled(start, k) },
  )
  const { r, alpha, a, b } = found.params
  return { params: { k, r, alpha, a, b }, fit: found.fit }
}

/** The same rate of purchases, r / (k α), in other stages. */
function rescaled({ k, r, alpha, a, b }: ErlangParams, stages: number): BetaGeometricParams {
  return { r, alpha: (alpha * k) / stages, a, b }
}

function withWarning(found: ErlangFit, warning: Warning): ErlangFit {
  return { ...found, fit: { ...found.fit, warnings: [...found.fit.warnings, warning] } }
}

const INTERVALS = 'the times between purchases, without which no k can be chosen'
const KEEP = "Build the base with { keep: ['intervals'] }, or give { k }"
const MORE_REGULAR: Warning = {
  code: 'AT_BOUNDARY',
  message:
    'The likelihood is highest at the largest k that is tried: purchases are more regular still. Try larger ones',
  path: 'params.k',
}
