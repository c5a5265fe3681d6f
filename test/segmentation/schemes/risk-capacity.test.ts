import { expect, it } from 'vitest'
import { RISK_CAPACITY } from '../../../src/segmentation/schemes/risk-capacity.js'
import { segmentOf } from './segment-of.js'

const strong = { earningsPositive: true, debtToEbitda: 4, interestShareOfEbitda: 0.25, equityRatio: 0.3 }
const capacity = (facts = {}) => segmentOf(RISK_CAPACITY, { ...strong, ...facts })

it('asks for every strength to call capacity high', () => {
  expect(capacity()).toBe('high')
  expect(capacity({ debtToEbitda: 0, interestShareOfEbitda: 0, equityRatio: 1 })).toBe('high')
  expect(capacity({ debtToEbitda: 4.1 })).toBe('medium')
  expect(capacity({ interestShareOfEbitda: 0.26 })).toBe('medium')
  expect(capacity({ equityRatio: 0.29 })).toBe('medium')
})

it('takes one weakness for low capacity', () => {
  expect(capacity({ debtToEbitda: 6 })).toBe('medium')
  expect(capacity({ debtToEbitda: 6.1 })).toBe('low')
  expect(capacity({ interestShareOfEbitda: 0.51 })).toBe('low')
  expect(capacity({ equityRatio: 0.09 })).toBe('low')
  expect(capacity({ equityRatio: -3 })).toBe('low')
})

it('needs no ratios to earnings where there are none', () => {
  expect(segmentOf(RISK_CAPACITY, { earningsPositive: false })).toBe('low')
  expect(segmentOf(RISK_CAPACITY, { earningsPositive: true })).toBe('open')
})
