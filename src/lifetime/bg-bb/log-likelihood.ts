import type { Objective } from '../../numeric/core.js'
import { evaluation } from '../../numeric/core.js'
import type { ClientHistory, CustomerBase } from '../../records/core.js'
import { checkUnit, historyOf, isBase } from '../foundation/index.js'
import { createLogLikelihood } from './likelihood.js'
import type { BgBbModel } from './model.js'
import { paramsOf } from './model.js'
import { opportunitiesOf } from './opportunities.js'

/**
 * Log-likelihood of one client's history, or of a whole base, under the model (Fader, Hardie and Shang 2010): of
 * frequency and recency, not of which opportunities between were taken.
 *
 * @throws ClienteleError `INCONSISTENT_HISTORY` or `OUT_OF_RANGE` for an impossible history, `UNIT_MISMATCH` for a base
 * in another unit.
 * @example
 * import { bgBb } from 'clientele/lifetime'
 * const model = bgBb.fromParams({ alpha: 1.204, beta: 0.75, gamma: 0.657, delta: 2.783 }, { timeUnit: 'year' })
 * const client = { frequency: 2, recency: 4, age: 6 }
 * bgBb.logLikelihood(model, client).toFixed(4) // => '-5.1957'
 */
export function logLikelihood(model: BgBbModel, of: CustomerBase | ClientHistory): number {
  const { alpha, beta, gamma, delta } = paramsOf(model)
  const result = evaluation(4)
  const objective = isBase(of) ? ofBase(model, of) : createLogLikelihood(opportunitiesOf(historyOf(of)), ONE)
  objective.evaluate(Float64Array.of(alpha, beta, gamma, delta).map(Math.log), result)
  return result.value
}

function ofBase(model: BgBbModel, base: CustomerBase): Objective {
  checkUnit(model, base)
  return createLogLikelihood(opportunitiesOf(base.patterns), base.patterns.weight)
}

const ONE = /* @__PURE__ */ Float64Array.of(1)
