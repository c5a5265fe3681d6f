import { expect, it } from 'vitest'
import { prospectCohorts } from '../../../src/loyalty/funnel/prospect-cohorts.js'
import { prospectFunnel } from '../../../src/loyalty/funnel/prospect-funnel.js'
import { STAGES, simulatedProspects, UNTIL } from './prospects.js'

const OPTIONS = { stages: STAGES, observedUntil: UNTIL }
const PROSPECTS = simulatedProspects(300, 4, { web: 0.5 })

it('deals out all prospects, in the order of months', () => {
  const cohorts = prospectCohorts(PROSPECTS, OPTIONS)
  expect(cohorts.map(({ periodEnd }) => periodEnd)).toEqual(cohorts.map(({ periodEnd }) => periodEnd).toSorted())
  expect(cohorts).toHaveLength(12)
  const { all } = prospectFunnel(PROSPECTS, OPTIONS)
  expect(cohorts.reduce((sum, { reached }) => sum + reached[0]!, 0)).toBe(all.prospects)
  expect(cohorts.reduce((sum, { reached }) => sum + reached.at(-1)!, 0)).toBe(all.won)
  for (const { reached } of cohorts)
    for (const [i, count] of reached.entries()) expect(count).toBeLessThanOrEqual(reached[Math.max(0, i - 1)]!)
})

it('compares cohorts within the same time', () => {
  const cohorts = prospectCohorts(PROSPECTS, { ...OPTIONS, period: 'quarter', within: { value: 60, unit: 'day' } })
  expect(cohorts.map(({ periodEnd }) => periodEnd)).toEqual(['2025-03-31', '2025-06-30', '2025-09-30', '2025-12-31'])
  expect(cohorts.map(({ overall }) => overall.within!.days)).toEqual([60, 60, 60, 60])
})

it('refuses a period that is none', () => {
  const options: Parameters<typeof prospectCohorts>[1] = JSON.parse(JSON.stringify({ ...OPTIONS, period: 'moon' }))
  expect(() => prospectCohorts(PROSPECTS, options)).toThrow(expect.objectContaining({ path: 'options.period' }))
})
