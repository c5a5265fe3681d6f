import { expect, it } from 'vitest'
import { betterIf, between, forPurpose, isYes, yuan } from '../../../../src/project/products/sample/parts.js'
import { judge } from '../../../../src/records/index.js'

it('asks for the purpose, for no sanctions, and for what else is said', () => {
  const condition = forPurpose('trade', isYes('insured'))
  expect(judge(condition, { sanctioned: false, purpose: ['trade', 'advice'], insured: true }).holds).toBe('yes')
  expect(judge(condition, { sanctioned: true, purpose: 'trade', insured: true }).holds).toBe('no')
  expect(judge(condition, { sanctioned: false, purpose: 'advice', insured: true }).holds).toBe('no')
  expect(judge(condition, { sanctioned: false, purpose: 'trade', insured: false }).holds).toBe('no')
  expect(judge(condition, { purpose: 'trade', insured: true }).holds).toBe('unknown')
})

it('grades numbers and yes or no', () => {
  expect(between('x', 2, 0, 1)).toEqual({ fact: 'x', weight: 2, desirability: { kind: 'linear', worst: 0, best: 1 } })
  expect(betterIf('x', 2)).toEqual({ fact: 'x', weight: 2, desirability: { kind: 'yes-no', best: true } })
})

it('counts yuan', () => {
  expect(yuan(1, 2.5)).toMatchObject({ least: { currency: 'CNY', minorUnits: 100 }, most: { minorUnits: 250 } })
})
