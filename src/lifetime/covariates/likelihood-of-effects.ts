import type { Effects, ParameterTable, ParamsOf } from '../../model/index.js'
import { effectsAt, effectsByName, effectTable, freeEffects, pointOf } from '../../model/index.js'
import type { LikelihoodProblem } from '../../statistics/fitting.js'
import { factorsOf, spreadOf } from './design.js'
import { groupedLikelihood } from './grouped-likelihood.js'
import type { GroupedProblem } from './grouped-problem.js'
import { pointShift } from './point-shift.js'

/** The likelihood of a model and its effects, per unit of each covariate, without a penalty. */
export interface EffectsLikelihood extends LikelihoodProblem<ParameterTable> {
  readonly point: Float64Array
  /** The effects at a point. */
  readonly effectsAt: (point: ArrayLike<number>) => Effects
}

/** The likelihood about a model whose effects are known. */
export function likelihoodOfEffects<T extends ParameterTable>(
  { plain, groups, coordinates }: Omit<GroupedProblem<T>, 'path'>,
  params: ParamsOf<T>,
  effects: Effects,
): EffectsLikelihood {
  const free = freeEffects(effects)
  const { size } = coordinates
  const byName = effectsByName(effects)
  const table: ParameterTable = {
    ...plain.parameters,
    ...effectTable(effects, ({ name, covariate }) => {
      const { range } = spreadOf(groups, covariate)
      const most = Math.abs(byName[name]!) + FARTHEST / (range > 0 ? range : 1)
      return { least: -most, most }
    }),
  }
  const typical: Readonly<Record<string, number>> = { ...params, ...byName }
  return {
    ...plain,
    parameters: table,
    logLikelihood: groupedLikelihood(factorsOf(groups, free), pointShift(coordinates), free.length),
    typical,
    point: pointOf(table, typical),
    effectsAt: point => effectsAt(effects, Array.from(point).slice(size)),
  }
}

/** Clients at the two ends of a covariate may be made to differ by a factor of e^23, as parameters may by 1e10. */
const FARTHEST = 23
