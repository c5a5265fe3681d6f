import { expect, it } from 'vitest'
import { FACETS_POLICY, facetsOf } from '../../../../src/appraisal/facets/index.js'
import { esgScore } from '../../../../src/project/index.js'
import { caseOf, learntFrom, partOf } from '../case-of.js'

const entry = { client: 'C', date: '2024-06-30', environmental: 60, social: 70, governance: 80 }
const esg = [
  { ...entry, controversy: 'minor', renewableShare: 0.3, accidents: 1 } as const,
  { ...entry, date: '2022-06-30', environmental: 10, accidents: 4 },
  { ...entry, date: '2024-11-30', project: 'P', environmental: 1 },
]

it('is the score of sustainability by the same policy', () => {
  const facet = facetsOf(caseOf({ esg, projects: [] }), learntFrom([])).sustainability!
  const criteria = facet.parts.map(({ name, weight }) => {
    const { scale } = FACETS_POLICY.inputs.sustainability[name]!
    const [worst, best] = typeof scale === 'string' ? [0, 1] : scale
    return { name, pillar: 'environment', points: weight, worst, best } as const
  })
  const answers = Object.fromEntries(facet.parts.map(({ name, figure }) => [name, figure]))
  expect(answers).toEqual({
    environmental: 60,
    social: 70,
    governance: 80,
    controversy: 1,
    renewableShare: 0.3,
    accidents: 1,
  })
  expect(facet.coverage).toBe(1)
  expect(facet.index).toBeCloseTo(esgScore(answers, { name: 'P', criteria, missing: 'worst' }).score!, 9)
})

it('takes the worst category of its projects, and leaves the facet out where nothing is known', () => {
  const project = (id: string, riskCategory: 'A' | 'B') =>
    ({ id, client: 'C', name: id, stage: 'operation', currency: 'CNY', riskCategory }) as const
  const projects = [project('P', 'B'), project('Q', 'A')]
  const { sustainability } = facetsOf(caseOf({ projects }), learntFrom([]))
  expect(partOf(sustainability!, 'projectCategory')).toMatchObject({ figure: 2, grade: 0 })
  expect(facetsOf(caseOf({}), learntFrom([])).sustainability).toBeUndefined()
})
