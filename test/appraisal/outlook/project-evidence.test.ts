import { expect, it } from 'vitest'
import { OUTLOOK_POLICY } from '../../../src/appraisal/outlook/index.js'
import { coverByYear } from '../../../src/appraisal/outlook/project-coverage.js'
import { projectEvidence } from '../../../src/appraisal/outlook/project-evidence.js'
import { outlookRun } from '../../../src/appraisal/outlook/run.js'
import { normalCdf } from '../../../src/numeric/core.js'
import { LEARNT, madeUp } from './book.js'

const flow = (periodEnd: string, nature: 'planned' | 'actual', cashAvailable: number, debtService: number) =>
  ({ project: 'P', periodEnd, nature, currency: 'CNY', cashAvailable, debtService }) as const
const projects = [{ id: 'P', client: 'X', name: 'Ferry', stage: 'operation', currency: 'CNY' }] as const

it('covers debt service of each year by planned cash, as actual cash has done', () => {
  const planned = [flow('2025-06-30', 'planned', 60, 50), flow('2025-12-31', 'planned', 70, 50)]
  const client = madeUp({ projects, projectCashFlows: [...planned, flow('2027-06-30', 'planned', 90, 100)] })
  const [first, second, third] = coverByYear(client, 3)!
  expect(first).toBeCloseTo(1.3, 12)
  expect(second).toBeUndefined()
  expect(third).toBeCloseTo(0.9, 12)
  const past = [flow('2024-06-30', 'planned', 100, 50), flow('2024-06-30', 'actual', 81, 50)]
  const weak = madeUp({ projects, projectCashFlows: [...past, ...planned] })
  expect(coverByYear(weak, 3)![0]).toBeCloseTo(1.3 * 0.9, 12)
  expect(coverByYear(madeUp({ projects }), 3)).toBeUndefined()
})

it('falls short where log-normal cash is below debt service', () => {
  const client = madeUp({ projects, projectCashFlows: [flow('2026-12-31', 'planned', 60, 50)] })
  const run = outlookRun(LEARNT, OUTLOOK_POLICY, undefined)
  const evidence = projectEvidence(client, run)!
  const pd = 1 - (1 - 0.006) * (1 - 0.3 * normalCdf(-Math.log(1.2) / 0.15))
  for (const { logOdds } of evidence) expect(logOdds).toBeCloseTo(Math.log(pd / (1 - pd)), 12)
  expect(projectEvidence(madeUp(), run)).toBeUndefined()
})
