import { describe, expect, it } from 'vitest'
import { planProject } from '../../../src/project/cash-flows/plan-project.js'
import { projectRunner } from '../../../src/project/cash-flows/project-runner.js'
import { cents, ferry } from './ferry.js'

describe('the short form of many runs', () => {
  const run = projectRunner(planProject(ferry()))

  it('tells its payment days', () => {
    expect([Array.from(run.months), Array.from(run.rows), run.completion]).toEqual([
      [0, 12, 24, 36, 48, 60],
      [0, 1, 2, 3, 4, 5],
      1,
    ])
  })

  it('writes the same columns again, and forgets the run before', () => {
    const first = run([{ target: { on: 'price', line: 'Fares' }, value: 0.3 }])
    expect(cents(first.cfads)).toEqual([0, 0, 8, 8, 8, 8])
    expect(Array.from(first.defaults)).toEqual([0, 0, 1, 1, 1, 1])
    const second = run()
    expect(second.cfads).toBe(first.cfads)
    expect(cents(second.serviceDue)).toEqual([0, 0, 26, 24, 22, 0])
    expect(cents(second.servicePaid)).toEqual([0, 0, 26, 24, 22, 0])
    expect(cents(second.interest)).toEqual([0, 0, 6, 4, 2, 0])
    expect(cents(second.arrears)).toEqual([0, 0, 0, 0, 0, 0])
    expect(Array.from(second.defaults)).toEqual([0, 0, 0, 0, 0, 0])
  })
})
