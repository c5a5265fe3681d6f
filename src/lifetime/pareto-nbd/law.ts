import type { LifetimeLaw } from '../gamma-poisson/index.js'
import type { ParetoNbdModel, ParetoNbdParams } from './model.js'
import { paramsOf } from './model.js'

/** Clients leave at rates μ ~ Gamma(s, β) of their own: S(u) = (1 + u/β)^{−s}, of Pareto's second kind. */
export function paretoLaw({ s, beta }: { readonly s: number; readonly beta: number }): LifetimeLaw {
  return {
    logSurvival: (u, v) => -s * Math.log1p(v / (beta + u)),
    hazard: u => s / (beta + u),
    pace: u => (s + 1) / (beta + u),
    scaleHolds: () => Number.POSITIVE_INFINITY,
  }
}

/** The checked parameters of a document, and the law they give: what every verb begins with. */
export function termsOf(model: ParetoNbdModel): [ParetoNbdParams, LifetimeLaw] {
  const params = paramsOf(model)
  return [params, paretoLaw(params)]
}
