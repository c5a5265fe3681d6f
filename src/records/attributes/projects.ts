/**
 * What a client builds, and the parts it plays in projects.
 *
 * @module
 */
import { parseDay } from '../../money/core.js'
import type { Project } from '../portfolio/types/index.js'
import type { ClientView, Definition } from './definition.js'
import { numeric, words } from './definition.js'
import { isUnknown, NOTHING } from './unknown.js'
import { latest, ratioOf } from './within.js'

/** The last report on a project that says a figure. */
const reportOf = (view: ClientView, project: Project, figure: 'completionExpected' | 'costAtCompletion') =>
  latest(
    view
      .records('constructionProgress')
      .filter(report => report.project === project.id && report[figure] !== undefined),
    ({ date }) => date,
  )

/** Days that completion came, or is expected, after the plan; below 0 where before. */
function delayOf(view: ClientView, project: Project): readonly number[] {
  const planned = parseDay(project.plannedCompletion)
  const expected = parseDay(project.completedOn ?? reportOf(view, project, 'completionExpected')?.completionExpected)
  return planned === undefined || expected === undefined ? [] : [expected - planned]
}

/** Part of the planned cost by which the expected one exceeds it. */
function overrunOf(view: ClientView, project: Project): readonly number[] {
  const ratio = ratioOf(reportOf(view, project, 'costAtCompletion')?.costAtCompletion, project.cost)
  return isUnknown(ratio) ? [] : [ratio - 1]
}

const worst = (figures: readonly number[]) => (figures.length === 0 ? NOTHING : Math.max(...figures))

export const PROJECTS: readonly Definition[] = [
  numeric(
    'projects',
    { unit: 'number', meaning: 'Projects it borrows for', reads: { projects: 'client' } },
    view => view.records('projects').length,
  ),
  numeric(
    'projectsUnderConstruction',
    { unit: 'number', meaning: 'Of these under construction', reads: { projects: 'client stage' } },
    view => view.records('projects').filter(({ stage }) => stage === 'construction').length,
  ),
  numeric(
    'constructionDelayDays',
    {
      unit: 'days',
      meaning: 'Days by which completion came or is expected after the plan, of the project where it is worst',
      reads: {
        projects: 'client plannedCompletion completedOn',
        constructionProgress: 'project date completionExpected',
      },
    },
    view => worst(view.records('projects').flatMap(project => delayOf(view, project))),
  ),
  numeric(
    'costOverrun',
    {
      unit: 'share',
      meaning: 'Part of the planned cost by which the expected one exceeds it, of the project where it is worst',
      reads: { projects: 'client cost', constructionProgress: 'project date costAtCompletion' },
    },
    view => worst(view.records('projects').flatMap(project => overrunOf(view, project))),
  ),
  words('projectRoles', { meaning: 'Parts it plays in projects', reads: { partyRoles: 'client role until' } }, view => {
    const roles = view
      .records('partyRoles')
      .filter(({ until }) => until === undefined || Number(parseDay(until)) >= view.asOf)
    return [...new Set(roles.map(({ role }) => role))].toSorted()
  }),
]
