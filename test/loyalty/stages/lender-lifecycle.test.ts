import { expect, it } from 'vitest'
import { LENDER_LIFECYCLE } from '../../../src/loyalty/stages/lender-lifecycle.js'
import { readPolicy } from '../../../src/loyalty/stages/read-policy.js'
import { factNames } from '../../../src/records/index.js'

it('is a policy that can be read, and survives JSON', () => {
  expect(readPolicy(LENDER_LIFECYCLE).policy).toEqual(LENDER_LIFECYCLE)
  expect(readPolicy(JSON.parse(JSON.stringify(LENDER_LIFECYCLE))).policy).toEqual(LENDER_LIFECYCLE)
  expect(Object.isFrozen(LENDER_LIFECYCLE.stages[0]!.name)).toBe(true)
})

it('has words for every fact that it reads', () => {
  const read = LENDER_LIFECYCLE.stages.flatMap(({ when }) => factNames(when))
  expect(Object.keys(LENDER_LIFECYCLE.facts).toSorted()).toEqual(read.toSorted())
})
