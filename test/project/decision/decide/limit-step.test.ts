import { expect, it } from 'vitest'
import { limitOf, limitStep } from '../../../../src/project/decision/decide/limit-step.js'
import type { ReadApplication } from '../../../../src/project/decision/decide/read-application.js'
import type { ReadPolicy } from '../../../../src/project/decision/decide/read-policy.js'
import { ruleSteps } from '../../../../src/project/decision/decide/rule-steps.js'
import { applicationWith, eur, policyWith } from './sample.js'

const limitsOf = (policy: ReadPolicy, application: ReadApplication) =>
  limitOf(policy, application, ruleSteps(policy, application))

it('is the least of what was computed, the band and caps of rules', () => {
  const policy = policyWith()
  expect(limitsOf(policy, applicationWith())).toEqual({
    currency: 'EUR',
    asked: 200_000_00,
    largest: 250_000_00,
    binds: ['what the client affords'],
    parts: [
      { name: 'what the client affords', largest: 250_000_00, room: 50_000_00 },
      { name: 'band B', largest: 300_000_00, room: 100_000_00 },
    ],
  })
  const young = limitsOf(policy, applicationWith({ years: 1 }))
  expect(young).toMatchObject({ largest: 100_000_00, binds: ['Young firm'] })
  expect(limitStep(policy, young)).toMatchObject({
    holds: 'no',
    outcome: 'refer',
    reasons: ['EUR 200,000 is above EUR 100,000 (Young firm)'],
  })
})

it('declines where nothing may be lent, and has no step without limits', () => {
  const policy = policyWith({ rules: [], bands: { by: 'score', bands: [{ name: 'x', until: 0, outcome: 'approve' }] } })
  const none = limitsOf(policy, applicationWith({}, { limits: [] }))
  expect(none).toEqual({ currency: 'EUR', asked: 200_000_00, binds: [], parts: [] })
  expect(limitStep(policy, none)).toBeUndefined()
  const limits = [
    { name: 'a', amount: eur(0) },
    { name: 'b', amount: eur(0) },
  ]
  const nothing = limitsOf(policy, applicationWith({}, { limits }))
  expect(limitStep(policy, nothing)).toMatchObject({ outcome: 'decline', name: 'a, b' })
  const enough = [{ name: 'a', amount: eur(200_000_00) }]
  expect(limitStep(policy, limitsOf(policy, applicationWith({}, { limits: enough })))).toMatchObject({
    holds: 'yes',
    outcome: 'approve',
  })
})
