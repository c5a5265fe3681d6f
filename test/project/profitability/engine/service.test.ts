import { expect, it } from 'vitest'
import { defaultTiming } from '../../../../src/project/profitability/engine/default-timing.js'
import { activityFigures } from '../../../../src/project/profitability/engine/service.js'
import { CLIENT, euro, figuresOn, prepared, SERVICE } from './samples.js'

it('earns its fees for as long as the terms look', () => {
  expect(figuresOn(SERVICE).lines.fees).toBeCloseTo(1_200_000, 6)
  expect(figuresOn(SERVICE, { months: 6 }).lines.fees).toBeCloseTo(600_000, 6)
  expect(figuresOn(SERVICE).lines.tax).toBeCloseTo(-300_000, 6)
})

it('pays what it costs to make on the first day of the terms', () => {
  const { lines } = figuresOn({ ...SERVICE, transactionCost: euro(70_000) }, { feeView: 'effective-interest' })
  expect(lines.transactionCost).toBe(-70_000)
})

it('ends with the client where lines are expected', () => {
  const { lines } = figuresOn(SERVICE, { lines: 'expected' }, { ...CLIENT, probabilityOfDefault: 1 })
  expect(lines.fees).toBe(0)
})

it('what is done for the relationship costs times × unit cost a year', () => {
  const terms = prepared({ months: 18 })
  const activities = [
    { name: 'Visit', timesPerYear: 4, unitCost: euro(25_000) },
    { name: 'Report', timesPerYear: 0.5, unitCost: euro(80_000) },
  ]
  const { lines, capital } = activityFigures(activities, defaultTiming(0.02, 1.5, 'p'), terms)
  expect(lines.operatingCost).toBeCloseTo(-1.5 * 140_000, 6)
  expect(capital).toBe(0)
})
