import { expect, it } from 'vitest'
import { authorityStep } from '../../../../src/project/decision/decide/authority-step.js'
import { policyWith } from './sample.js'

it('is the first who may sign for so much', () => {
  const policy = policyWith()
  expect(authorityStep(policy, 100_000_00)).toMatchObject({ name: 'Branch', holds: 'yes', outcome: 'approve' })
  expect(authorityStep(policy, 100_000_01)).toMatchObject({ name: 'Credit committee', outcome: 'approve' })
  expect(authorityStep(policy, 500_000_01)).toMatchObject({
    holds: 'no',
    outcome: 'refer',
    reasons: ['EUR 500,000.01 is above the EUR 500,000 for which Credit committee may sign'],
  })
  expect(authorityStep(policyWith({ authority: [] }), 5)).toBeUndefined()
})
