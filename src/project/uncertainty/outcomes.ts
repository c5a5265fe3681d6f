/**
 * What measures are under given changes.
 *
 * @module
 */
import { projectRunner } from '../cash-flows/index.js'
import type { ProjectPlan } from '../cash-flows/plan-types.js'
import type { ProjectChange } from '../operations/types.js'
import { measureReader } from './measures.js'
import { runCover } from './run-cover.js'
import type { MeasureRates, ProjectMeasure } from './types.js'

/** Figures by name; one that does not exist is absent. */
export type Outcomes = Readonly<Partial<Record<ProjectMeasure, number>>>

/** Runs a plan with changes and reads checked measures. */
export function outcomeReader(
  plan: ProjectPlan,
  measures: readonly ProjectMeasure[],
  rates: MeasureRates,
): (changes: readonly ProjectChange[]) => Outcomes {
  const run = projectRunner(plan)
  const read = measureReader(plan, run, measures, rates)
  return changes => {
    const columns = run(changes)
    const values = read(columns, runCover(run, columns), changes)
    return Object.fromEntries(
      measures.flatMap((measure, i) => {
        const value = values[i]
        return value === undefined ? [] : [[measure, value]]
      }),
    )
  }
}

/** The one measure of such figures, `undefined` where it does not exist. */
export function oneOutcome(
  plan: ProjectPlan,
  measure: ProjectMeasure,
  rates: MeasureRates,
): (changes: readonly ProjectChange[]) => number | undefined {
  const read = outcomeReader(plan, [measure], rates)
  return changes => read(changes)[measure]
}
