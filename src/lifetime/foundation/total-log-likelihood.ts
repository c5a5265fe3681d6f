import type { ModelDocument } from '../../model/index.js'
import type { ClientHistory, CustomerBase, Patterns } from '../../records/core.js'
import { checkUnit, historyOf, isBase } from './histories.js'
import type { Shifted } from './shifts.js'
import { modelFor, modelsFor } from './shifts.js'

/** The log-likelihood of one client's history or of a whole base, from that of weighted patterns under one model. */
export function totalLogLikelihood<M extends ModelDocument>(
  model: M,
  of: CustomerBase | ClientHistory,
  logLikelihoodOf: (model: M, patterns: Patterns) => number,
  shifted?: Shifted<M>,
): number {
  if (!isBase(of)) {
    const patterns = { ...historyOf(of), weight: Float64Array.of(1), ofClient: Int32Array.of(0) }
    return logLikelihoodOf(modelFor(model, of.covariates, 'client.covariates', shifted), patterns)
  }
  checkUnit(model, of)
  if (model.effects === undefined || shifted === undefined) return logLikelihoodOf(model, of.patterns)
  let sum = 0
  for (const [plain, { patterns }] of modelsFor(model, model.effects, of, shifted))
    sum += logLikelihoodOf(plain, patterns)
  return sum
}
