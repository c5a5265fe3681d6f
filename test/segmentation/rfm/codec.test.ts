import { describe, expect, it } from 'vitest'
import { reviveWith } from '../../../src/model/index.js'
import { customerBase } from '../../../src/records/index.js'
import { rfm } from '../../../src/segmentation/index.js'
import { thrown } from '../../errors/thrown.js'
import { TIED } from './clients.js'

type Json = Record<string, unknown>
const fitted = rfm.fit(TIED)
const plain = (): Json => JSON.parse(JSON.stringify(fitted))
const revive = (json: unknown) => reviveWith([rfm.codec], json)

describe('an RFM document', () => {
  it('comes back from JSON with its report, whoever made it', () => {
    const json = JSON.stringify(fitted).replace('clientele 0.1.0', 'clientele 0.0.9')
    expect(revive(json).madeBy).toBe('clientele 0.0.9')
    expect(JSON.stringify(revive(json))).toBe(json)
    expect(rfm.score(revive(json), TIED)).toEqual(rfm.score(fitted, TIED))
  })

  it('comes back with currency and what was dropped', () => {
    const orders = [
      { client: 1, date: '2024-01-01', amount: 0.1, currency: 'EUR' },
      { client: 1, date: '2024-01-01', amount: 0.2 },
    ]
    const model = rfm.fit(customerBase(orders, { observedUntil: '2024-01-31' }))
    expect(model.currency).toBe('EUR')
    expect(JSON.stringify(revive(JSON.stringify(model)))).toBe(JSON.stringify(model))
  })

  it('comes back with what was given and what was found', () => {
    const model = rfm.fit(TIED, { edges: { frequency: [1, 2, 3, 4], monetary: [1, 2, 3, 4] } })
    expect(revive(JSON.stringify(model)).fit).toMatchObject({ given: ['frequency', 'monetary'] })
  })

  it('comes back as given', () => {
    const given = rfm.fromParams({ edges: { recency: [-0], frequency: [1], monetary: [1e300] } })
    expect(revive(JSON.stringify(given))).toEqual(given)
  })
})

describe('a broken field is named', () => {
  const params = (change: Json): Json => ({ ...plain(), params: { ...fitted.params, ...change } })
  const report = (change: Json): Json => ({ ...plain(), fit: { ...fitted.fit, ...change } })
  const counts = [1, 1, 1, 1, 1]

  it.each([
    [{ ...plain(), version: 2 }, 'document.version: expected at most 1, received 2'],
    [{ ...plain(), madeBy: 1 }, 'document.madeBy: expected text, received 1'],
    [{ ...plain(), currency: 'Euro' }, 'document.currency: expected an ISO 4217 code'],
    [{ ...plain(), timeUnit: 'day' }, 'document.timeUnit: expected only the options'],
    [params({ segments: undefined }), 'document.params.segments: expected a value, received undefined [MISSING_VALUE]'],
    [params({ weights: undefined }), 'document.params.weights: expected a value'],
    [params({ monetary: undefined }), 'document.params.monetary: expected a value'],
    [params({ scores: undefined }), 'document.params.scores: expected a value'],
    [params({ scores: 4 }), 'document.params.scores: expected 5, one more than edges, received 4'],
    [
      params({ weights: { recency: 1, frequency: null, monetary: 0 } }),
      'document.params.weights.frequency: expected a number',
    ],
    [report({ source: 'likelihood' }), "document.fit.source: expected 'quantiles' or 'given', received \"likelihood\""],
    [report({ observations: 0 }), 'document.fit.observations: expected a number > 0, received 0'],
    [report({ given: ['tenure'] }), 'document.fit.given[0]: expected a dimension, received "tenure"'],
    [report({ counts: { recency: counts, frequency: counts } }), 'document.fit.counts.monetary: expected an array'],
    [
      report({ counts: { recency: counts, frequency: counts, monetary: [1] } }),
      'document.fit.counts.monetary: expected 5 counts',
    ],
    [
      report({ counts: { recency: counts, frequency: counts, monetary: [1, 1, 1, 1, 0.5] } }),
      'fit.counts.monetary[4]: expected a whole',
    ],
    [report({ warnings: [{ code: 'NEW' }] }), 'document.fit.warnings[0].code: expected a known warning code'],
    [report({ dropped: 1 }), 'document.fit.dropped: expected an array, received 1'],
    [report({ converged: true }), 'document.fit.converged: expected only the options'],
  ])('%#: %o', (json, message) => {
    expect(thrown(() => revive(json)).message).toContain(message)
  })
})
