/** The golden records of `bg_nbd`. */
import { bgNbd } from '../../src/lifetime/index.js'
import { logGamma } from '../../src/numeric/index.js'
import { betaGeometricRecords, historyOf } from './beta-geometric.js'
import { buyingBase } from './buying-bases.js'
import { expectedSpendOf } from './predicted-spend.js'
import type { Answer, GoldenRecord } from './support.js'
import { asRecord, testFamilies } from './support.js'
import { validationAdapters } from './validation.js'

const { adapters, modelOf } = betaGeometricRecords(bgNbd)

testFamilies('clv.json', 'bg_nbd', [
  ...validationAdapters(bgNbd),
  { family: /^predict$/, answer: predict },
  { family: /^logp terms/, answer: terms },
  ...adapters,
])

/** P(alive), expected purchases, spend and purchases of the holdout; the log gives the same history as the record. */
function predict(record: GoldenRecord): Answer {
  const { Id, x, 't.x': last, 'T.cal': age, 'period.length': horizon } = asRecord(record.inputs)
  const base = buyingBase(record)
  const row = Array.from(base.ids).indexOf(String(Id))
  const client = { frequency: base.frequency[row] ?? -1, recency: base.recency[row] ?? 0, age: base.age[row] ?? 0 }
  const model = modelOf(record)
  const purchases = bgNbd.expectedPurchases(model, client, { horizon: Number(horizon) })
  const spend = expectedSpendOf(record, String(Id))
  return {
    ours: {
      ...client,
      PAlive: bgNbd.probabilityAlive(model, client),
      CET: purchases,
      'predicted.mean.spending': spend,
      'predicted.period.spending': purchases * spend,
      'actual.x': base.holdout?.frequency[row],
    },
    expected: { frequency: x, recency: last, age, ...asRecord(record.expected) },
  }
}

/** The four terms of Hardie's note 027, whose sum D1 + D2 + ln(C3 + C4) is the log-likelihood. */
function terms(record: GoldenRecord): Answer {
  const model = modelOf(record)
  const { r, alpha, a, b } = model.params
  const { frequency: x, recency, age } = historyOf(record)
  const gammas = logGamma(r + x) - logGamma(r) + logGamma(a + b) - logGamma(a + b + x) + logGamma(b + x) - logGamma(b)
  const times = r * Math.log(alpha) - (r + x) * Math.log(alpha + recency)
  const ratio = ((alpha + recency) / (alpha + age)) ** (r + x)
  const left = a / (b + x - 1)
  const sum = bgNbd.logLikelihood(model, historyOf(record))
  const same = Math.abs(gammas + times + Math.log(ratio + left) - sum) < 1e-9
  return { ours: same ? [gammas, times, ratio, left] : sum }
}
