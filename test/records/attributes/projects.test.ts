import { expect, it } from 'vitest'
import type { ProgressReport, Project } from '../../../src/records/index.js'
import { fact } from './fact.js'

it('keeps to what the last report said that says it: later ones that do not are no better news', () => {
  const project: Project = {
    id: 'P',
    client: 'A',
    name: 'Harbour road',
    stage: 'construction',
    currency: 'CNY',
    cost: 200,
    plannedCompletion: '2025-01-31',
  }
  const constructionProgress: ProgressReport[] = [
    { project: 'P', date: '2024-03-31', doneShare: 0.2, completionExpected: '2025-03-02', costAtCompletion: 230 },
    { project: 'P', date: '2024-06-30', doneShare: 0.3 },
  ]
  expect(fact('constructionDelayDays', { projects: [project], constructionProgress })).toBe(30)
  expect(fact('costOverrun', { projects: [project], constructionProgress })).toBeCloseTo(0.15)
})
