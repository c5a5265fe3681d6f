import { expect, it } from 'vitest'
import { effectsOf, isPassed, ruleSteps } from '../../../../src/project/decision/decide/rule-steps.js'
import { applicationWith, policyWith } from './sample.js'

it('judges every rule, and lets nothing unknown pass', () => {
  const steps = ruleSteps(policyWith(), applicationWith({ sector: 'tobacco', leverage: undefined, years: 2 }))
  expect(steps.map(({ name, holds, outcome }) => [name, holds, outcome])).toEqual([
    ['Excluded sectors', 'yes', 'decline'],
    ['Leverage', 'unknown', 'refer'],
    ['Young firm', 'yes', 'approve'],
    ['Guarantee', 'yes', 'approve'],
    ['No audit', 'no', 'approve'],
  ])
  expect(steps[1]?.missing).toEqual(['leverage'])
  expect(effectsOf(policyWith(), steps, 'cap')).toEqual([
    { rule: 'Young firm', effect: { kind: 'cap', largest: 100_000_00 } },
  ])
  expect(effectsOf(policyWith(), steps, 'price-add-on')).toEqual([])
})

it('is passed where no step of a rule is more than an approval', () => {
  const policy = policyWith()
  for (const facts of [{}, { leverage: 5 }, { years: undefined }, { sector: 'tobacco' }, { audited: false }]) {
    const application = applicationWith(facts)
    const steps = ruleSteps(policy, application)
    expect(isPassed(policy, application)).toBe(steps.every(({ outcome }) => outcome === 'approve'))
  }
  expect(isPassed(policy, applicationWith({ years: 1 }))).toBe(true)
  expect(isPassed(policy, applicationWith({ years: undefined }))).toBe(false)
})

it('has a reason also for a rule that always holds', () => {
  const effect = { kind: 'condition', text: 'Accounts every year' } as const
  const always = policyWith({ rules: [{ name: 'Reporting', when: { all: [] }, effect }] })
  expect(ruleSteps(always, applicationWith())[0]).toMatchObject({ holds: 'yes', reasons: ['always'] })
  const never = policyWith({ rules: [{ name: 'Never', when: { not: { all: [] } }, effect }] })
  expect(ruleSteps(never, applicationWith())[0]).toMatchObject({ holds: 'no', reasons: [] })
})
