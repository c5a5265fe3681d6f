import { describe, expect, it } from 'vitest'
import { coverageRatios, planProject, reforecastProject, runProject } from '../../../src/project/index.js'
import { thrown } from '../../errors/thrown.js'
import { tollRoad } from '../samples.js'

const plan = planProject(tollRoad())
const reports = [
  { date: '2025-06-30', progress: 0.15, actualCost: 90e6 },
  { date: '2025-12-31', progress: 0.4, actualCost: 230e6 },
  { date: '2026-06-30', progress: 0.6, actualCost: 360e6 },
]

describe('reforecastProject', () => {
  it('gives changes that a run takes: later revenue, dearer works', () => {
    const { changes, cautiousChanges = [] } = reforecastProject(plan, reports)
    expect(changes).toEqual([
      { target: { on: 'delay' }, value: 10 },
      { target: { on: 'capex' }, value: expect.closeTo(600 / 530, 9) },
    ])
    const run = runProject(plan, { changes })
    const sum = (column: Float64Array) => column.reduce((total, value) => total + value, 0)
    expect(sum(run.capex)).toBeCloseRelative(600e6, 1e-9)
    expect(sum(run.revenue)).toBeLessThan(sum(plan.baseCase.revenue))
    expect(coverageRatios(run).dscr.minimum?.value).toBeLessThan(coverageRatios(plan.baseCase).dscr.minimum?.value ?? 0)
    const cautious = runProject(plan, { changes: cautiousChanges })
    expect(sum(cautious.revenue)).toBeLessThan(sum(run.revenue))
    expect(sum(cautious.capex)).toBeGreaterThan(sum(run.capex))
  })

  it('takes a description as well as its plan', () => {
    expect(reforecastProject(tollRoad(), reports)).toEqual(reforecastProject(plan, reports))
  })

  it('changes nothing where all is as planned', () => {
    const depot = { start: '2024-12-31', budget: 530e6, points: [{ date: '2026-12-31', share: 1 }] }
    const half = [{ date: '2025-12-31', progress: 0.5, actualCost: 265e6 }]
    expect(reforecastProject(plan, half, { baseline: depot }).changes).toEqual([])
    const fast = reforecastProject(plan, [{ date: '2025-12-31', progress: 0.8 }], { baseline: depot })
    expect(fast.changes).toEqual([])
    expect(fast.notes.map(({ code }) => code)).toContain('EARLY_COMPLETION')
  })

  it('leaves the decision to the reader where nothing moves', () => {
    const { changes, completion, ...rest } = reforecastProject(plan, [{ date: '2025-12-31', progress: 0 }])
    expect([changes, completion.status]).toEqual([[], 'never'])
    expect(rest).not.toHaveProperty('cautiousChanges')
  })

  it('has no cautious changes where the late end is never', () => {
    const halting = [0.1, 0.1, 0.1, 0.1, 0.11].map((progress, i) => ({
      date: `2025-0${i + 1}-28`,
      progress,
      actualCost: 1e8 * progress,
    }))
    const { completion, changes, ...rest } = reforecastProject(plan, halting)
    expect(completion.interval).not.toHaveProperty('upper')
    expect(changes.map(({ target }) => target.on)).toContain('delay')
    expect(rest).not.toHaveProperty('cautiousChanges')
  })

  it('names what is neither a plan nor a description', () => {
    for (const of of [undefined, null, 5, 'plan'])
      expect(thrown(() => Reflect.apply(reforecastProject, undefined, [of, reports])).path).toBe('of')
  })
})
