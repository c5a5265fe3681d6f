import { reviveWith } from 'clientele/model'
import { acceleratedFailureTime } from 'clientele/statistics'
import { expect, it } from 'vitest'
import { JUNK } from '../../../laws/junk.js'
import { COLUMNS, WEIGHTED } from './sample.js'

const { codec } = acceleratedFailureTime
const documents = (['exponential', 'weibull', 'log-normal', 'log-logistic'] as const).map(distribution =>
  acceleratedFailureTime.fit(WEIGHTED, COLUMNS, { distribution }),
)

it('comes back from JSON as it was', () => {
  for (const model of documents) expect(reviveWith([codec], JSON.stringify(model))).toEqual(model)
  const given = acceleratedFailureTime.fromParams(documents[1]!.params, { timeUnit: 'week' })
  expect(reviveWith([codec], JSON.stringify(given))).toEqual(given)
  const plain = acceleratedFailureTime.fit(WEIGHTED, {}, { distribution: 'weibull' })
  expect(reviveWith([codec], JSON.stringify(plain))).toEqual(plain)
})

it('names each field that is damaged', () => {
  const text = JSON.stringify(documents[1])
  const fields = [
    'converged',
    'iterations',
    'observations',
    'events',
    'logLikelihood',
    'nullLogLikelihood',
    'aic',
    'bic',
  ]
  for (const field of [...fields, 'covariance', 'warnings', 'source']) {
    const document = JSON.parse(text)
    delete document.fit[field]
    expect(() => reviveWith([codec], document)).toThrow(`document.fit.${field}`)
  }
  for (const junk of JUNK) {
    const document = JSON.parse(text)
    document.fit.standardErrors = junk
    if (junk !== undefined) expect(() => reviveWith([codec], document)).toThrow('document.fit.standardErrors')
  }
  const short = JSON.parse(text)
  short.fit.covariance.pop()
  expect(() => reviveWith([codec], short)).toThrow(/document.fit.covariance.*LENGTH_MISMATCH/)
})
