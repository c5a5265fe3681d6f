import { expect, it } from 'vitest'
import { checkDecisionPolicy } from '../../../../src/project/decision/index.js'
import { POLICY } from './sample.js'

it('is what reading a policy would throw', () => {
  expect(checkDecisionPolicy(POLICY)).toEqual([])
  expect(checkDecisionPolicy({ ...POLICY, name: '' })).toMatchObject([{ code: 'EMPTY_INPUT', path: 'policy.name' }])
})

it('passes on what is no fault of the policy', () => {
  const hostile = new Proxy(POLICY, {
    ownKeys: () => {
      throw new RangeError('no keys')
    },
  })
  expect(() => checkDecisionPolicy(hostile)).toThrow(RangeError)
})
