import { expect, it } from 'vitest'
import { GEOGRAPHY } from '../../../src/segmentation/schemes/geography.js'
import { segmentOf } from './segment-of.js'

const abroad = { domestic: false, callForAction: false }

it('divides abroad by income, and asks nothing more of who is at home', () => {
  expect(segmentOf(GEOGRAPHY, { domestic: true })).toBe('domestic')
  expect(segmentOf(GEOGRAPHY, { ...abroad, incomeGroup: 'high' })).toBe('developed-market')
  expect(segmentOf(GEOGRAPHY, { ...abroad, incomeGroup: 'upper-middle' })).toBe('emerging-market')
  expect(segmentOf(GEOGRAPHY, { ...abroad, incomeGroup: 'lower-middle' })).toBe('emerging-market')
  expect(segmentOf(GEOGRAPHY, { ...abroad, incomeGroup: 'low' })).toBe('frontier-market')
})

it('serves nobody under a call for action, however rich the country', () => {
  expect(segmentOf(GEOGRAPHY, { domestic: false, callForAction: true, incomeGroup: 'high' })).toBe('not-served')
  expect(segmentOf(GEOGRAPHY, { domestic: false, incomeGroup: 'high' })).toBe('open')
})
