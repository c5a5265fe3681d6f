import { expect, it } from 'vitest'
import { PROJECT_RISK_CLASS } from '../../../src/segmentation/schemes/project-risk-class.js'
import { segmentOf } from './segment-of.js'

const sound = {
  leastDebtServiceCover: 1.4,
  contractedRevenueShare: 0.8,
  environmentalCategory: 'B',
  completed: true,
  completionGuaranteed: false,
}
const riskOf = (facts = {}) => segmentOf(PROJECT_RISK_CLASS, { ...sound, ...facts })

it('asks for all that is good to call a risk low', () => {
  expect(riskOf()).toBe('low')
  expect(riskOf({ leastDebtServiceCover: 1.39 })).toBe('medium')
  expect(riskOf({ contractedRevenueShare: 0.79 })).toBe('medium')
  expect(riskOf({ environmentalCategory: 'A' })).toBe('medium')
  expect(riskOf({ completed: false, completionGuaranteed: true })).toBe('low')
})

it('takes one weakness for a high risk, whatever else is missing', () => {
  expect(riskOf({ leastDebtServiceCover: 1.19 })).toBe('high')
  expect(riskOf({ contractedRevenueShare: 0.29 })).toBe('high')
  expect(riskOf({ completed: false })).toBe('high')
  expect(segmentOf(PROJECT_RISK_CLASS, { leastDebtServiceCover: 1 })).toBe('high')
  expect(segmentOf(PROJECT_RISK_CLASS, { leastDebtServiceCover: 2 })).toBe('open')
})
