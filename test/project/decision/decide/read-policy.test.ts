import { expect, it } from 'vitest'
import { readPolicy } from '../../../../src/project/decision/decide/read-policy.js'
import { thrown } from '../../../errors/thrown.js'
import { eur, POLICY, policyWith } from './sample.js'

it('reads amounts as minor units of one currency', () => {
  const read = policyWith()
  expect(read.minorUnits).toBe(100)
  expect(read.rules[2]?.effect).toEqual({ kind: 'cap', largest: 100_000_00 })
  expect(read.authority.map(({ upTo }) => upTo)).toEqual([100_000_00, 500_000_00])
  expect(readPolicy({ name: 'n', version: '1', currency: 'JPY', rules: [], overLimit: 'decline' })).toMatchObject({
    minorUnits: 1,
    authority: [],
  })
})

it('names what is wrong', () => {
  const fault = (change: object) => thrown(() => Reflect.apply(readPolicy, undefined, [{ ...POLICY, ...change }])).path
  const when = { fact: 'x', is: 'known' }
  const rule = (change: object) => fault({ rules: [{ name: 'r', when, effect: { kind: 'refer' }, ...change }] })
  expect(fault({ name: '' })).toBe('policy.name')
  expect(fault({ version: 3 })).toBe('policy.version')
  expect(fault({ currency: 'euro' })).toBe('policy.currency')
  expect(fault({ overLimit: 'approve' })).toBe('policy.overLimit')
  expect(fault({ rules: { 0: 1 } })).toBe('policy.rules')
  expect(fault({ rules: new Array(1) })).toBe('policy.rules[0]')
  expect(rule({ if: 1 })).toBe('policy.rules[0].if')
  expect(rule({ effect: { kind: 'approve' } })).toBe('policy.rules[0].effect.kind')
  expect(rule({ effect: { kind: 'refer', text: 'x' } })).toBe('policy.rules[0].effect.text')
  expect(rule({ effect: { kind: 'condition', text: '' } })).toBe('policy.rules[0].effect.text')
  expect(rule({ effect: { kind: 'price-add-on', annualRate: 0 } })).toBe('policy.rules[0].effect.annualRate')
  expect(rule({ effect: { kind: 'cap', amount: { currency: 'CNY', minorUnits: 5 } } })).toBe(
    'policy.rules[0].effect.amount.currency',
  )
  expect(rule({ when: { fact: 'x', is: 'above', value: '4' } })).toBe('policy.rules[0].when.value')
  expect(fault({ rules: [POLICY.rules[0], POLICY.rules[0]] })).toBe('policy.rules[1].name')
  expect(fault({ price: { annualHurdleRate: Number.NaN, under: 'refer' } })).toBe('policy.price.annualHurdleRate')
  expect(fault({ price: { annualHurdleRate: 0.1, under: 'approve' } })).toBe('policy.price.under')
  const levels = (name: string, upTo: number) => [
    { name: 'a', upTo: eur(5) },
    { name, upTo: eur(upTo) },
  ]
  expect(fault({ authority: levels('b', 5) })).toBe('policy.authority[1].upTo')
  expect(fault({ authority: levels('a', 6) })).toBe('policy.authority[1].name')
})

it('takes no percentage for a rate', () => {
  const fault = (change: object) => thrown(() => Reflect.apply(readPolicy, undefined, [{ ...POLICY, ...change }])).path
  expect(fault({ price: { annualHurdleRate: 12, under: 'refer' } })).toBe('policy.price.annualHurdleRate')
  const rule = (when: object, effect: object) => fault({ rules: [{ name: 'r', when, effect }] })
  const always = { all: [] }
  expect(rule(always, { kind: 'price-add-on', annualRate: 25 })).toBe('policy.rules[0].effect.annualRate')
  const risky = { not: { fact: 'probabilityOfDefault', is: 'at-most', value: 5 } }
  expect(rule(risky, { kind: 'decline' })).toBe('policy.rules[0].when')
})
