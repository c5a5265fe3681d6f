import { expect, it } from 'vitest'
import { breakEven, NEXT_STEP_POLICY, nextStepOf } from '../../../src/appraisal/next-step/index.js'
import type { NextStepPolicy } from '../../../src/appraisal/next-step/policy-types.js'
import { appraised, CASES, NOTHING_LEARNT, VALUATION } from './appraised.js'

const policyOf = (factor: number, amount: number): NextStepPolicy => ({
  ...NEXT_STEP_POLICY,
  actions: {
    help: {
      name: { en: 'help', zh: '支持' },
      kind: 'service',
      hours: 0,
      cost: { amount, currency: 'CNY' },
      effects: [{ on: 'lossGivenDefault', factor, logStandardError: 0.1 }],
    },
  },
  rules: { all: { ...NEXT_STEP_POLICY.rules['renewal']!, when: { all: [] }, take: ['help'] } },
})
const [client] = CASES.filter(one => Number(one.figure('exposure')) > 1e6)
const one = appraised({ client: client! })
const help = (policy: NextStepPolicy) => breakEven(one, 'help', NOTHING_LEARNT, policy, VALUATION)

it('is where the stated effect, in that part, brings what it costs', () => {
  const { gain } = help(policyOf(0.8, 0))
  const { effectNeeded, cost } = help(policyOf(0.8, gain / 3))
  expect(cost).toBe(gain / 3)
  // Loss is linear in its factor: the gain of 0.8^k is (1 − 0.8^k)/0.2 of that of 0.8.
  expect(effectNeeded).toBeCloseTo(Math.log(1 - 0.2 / 3) / Math.log(0.8), 9)
  expect(help(policyOf(0.8, 2 * gain)).effectNeeded).toBeCloseTo(Math.log(1 - 0.4) / Math.log(0.8), 9)
})

it('is nothing for what costs nothing, and absent for what never pays or costs nobody knows what', () => {
  expect(help(policyOf(0.8, 0)).effectNeeded).toBe(0)
  expect(help(policyOf(1.1, 10)).effectNeeded).toBeUndefined()
  expect(help(policyOf(0.8, 1e15)).effectNeeded).toBeUndefined()
  const unknown = breakEven(
    one,
    'survey',
    NOTHING_LEARNT,
    { ...NEXT_STEP_POLICY, costPerHour: { amount: 1, currency: 'XAU' } },
    VALUATION,
  )
  expect(unknown).toMatchObject({ gain: 0 })
  expect(unknown.cost).toBeUndefined()
})

it('gives the gain that next steps rank by', () => {
  const policy = policyOf(0.9, 5)
  const [ranked] = nextStepOf(one, NOTHING_LEARNT, policy, VALUATION).actions
  const { gain, interval, cost } = help(policy)
  expect({ gain, interval, cost }).toEqual({ gain: ranked?.gain, interval: ranked?.interval, cost: ranked?.cost })
})

it('refuses an action that there is none of', () => {
  expect(() => breakEven(one, 'dance', NOTHING_LEARNT, NEXT_STEP_POLICY, VALUATION)).toThrow(
    expect.objectContaining({ path: 'action' }),
  )
})
