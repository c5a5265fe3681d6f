/**
 * ln L(θ) = losses · ln θ + renewals · ln(1−θ), with derivatives in ln θ.
 *
 * @module
 */
import type { Objective } from '../../numeric/core.js'
import type { Renewals } from '../contractual/renewals.js'

/** The log-likelihood in the logarithm of θ. */
export function createLogLikelihood({ allLost, allRenewed }: Renewals): Objective {
  return {
    evaluate(point, out) {
      const theta = Math.exp(point[0]!)
      const odds = theta / (1 - theta)
      out.value = allLost * point[0]! + allRenewed * Math.log1p(-theta)
      out.gradient[0] = allLost - allRenewed * odds
      out.hessian[0] = -allRenewed * odds * (1 + odds)
    },
  }
}
