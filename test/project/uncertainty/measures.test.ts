import { describe, expect, it } from 'vitest'
import { coverageRatios, projectReturns, projectRunner } from '../../../src/project/index.js'
import { MEASURES } from '../../../src/project/uncertainty/measure-names.js'
import { measureReader } from '../../../src/project/uncertainty/measures.js'
import { runCover } from '../../../src/project/uncertainty/run-cover.js'
import { plainPlan, roadPlan, SERVICE } from './plans.js'

const rates = { annualDiscountRate: 0.07, annualEquityDiscountRate: 0.1 }

describe('measureReader', () => {
  it('measures what the reports of cover and returns say', () => {
    const plan = roadPlan()
    const run = projectRunner(plan)
    const base = run([])
    const values = measureReader(plan, run, MEASURES, rates)(base, runCover(run, base), [])
    const cover = coverageRatios(plan.baseCase)
    const { projectAfterTax, equity } = projectReturns(plan.baseCase, rates)
    const expected = [
      cover.dscr.minimum?.value,
      cover.dscr.average,
      cover.llcr.atStart,
      Math.min(cover.llcr.atStart ?? Number.NaN, cover.llcr.minimum?.value ?? Number.NaN),
      cover.plcr.atStart,
      projectAfterTax.irr.dated.rates[0],
      equity.irr.dated.rates[0],
      projectAfterTax.npv.dated,
      equity.npv.dated,
      plan.baseCase.cfads.values.reduce((sum, value) => sum + value, 0),
      plan.baseCase.distributions.reduce((sum, value) => sum + value, 0),
    ]
    for (const [i, value] of values.entries())
      expect((value ?? Number.NaN) / (expected[i] ?? Number.NaN)).toBeCloseTo(1, 9)
  })

  it('has no figure where there is none', () => {
    const plan = plainPlan()
    const run = projectRunner(plan)
    const changes = [{ target: { on: 'volume' }, value: 0 }] as const
    const nothing = run(changes)
    const [cover, project, equity] = measureReader(
      plan,
      run,
      ['average-dscr', 'project-irr', 'equity-irr'],
      {},
    )(nothing, runCover(run, nothing), changes)
    expect([cover, project, equity]).toEqual([0, undefined, undefined])
  })

  it('is what one can work out', () => {
    const plan = plainPlan()
    const run = projectRunner(plan)
    const base = run([])
    const [least, mean] = measureReader(plan, run, ['minimum-dscr', 'average-dscr'], {})(base, runCover(run, base), [])
    expect(least).toBeCloseTo(150 / SERVICE, 12)
    expect(mean).toBeCloseTo(150 / SERVICE, 12)
  })
})
