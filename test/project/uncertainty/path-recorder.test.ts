import { describe, expect, it } from 'vitest'
import { projectRunner } from '../../../src/project/index.js'
import { pathRecorder } from '../../../src/project/uncertainty/path-recorder.js'
import { readSimulation } from '../../../src/project/uncertainty/read-simulation.js'
import { plainPlan } from './plans.js'

describe('pathRecorder', () => {
  it('keeps each path and counts days', () => {
    const plan = plainPlan()
    const run = projectRunner(plan)
    const recorder = pathRecorder(
      plan,
      run,
      readSimulation(plan, { drivers: [], paths: 2, seed: 1, measures: ['minimum-dscr', 'project-irr'] }),
    )
    const changes = [{ target: { on: 'volume' }, value: 0 }] as const
    recorder.record(0, { changes: [], values: new Float64Array(0), delay: 0 }, run([]))
    recorder.record(1, { changes, values: new Float64Array(0), delay: 3, abandonedAfter: 20 }, run(changes))
    const { measures, days, credit, construction } = recorder.finish({ clamped: new Float64Array(0) })
    expect(measures.map(({ defined }) => [...defined])).toEqual([
      [1, 1],
      [1, 0],
    ])
    expect(days.dates.slice(0, 2)).toEqual(['2024-12-31', '2025-12-31'])
    expect([...days.tested.slice(0, 3)]).toEqual([0, 2, 2])
    expect([...days.shortfalls.slice(0, 3)]).toEqual([0, 1, 1])
    expect([...credit.defaultDay]).toEqual([-1, 1])
    expect([...construction.completion]).toEqual([0, -1])
    expect(credit.commitment).toBe(600)
  })
})
