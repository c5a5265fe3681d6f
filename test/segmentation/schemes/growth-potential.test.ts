import { expect, it } from 'vitest'
import { GROWTH_POTENTIAL } from '../../../src/segmentation/schemes/growth-potential.js'
import { segmentOf } from './segment-of.js'

const potential = (revenueGrowth: number, marketGrowth = 0, researchShareOfRevenue = 0) =>
  segmentOf(GROWTH_POTENTIAL, { revenueGrowth, marketGrowth, researchShareOfRevenue })

it('sees high potential in fast growth, or in brisk growth with a market or research behind it', () => {
  expect([potential(0.21), potential(0.11, 0.11), potential(0.11, 0, 0.05)]).toEqual(['high', 'high', 'high'])
  expect([potential(0.2), potential(0.11), potential(0.1, 0.5, 0.5)]).toEqual(['medium', 'medium', 'medium'])
})

it('sees low potential where nothing grows', () => {
  expect([potential(0.03), potential(-1), potential(0.03, 0.1, 0.049)]).toEqual(['low', 'low', 'low'])
  expect([potential(0.031), potential(-0.5, 0.11), potential(-0.5, 0, 0.05)]).toEqual(['medium', 'medium', 'medium'])
  expect(segmentOf(GROWTH_POTENTIAL, { revenueGrowth: 0.3 })).toBe('high')
  expect(segmentOf(GROWTH_POTENTIAL, { revenueGrowth: 0.15 })).toBe('open')
})
