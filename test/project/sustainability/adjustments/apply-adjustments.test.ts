import { describe, expect, it } from 'vitest'
import type { Adjustment } from '../../../../src/project/index.js'
import { applyAdjustments, planProject, runProject } from '../../../../src/project/index.js'
import { tollRoad } from '../../samples.js'

const line = (name: string, change: Partial<Adjustment>): Adjustment => ({
  name,
  kind: 'region',
  applies: {},
  target: { on: 'capex' },
  factor: 1,
  source: 'Manual 2025',
  ...change,
})

describe('applyAdjustments', () => {
  it('follows the table, step by step', () => {
    const { changes, trail } = applyAdjustments(
      [
        line('Highlands', { factor: 1.5, applies: { region: 'highlands' } }),
        line('Roads', { kind: 'industry', factor: 0.5, applies: { industry: 'roads' } }),
        line('Wages', { target: { on: 'inflation', index: 'wages' }, factor: 0.01 }),
      ],
      { region: 'highlands', industry: 'roads', on: '2025-01-01' },
    )
    expect(changes).toEqual([
      { target: { on: 'capex' }, value: 0.75 },
      { target: { on: 'inflation', index: 'wages' }, value: 0.01 },
    ])
    expect(trail.map(({ before, factor, after }) => [before, factor, after])).toEqual([
      [1, 1.5, 1.5],
      [1.5, 0.5, 0.75],
      [0, 0.01, 0.01],
    ])
    expect(trail[0]?.source).toBe('Manual 2025')
  })

  it('says why a line does not apply', () => {
    const { skipped, changes } = applyAdjustments(
      [
        line('a', { applies: { region: 'coast' } }),
        line('b', { applies: { industry: 'roads' } }),
        line('c', { applies: { policy: 'carbon price' } }),
        line('d', { from: '2026-01-01' }),
        line('e', { until: '2024-12-31' }),
      ],
      { region: 'highlands', on: '2025-01-01' },
    )
    expect(skipped.map(({ reason }) => reason)).toEqual(['region', 'industry', 'policy', 'date', 'date'])
    expect(changes).toEqual([])
  })

  it('counts a line on its first and last day', () => {
    const table = [line('a', { from: '2025-01-01', until: '2025-01-02', factor: 2 })]
    for (const on of ['2025-01-01', '2025-01-02']) expect(applyAdjustments(table, { on }).trail).toHaveLength(1)
    for (const on of ['2024-12-31', '2025-01-03']) expect(applyAdjustments(table, { on }).trail).toHaveLength(0)
  })

  it('moves named rates from where they stand', () => {
    const table = [line('a', { applies: { policy: 'levy' }, target: { on: 'rate', name: 'discount' }, factor: 0.25 })]
    const project = { policies: ['levy'], on: '2025-01-01', rates: { discount: 0.5, margin: 0.02 } }
    const { rates, changes } = applyAdjustments(table, project)
    expect(rates).toEqual({ discount: 0.75, margin: 0.02 })
    expect(changes).toEqual([])
    expect(() => applyAdjustments(table, { policies: ['levy'], on: '2025-01-01' })).toThrow('project.rates.discount')
  })

  it('names what is wrong', () => {
    expect(() => applyAdjustments([], JSON.parse('null'))).toThrow('project')
    expect(() => applyAdjustments([], { on: 'soon' })).toThrow('INVALID_DATE')
    expect(() => applyAdjustments([], { on: '2025-01-01', rates: { discount: Number.NaN } })).toThrow(
      'project.rates.discount',
    )
  })

  it('runs a project as it says', () => {
    const { changes } = applyAdjustments(
      [line('Ground', { factor: 1.1 }), line('Permits', { target: { on: 'delay' }, factor: 6 })],
      {
        on: '2025-01-01',
      },
    )
    const plan = planProject(tollRoad())
    const sum = (column: Float64Array): number => column.reduce((total, value) => total + value, 0)
    const flows = runProject(plan, { changes })
    expect(sum(flows.capex) / sum(plan.baseCase.capex)).toBeCloseTo(1.1, 12)
    expect(flows.revenue[5]).toBe(0)
    expect(plan.baseCase.revenue[5]).toBeGreaterThan(0)
  })
})
