import { describe, expect, it } from 'vitest'
import {
  capexLine,
  depreciation,
  maintenanceWork,
  operatingCost,
} from '../../../../src/records/project/shapes/costs.js'
import type { Shape } from '../../../../src/records/shapes/shape.js'

const brief = (shape: Shape, value: unknown): string[] => shape(value, 'c').map(({ code, path }) => `${code} ${path}`)

describe('an operating cost', () => {
  it.each([
    { kind: 'fixed', name: 'Staff', annual: 5, escalation: { kind: 'rate', annualRate: 0.02 } },
    { kind: 'variable', name: 'Fuel', perUnit: 5, of: 'Energy' },
    { kind: 'share-of-revenue', name: 'Rent', share: 0.03 },
    { kind: 'share-of-revenue', name: 'Rent', share: 0.03, of: ['Energy'] },
    { kind: 'yearly', name: 'Audit', amounts: [1], currency: 'USD' },
    { kind: 'dated', name: 'Repair', amounts: [{ date: '2030-01-01', amount: 3 }] },
  ])('may be $kind', cost => {
    expect(brief(operatingCost, cost)).toEqual([])
  })

  it('is never below 0, and a share has no currency', () => {
    expect(brief(operatingCost, { kind: 'fixed', name: 'Staff', annual: -5 })).toEqual(['OUT_OF_RANGE c.annual'])
    expect(
      brief(operatingCost, { kind: 'share-of-revenue', name: 'Rent', share: 0.03, currency: 'USD', of: [] }),
    ).toEqual(['UNKNOWN_OPTION c.currency', 'EMPTY_INPUT c.of'])
  })
})

it('a work of maintenance is done at least once', () => {
  expect(brief(maintenanceWork, { name: 'Inverters', cost: 0, afterMonths: [60] })).toEqual([])
  expect(brief(maintenanceWork, { name: 'Inverters', cost: -1, afterMonths: [] })).toEqual([
    'OUT_OF_RANGE c.cost',
    'EMPTY_INPUT c.afterMonths',
  ])
  expect(brief(maintenanceWork, { name: 'Inverters', cost: 1, afterMonths: [0, 1.5] })).toEqual([
    'OUT_OF_RANGE c.afterMonths[0]',
    'OUT_OF_RANGE c.afterMonths[1]',
  ])
})

describe('capex', () => {
  const line = (draw: unknown): string[] => brief(capexLine, { name: 'Works', amount: 9, draw })

  it.each([
    { kind: 'at-close' },
    { kind: 'even' },
    { kind: 's-curve' },
    { kind: 's-curve', steepness: 1 },
    { kind: 'monthly', shares: [0.25, 0.75] },
    { kind: 'dated', shares: [{ date: '2025-03-01', share: 1 }] },
  ])('is drawn by %o', draw => {
    expect(line(draw)).toEqual([])
  })

  it('is drawn whole', () => {
    expect(line({ kind: 'monthly', shares: [0.25, 0.5] })).toEqual(['OUT_OF_RANGE c.draw.shares'])
    expect(line({ kind: 'dated', shares: [{ date: '2025-03-01', share: 0.9 }] })).toEqual([
      'OUT_OF_RANGE c.draw.shares',
    ])
    expect(line({ kind: 's-curve', steepness: 0 })).toEqual(['OUT_OF_RANGE c.draw.steepness'])
  })
})

describe('depreciation', () => {
  it('allows at most all', () => {
    expect(brief(depreciation, { kind: 'table', shares: [0.2, 0.3] })).toEqual([])
    expect(brief(depreciation, { kind: 'table', shares: [0.7, 0.4] })).toEqual(['OUT_OF_RANGE c.shares'])
    expect(brief(depreciation, { kind: 'table', shares: [] })).toEqual(['EMPTY_INPUT c.shares'])
    expect(brief(depreciation, { kind: 'table', shares: 1 })).toEqual(['INVALID_TYPE c.shares'])
  })

  it('takes years above 0', () => {
    expect(brief(depreciation, { kind: 'straight-line', years: 27.5 })).toEqual([])
    expect(brief(depreciation, { kind: 'declining-balance', years: 0, factor: 0 })).toEqual([
      'OUT_OF_RANGE c.years',
      'OUT_OF_RANGE c.factor',
    ])
  })
})
