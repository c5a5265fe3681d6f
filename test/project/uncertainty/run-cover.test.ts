import { describe, expect, it } from 'vitest'
import type { ProjectChange } from '../../../src/project/index.js'
import { coverageRatios, projectRunner, runProject } from '../../../src/project/index.js'
import { runCover } from '../../../src/project/uncertainty/run-cover.js'
import { roadPlan } from './plans.js'

describe('runCover', () => {
  it.each([
    [[]],
    [[{ target: { on: 'volume' }, value: 0.8 }]],
    [[{ target: { on: 'delay' }, value: 6 }]],
    [[{ target: { on: 'interest-rate' }, value: 0.01 }]],
  ] satisfies [ProjectChange[]][])('is what coverageRatios gives, under %j', changes => {
    const plan = roadPlan()
    const run = projectRunner(plan)
    const found = runCover(run, run(changes))
    const report = coverageRatios(runProject(plan, { changes }))
    for (const name of ['dscr', 'llcr', 'plcr'] as const) {
      const size = report[name].values.length
      const [values, defined] = [found[name].values.slice(-size), found[name].defined.slice(-size)]
      expect([...defined]).toEqual([...report[name].defined])
      for (const [i, value] of values.entries()) expect(value).toBeCloseTo(report[name].values[i]!, 9)
    }
  })
})
