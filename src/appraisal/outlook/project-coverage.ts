/**
 * How far the cash of a client's projects covers their debt service in each year ahead.
 *
 * By planned cash flows, or where there are none by the project's description; cash is moved by how actual cash has done against the
 * plan so far, by its square root: half of a surplus or a lack is taken to last. Of several projects the worst counts.
 *
 * @module
 */
import { ClienteleError } from '../../errors/index.js'
import type { DayNumber } from '../../money/core.js'
import { parseDay } from '../../money/core.js'
import { projectCashFlows } from '../../project/cash-flows/project-cash-flows.js'
import { coverageRatios } from '../../project/coverage/coverage-ratios.js'
import { debtServiceCover } from '../../project/coverage/debt-service-cover.js'
import type { Project, ProjectCashFlow } from '../../records/index.js'
import type { ClientCase } from '../case/types.js'
import { YEAR } from './counting.js'

/** Least debt service cover ratio by year ahead; undefined in a year without debt service. */
export type CoverByYear = readonly (number | undefined)[]

/** What a period brings and owes. */
interface Paid {
  readonly day: number
  readonly cash: number
  readonly service: number
}

/** The worst cover of each year after a day; undefined where no project says anything. */
export function coverByYear(client: ClientCase, years: number, day: DayNumber = client.asOf): CoverByYear | undefined {
  const projects = client.records('projects').filter(({ stage }) => stage !== 'ended')
  const covers = projects.map(project => coverOf(client, project, years, day)).filter(cover => cover !== undefined)
  if (covers.length === 0) return undefined
  return Array.from({ length: years }, (_, year) => {
    const told = covers.flatMap(cover => cover[year] ?? [])
    return told.length === 0 ? undefined : Math.min(...told)
  })
}

function coverOf(client: ClientCase, project: Project, years: number, from: DayNumber): CoverByYear | undefined {
  const flows = client.records('projectCashFlows').filter(flow => flow.project === project.id)
  const planned = paidBy(flows, 'planned')
  const ahead = planned.filter(({ day }) => day > from)
  const periods = ahead.length > 0 ? ahead : describedBy(client, project, from)
  const [cash, service] = [new Float64Array(years), new Float64Array(years)]
  for (const period of periods) {
    const year = Math.floor((period.day - from - 1) / YEAR)
    if (year < 0 || year >= years) continue
    cash[year]! += period.cash
    service[year]! += period.service
  }
  if (!service.some(due => due > 0)) return undefined
  const done = Math.sqrt(
    performanceOf(
      planned,
      paidBy(flows, 'actual').filter(({ day }) => day <= from),
    ),
  )
  const within = cash.map((value, year) => Math.max(-MOST * service[year]!, Math.min(MOST * service[year]!, value)))
  const { values, defined } = debtServiceCover({ cfads: within.map(value => value * done), debtService: service })
  return Array.from(values, (ratio, year) => (defined[year] === 1 ? ratio : undefined))
}

/** Ratios beyond it say no more. */
const MOST = 1e3

/** Periods that say what comes in and what is due. */
function paidBy(flows: readonly ProjectCashFlow[], nature: ProjectCashFlow['nature']): readonly Paid[] {
  return flows.flatMap(flow => {
    const { cashAvailable: cash, debtService: service } = flow
    const day = flow.nature === nature ? parseDay(flow.periodEnd) : undefined
    return day === undefined || cash === undefined || service === undefined ? [] : [{ day, cash, service }]
  })
}

/** Cash that came for one unit planned, in the periods of which both are known; 1 where none is. */
function performanceOf(planned: readonly Paid[], actual: readonly Paid[]): number {
  const came = new Map(actual.map(({ day, cash }) => [day, cash]))
  let [all, done] = [0, 0]
  for (const { day, cash } of planned) {
    const own = came.get(day)
    if (own === undefined || !(cash > 0)) continue
    all += cash
    done += own
  }
  return all > 0 ? Math.max(WORST, Math.min(BEST, done / all)) : 1
}

const [WORST, BEST] = [0.25, 2]

/** Periods of a project's description; none where there is no description, or it does not come to a plan. */
function describedBy(client: ClientCase, { id }: Project, from: DayNumber): readonly Paid[] {
  const assumptions = client.records('projectDescriptions').find(({ project }) => project === id)
  if (assumptions === undefined) return []
  try {
    const { dates, cfads, debtService } = coverageRatios(projectCashFlows(assumptions.description))
    return dates.flatMap((date, period) => {
      const day = parseDay(date)
      return day === undefined || day <= from
        ? []
        : [{ day, cash: cfads.values[period]!, service: debtService[period]! }]
    })
  } catch (fault) {
    if (fault instanceof ClienteleError) return []
    throw fault
  }
}
