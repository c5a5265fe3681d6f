/**
 * A small project to change one thing of at a time.
 *
 * @module
 */
import { projectGrid } from '../../../src/project/operations/project-grid.js'
import type { ProjectGrid } from '../../../src/project/operations/types.js'
import type { ProjectDescription, ProjectTimeline } from '../../../src/records/index.js'

const TIMELINE: ProjectTimeline = {
  financialClose: '2026-12-31',
  constructionMonths: 6,
  operationMonths: 36,
  periodMonths: 6,
}

export type Parts = Partial<Omit<ProjectDescription, 'timeline'>> & { readonly timeline?: Partial<ProjectTimeline> }

/** Six months to build for 600, three years that bring 120 each. */
export function someProject({ timeline: changed, ...parts }: Parts = {}): ProjectDescription {
  const timeline = { ...TIMELINE, ...changed }
  return {
    name: 'Some project',
    currency: 'EUR',
    revenues: [{ kind: 'yearly', name: 'rent', amounts: rents(timeline.operationMonths) }],
    capex: [{ name: 'works', amount: 600, draw: { kind: 'even' } }],
    financing: {},
    ...parts,
    timeline,
  }
}

function rents(operationMonths: number): number[] {
  return Array.from({ length: Math.ceil(operationMonths / 12) }, () => 120)
}

export function someGrid(timeline: Partial<ProjectTimeline> = {}): ProjectGrid {
  return projectGrid(someProject({ timeline }))
}
