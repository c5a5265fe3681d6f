import type { FitLaw } from '../../../src/lifetime/gamma-poisson/fit-law.js'
import { paretoNbd } from '../../../src/lifetime/index.js'
import type { Evaluation, Objective } from '../../../src/numeric/index.js'
import { evaluation } from '../../../src/numeric/index.js'
import type { CustomerBase } from '../../../src/records/index.js'
import { customerBaseFromSummary } from '../../../src/records/index.js'

/** Pareto/NBD as fitted to the CDNOW sample. */
export const CDNOW: paretoNbd.ParetoNbdParams = { r: 0.553, alpha: 10.578, s: 0.606, beta: 11.669 }

/** Clients who came over a year and are watched to the end of the second, in whole days unless told otherwise. */
export function paretoBase(clients: number, seed: number, params = CDNOW, ticksPerWeek = 7): CustomerBase {
  const age = Float64Array.from({ length: clients }, (_, i) => (728 - (i % 364)) / 7)
  const drawn = paretoNbd.simulate(paretoNbd.fromParams(params, { timeUnit: 'week' }), { age, seed })
  const recency = drawn.recency.map(time => Math.ceil(time * ticksPerWeek) / ticksPerWeek)
  return customerBaseFromSummary(
    { frequency: drawn.frequency, recency: recency.map((time, i) => Math.min(time, age[i]!)), age },
    { timeUnit: 'week', observedUntil: '1998-12-30' },
  )
}

/** Logarithms of parameters, in the order of the likelihood. */
export function logsOf({ r, alpha, s, beta }: paretoNbd.ParetoNbdParams): Float64Array {
  return Float64Array.of(r, alpha, s, beta).map(Math.log)
}

/** What a likelihood is at a point, in new arrays. */
export function evaluateAt(objective: Objective, point: ArrayLike<number>): Evaluation {
  const out = evaluation(point.length)
  objective.evaluate(Float64Array.from(point), out)
  return out
}

/** Nobody leaves, or everybody at one constant rate e^φ: a law with one parameter and no singularity. */
export function exponentialLaw(): FitLaw {
  let rate = 0
  return {
    size: 1,
    at(point) {
      rate = Math.exp(point[2]!)
    },
    jets(u, logSurvival, logHazard) {
      logSurvival.set([-rate * u, -rate * u, -rate * u])
      logHazard.set([Math.log(rate), 1, 0])
    },
    hazard: () => rate,
    reach: () => Number.POSITIVE_INFINITY,
  }
}
