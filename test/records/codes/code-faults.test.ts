import { expect, it } from 'vitest'
import { leiFaults, socialCreditCodeFaults } from '../../../src/records/codes/index.js'

it.each([
  ['110108000000016', 'business registration number'],
  ['D2143569-X', 'organisation code'],
  ['5493001KJTIIGC8Y1R12', 'Legal Entity Identifier'],
])('says what %s is instead', (value, kind) => {
  expect(socialCreditCodeFaults(value)[0]?.hint).toContain(kind)
})

it('says where a Unified Social Credit Code stands for a LEI', () => {
  expect(leiFaults('91350100M000100Y43', 'clients[3].lei')).toEqual([
    {
      code: 'INVALID_CODE',
      path: 'clients[3].lei',
      expected: 'a Legal Entity Identifier of 20 characters whose check digits fit',
      received: '"91350100M000100Y43"',
      hint: 'This is a Unified Social Credit Code; give it as socialCreditCode',
    },
  ])
})

it('names all codes one slip away, and none where there is none', () => {
  expect(socialCreditCodeFaults('91350100M000100Y34')[0]?.hint).toContain('91350100M000100Y43')
  expect(socialCreditCodeFaults('nothing')[0]).not.toHaveProperty('hint')
})

it.each([5, null, undefined, {}])('names %s as no text', value => {
  expect(leiFaults(value)[0]?.code).toBe('INVALID_TYPE')
  expect(socialCreditCodeFaults(value)[0]?.code).toBe('INVALID_TYPE')
})
