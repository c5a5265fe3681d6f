import { expect, it } from 'vitest'
import { describeModel } from '../../../src/lifetime/pareto-ggg/describe.js'
import { parameters } from '../../../src/lifetime/pareto-ggg/model.js'
import { grocery } from './fixtures.js'
import { report } from './report.js'

it('tells parameters as given', () => {
  const text = describeModel(grocery, parameters)
  expect(text).toContain('pareto-ggg, time in weeks\nparameters as given')
  expect(text).toContain('shape of regularity')
})

it('tells medians with the ends of their intervals, and warnings', () => {
  const warnings = [{ code: 'NOT_CONVERGED', message: 'More draws' }] as const
  const text = describeModel({ ...grocery, fit: { ...report, converged: false, warnings } }, parameters)
  expect(text).toContain('8 clients, 4 chains of 250 draws, NOT converged; 1 draws kept')
  expect(text).toContain('! NOT_CONVERGED: More draws')
  expect(text).toMatch(/97\.5 %/)
})
