import { expect, it } from 'vitest'
import { acceptedBy } from '../../../../src/project/decision/swap-set/read-rule.js'
import { thrown } from '../../../errors/thrown.js'

it('accepts who is on the right side, the cut-off itself too', () => {
  const values = [1, 2, 3]
  expect(Array.from(acceptedBy({ kind: 'at-least', name: 's', values, cutOff: 2 }, 3, 'before'))).toEqual([0, 1, 1])
  expect(Array.from(acceptedBy({ kind: 'at-most', name: 's', values, cutOff: 2 }, 3, 'before'))).toEqual([1, 1, 0])
  expect(Array.from(acceptedBy({ kind: 'decided', name: 's', accepted: [0, 1, 0] }, 3, 'before'))).toEqual([0, 1, 0])
})

it('names what is wrong', () => {
  const fault = (rule: object) => thrown(() => Reflect.apply(acceptedBy, undefined, [rule, 3, 'after'])).path
  expect(fault({ kind: 'above' })).toBe('after.kind')
  expect(fault({ kind: 'decided', name: 's', values: [1] })).toBe('after.values')
  expect(fault({ kind: 'decided', name: 5, accepted: [0, 1, 0] })).toBe('after.name')
  expect(fault({ kind: 'decided', name: 's', accepted: [0, 1, 2] })).toBe('after.accepted[2]')
  expect(fault({ kind: 'at-most', name: 's', values: [0, 1], cutOff: 1 })).toBe('after.values')
  expect(fault({ kind: 'at-most', name: 's', values: [0, 1, 2] })).toBe('after.cutOff')
})
