/**
 * Lines of a small project written as they would be planned, or for operation that starts otherwise.
 *
 * @module
 */
import { escalations } from '../../../src/project/operations/escalations.js'
import type { Line, LineContext } from '../../../src/project/operations/line.js'
import { projectGrid } from '../../../src/project/operations/project-grid.js'
import type { ProjectGrid } from '../../../src/project/operations/types.js'
import type { Parts } from './some-project.js'
import { someProject } from './some-project.js'

export function someContext(parts: Parts = {}): LineContext {
  const description = someProject(parts)
  const grid = projectGrid(description)
  return { description, grid, escalations: escalations(description, grid) }
}

/** What a line writes over whatever was there before. */
export function written(
  line: Pick<Line, 'write'>,
  grid: ProjectGrid,
  start: number = grid.constructionMonths,
): Float64Array {
  const out = new Float64Array(grid.months + 1).fill(-7)
  line.write(out, start)
  return out
}
