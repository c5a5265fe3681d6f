/**
 * What is measured of one run.
 *
 * @module
 */
import { xirr } from '../../money/index.js'
import { compensatedSum } from '../../numeric/core.js'
import type { ProjectPlan } from '../cash-flows/plan-types.js'
import type { ProjectRunner, RunColumns } from '../cash-flows/run-types.js'
import type { ProjectChange } from '../operations/types.js'
import { projectFlows } from './project-flows.js'
import type { RunCover } from './run-cover.js'
import type { MeasureRates, ProjectMeasure } from './types.js'

/** Reads one run: the value of each measure, `undefined` where there is none. */
export type MeasureReader = (
  run: RunColumns,
  cover: RunCover,
  changes: readonly ProjectChange[],
) => readonly (number | undefined)[]

/** A reader of measures that were checked, for runs of one plan. */
export function measureReader(
  { description, grid }: ProjectPlan,
  { months }: Pick<ProjectRunner, 'months'>,
  measures: readonly ProjectMeasure[],
  rates: MeasureRates,
): MeasureReader {
  const days = Float64Array.from(months, month => grid.monthEnds[month]!)
  const years = days.map(day => (day - grid.close) / 365)
  const npv = (flows: Float64Array, rate: number | undefined): number | undefined =>
    rate === undefined
      ? undefined
      : compensatedSum(flows.map((flow, k) => flow * Math.exp(-Math.log1p(rate) * years[k]!)))
  const irr = (amounts: Float64Array): number | undefined => {
    const rate = xirr({ days, amounts })
    return rate.status === 'unique' ? rate.chosen : undefined
  }
  const wantsProject = measures.includes('project-irr') || measures.includes('project-npv')
  const beforeTax = wantsProject ? projectFlows(description, grid, months) : undefined
  const figure = (
    measure: ProjectMeasure,
    run: RunColumns,
    { dscr, llcr, plcr }: RunCover,
    project: Float64Array,
  ): number | undefined => {
    switch (measure) {
      case 'minimum-dscr':
        return dscr.minimum?.value
      case 'average-dscr':
        return dscr.average
      case 'llcr':
        return llcr.atStart
      case 'minimum-llcr':
        return leastOf(llcr.atStart, llcr.minimum?.value)
      case 'plcr':
        return plcr.atStart
      case 'project-irr':
        return irr(project)
      case 'equity-irr':
        return irr(equityFlows(run))
      case 'project-npv':
        return npv(project, rates.annualDiscountRate)
      case 'equity-npv':
        return npv(equityFlows(run), rates.annualEquityDiscountRate)
      case 'total-cfads':
        return compensatedSum(run.cfads)
      case 'total-distributions':
        return compensatedSum(run.distributions)
    }
  }
  return (run, cover, changes) => {
    const project = beforeTax === undefined ? run.cfads : beforeTax(changes).map((flow, k) => flow - run.tax[k]!)
    return measures.map(measure => figure(measure, run, cover, project))
  }
}

/** What owners receive less what they pay in. */
function equityFlows({ distributions, ownersOther, contributions }: RunColumns): Float64Array {
  return distributions.map((paid, k) => paid + ownersOther[k]! - contributions[k]!)
}

function leastOf(a: number | undefined, b: number | undefined): number | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return Math.min(a, b)
}
