import { expect, it } from 'vitest'
import { evaluate } from '../../../../src/project/decision/decide/evaluate.js'
import { rankedReasons } from '../../../../src/project/decision/decide/ranked-reasons.js'
import { applicationWith, policyWith } from './sample.js'

it('begins with what declines, and leaves out rules that do not hold', () => {
  const { trail } = evaluate(policyWith(), applicationWith({ leverage: 5, sector: 'weapons' }))
  expect(rankedReasons(trail).map(({ outcome, name }) => [outcome, name])).toEqual([
    ['decline', 'Excluded sectors'],
    ['refer', 'Leverage'],
    ['approve', 'Guarantee'],
    ['approve', 'B'],
    ['approve', 'what the client affords'],
    ['approve', 'hurdle'],
    ['approve', 'Credit committee'],
  ])
})
