/** The golden records of `pareto_nbd`. Covariates have models and records of their own. */
import { paretoNbd } from '../../src/lifetime/index.js'
import { logGamma } from '../../src/numeric/index.js'
import { gammaPoissonRecords, historyOf } from './gamma-poisson.js'
import type { Answer, GoldenRecord } from './support.js'
import { asRecord, testFamilies } from './support.js'
import { validationAdapters } from './validation.js'

const { adapters, modelOf } = gammaPoissonRecords(paretoNbd)

/** What the record itself calls the true optimum, beside the point at which BTYD's search stopped. */
const TRUE_OPTIMUM = { r: 0.55327706, alpha: 10.577683, s: 0.60624001, beta: 11.668735 }

testFamilies('clv.json', 'pareto_nbd', [
  ...validationAdapters(paretoNbd),
  {
    family: /^shipped est\.params$/,
    answer: record => ({
      ours: modelOf({ ...record, params: null }).params,
      expected: TRUE_OPTIMUM,
      close: (ours, expected) => Math.abs(ours - expected) <= 1e-7 * expected,
    }),
  },
  { family: /^pmf\.General$/, answer: inAnInterval },
  { family: /^log_A_0 finite and <0$/, answer: logarithmsOfDeparture },
  ...adapters,
])

/** P(n purchases between two times): who is a client at the first has rates to leave of Gamma(s, β + that time). */
function inAnInterval(record: GoldenRecord): Answer {
  const { 't.start': start, 't.end': end, x } = asRecord(record.inputs) as Record<string, number>
  const model = modelOf(record)
  const { params } = model
  const later = paretoNbd.fromParams({ ...params, beta: params.beta + (start ?? 0) })
  const newcomer = { frequency: 0, recency: 0, age: 0 }
  const stays = paretoNbd.probabilityAliveAfter(model, newcomer, { horizon: start ?? 0 })
  const horizon = (end ?? 0) - (start ?? 0)
  return { ours: stays * paretoNbd.purchaseProbability(later, { purchases: x ?? 0, horizon }) }
}

/**
 * A₀ is the integral over the time of departure: P(gone) L = Γ(r+x)/Γ(r) αʳ βˢ s/(r+s+x) A₀. Its logarithm is finite where
 * likelihood and P(alive) are, whatever its sign in the record's unit.
 */
function logarithmsOfDeparture(record: GoldenRecord): Answer {
  const model = modelOf(record)
  const { r, alpha, s, beta } = model.params
  const { x } = asRecord(record.inputs) as { x: readonly number[] }
  const ours = x.map((frequency, i) => {
    const client = historyOf(record, i)
    const gone = Math.log(1 - paretoNbd.probabilityAlive(model, client)) + paretoNbd.logLikelihood(model, client)
    const scale = logGamma(r + frequency) - logGamma(r) + r * Math.log(alpha) + s * Math.log(beta)
    const logarithm = gone - scale - Math.log(s / (r + s + frequency))
    return Number.isFinite(logarithm) && logarithm < 0
  })
  return { ours, expected: ours.map(() => true) }
}
