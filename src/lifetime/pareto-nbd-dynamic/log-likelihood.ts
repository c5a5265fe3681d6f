import type { CustomerBase } from '../../records/core.js'
import { checkUnit, isBase } from '../foundation/index.js'
import { logRising } from '../gamma-poisson/index.js'
import { covariatesAtPurchases } from './at-purchases.js'
import type { ParetoNbdDynamicModel } from './model.js'
import type { DatedHistory } from './rows.js'
import { rowsOf } from './rows.js'
import type { Lived, Question, Score } from './scoring.js'
import { historiesIn, scoreHistories } from './scoring.js'
import { createSilence } from './silence.js'
import { termsOf } from './terms.js'

/**
 * Log-likelihood of one client's history, or of a whole base, under the model (Bachmann, Meierer and Näf 2021). Where
 * purchases move with the calendar their days are needed: build the base with `keep: ['purchaseDays']`.
 *
 * It is the density of the purchase times in the model's unit: on another unit it shifts by Σx · ln(ratio of units).
 *
 * @throws ClienteleError `INCONSISTENT_HISTORY` or `OUT_OF_RANGE` for an impossible history, `MISSING_VALUE` for a covariate
 * or days of purchases that are not there, `UNIT_MISMATCH` for a base in another unit.
 * @example
 * import { paretoNbdDynamic } from 'clientele/lifetime'
 * const effects = { purchase: { sale: 1.5 } }
 * const model = paretoNbdDynamic.fromParams({ r: 1, alpha: 20, s: 1, beta: 40 }, { timeUnit: 'week', effects })
 * const weeks = { start: '2024-01-01', periodDays: 7, columns: { sale: [1, 0, 0, 0] } }
 * const client = { frequency: 1, recency: 1, age: 3, observedUntil: '2024-01-22', calendar: weeks }
 * paretoNbdDynamic.logLikelihood(model, { ...client, purchaseDays: ['2024-01-01', '2024-01-08'] }).toFixed(4) // => '-3.5780'
 */
export function logLikelihood(model: ParetoNbdDynamicModel, of: CustomerBase | DatedHistory): number {
  const terms = termsOf(model)
  if (isBase(of)) checkUnit(model, of)
  const [rows, path] = isBase(of) ? [of, 'base'] : [rowsOf(of), 'client']
  const histories = historiesIn(terms, rows, 0, path)
  const { purchaseEffects, names } = terms
  const sums = covariatesAtPurchases(names.purchase, rows, path)
  const atPurchases = sums.reduce((total, sum, i) => total + purchaseEffects[i]! * sum, 0)
  return scoreHistories(terms, histories, LIKELIHOOD).reduce(
    (total, score, i) => total + histories.weight[i]! * score,
    atPurchases,
  )
}

const LIKELIHOOD: Question = { beyond: 0, scoreOn: scoreLikelihood }

/** ln of the likelihood but for covariates at purchases: (r)ₓ α⁻ˣ (a₀/α)^{−σ} (b₀/β)^{−s} {stayed + left}. */
function scoreLikelihood(lived: Lived): Score {
  const { r, alpha, s, course } = lived
  const silence = createSilence(false)
  return (frequency, recency, age) => {
    silence.ask(course, lived, r + frequency, recency, age)
    const { logStay, logLeave, logA, logB } = silence
    const fates = Math.max(logStay, logLeave) + Math.log1p(Math.exp(-Math.abs(logStay - logLeave)))
    return logRising(r, frequency) - frequency * Math.log(alpha) - (r + frequency) * logA - s * logB + fates
  }
}
