import { expect, it } from 'vitest'
import { evaluate } from '../../../../src/project/decision/decide/evaluate.js'
import { applicationWith, policyWith } from './sample.js'

it('takes every step in order, and the worst decides', () => {
  const policy = policyWith()
  const approved = evaluate(policy, applicationWith())
  expect(approved).toMatchObject({ outcome: 'approve', band: 'B', authority: 'Credit committee' })
  expect(approved.conditions).toEqual([{ rule: 'Guarantee', text: 'The parent guarantees the loan' }])
  expect(approved.trail.map(({ step }) => step)).toEqual([
    ...policy.rules.map(() => 'rule'),
    'band',
    'limit',
    'price',
    'authority',
  ])
  expect(evaluate(policy, applicationWith({ leverage: 5 })).outcome).toBe('refer')
  expect(evaluate(policy, applicationWith({ leverage: 5, sector: 'weapons' })).outcome).toBe('decline')
})

it('leaves out steps that the policy does not have', () => {
  const { rules, ...bare } = { ...policyWith({ rules: [], authority: [] }) }
  const { bands: _, price: __, ...barest } = bare
  const evaluation = evaluate({ ...barest, rules }, applicationWith({}, { limits: [] }))
  expect(evaluation.trail).toEqual([])
  expect(evaluation.outcome).toBe('approve')
  expect(Object.keys(evaluation)).not.toContain('authority')
})
