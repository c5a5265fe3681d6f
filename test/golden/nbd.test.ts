/** The golden records of `nbd`: BTYDplus on the grocery log, 1,525 clients over 52 weeks. */
import { expect, it } from 'vitest'
import { nbd } from '../../src/lifetime/index.js'
import { buyingSummary } from './buying-bases.js'
import type { GoldenRecord } from './support.js'
import { asRecord, hasData, testFamilies } from './support.js'

const GROCERY = 'grocery_cbs.csv'

testFamilies('clv.json', 'nbd', [
  { family: /^MLE$/, answer: () => ({ ours: nbd.fit(buyingSummary(GROCERY)).params }) },
  { family: /^MLE LL$/, answer: () => ({ ours: highest() }) },
  { family: /^ConditionalExpectedTransactions$/, answer: record => ({ ours: purchases(record) }) },
])

it.runIf(hasData(GROCERY))('finds the published estimates of the grocery log in few evaluations', () => {
  const { params, fit } = nbd.fit(buyingSummary(GROCERY))
  expect(params.r).toBeCloseRelative(0.42032, 5e-6)
  expect(params.alpha).toBeCloseRelative(5.245107, 5e-6)
  expect(fit).toMatchObject({ source: 'likelihood', converged: true, warnings: [] })
  expect(highest()).toBeCloseTo(-16376.8639, 4)
  if (fit.source === 'likelihood') expect(fit.evaluations).toBeLessThanOrEqual(12)
})

function highest(): number {
  const { fit } = nbd.fit(buyingSummary(GROCERY))
  if (fit.source !== 'likelihood') throw new Error('a fit reports a likelihood')
  return fit.logLikelihood
}

/** Whatever the recency: it says nothing where nobody leaves. */
function purchases({ params, inputs }: GoldenRecord): number {
  const { x, 'T.cal': age, 'T.star': horizon } = asRecord(inputs) as Record<string, number>
  const { r = Number.NaN, alpha = Number.NaN } = asRecord(params) as Record<string, number>
  const client = { frequency: x ?? -1, recency: 0.5, age: age ?? -1 }
  return nbd.expectedPurchases(nbd.fromParams({ r, alpha }), client, { horizon: horizon ?? -1 })
}
