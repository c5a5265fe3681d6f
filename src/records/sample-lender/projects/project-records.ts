/**
 * A project as the lender records it: itself, how its construction goes, what it earns.
 *
 * @module
 */
import type { DayNumber } from '../../../money/core.js'
import type { ProgressReport, Project, ProjectCashFlow } from '../../portfolio/types/index.js'
import type { Case } from '../case.js'
import type { Dice } from '../dice.js'
import type { Firm } from '../firm.js'
import { numbered } from '../firm.js'
import { cents } from '../lending/cents.js'
import type { Part } from '../part.js'
import type { Window } from '../window.js'
import { iso, monthsOn } from '../window.js'
import { descriptionOf } from './description.js'
import type { HalfYear } from './half-years.js'
import type { ProjectPlan } from './plan.js'
import { worksOn } from './timeline.js'

/** A project without a plan is still looked at. */
export function projectPart({ firm, plan, traits, window, diceFor }: Case): Part {
  if (firm.role !== 'project') return {}
  const dice = diceFor('project')
  const cost = Math.round((2.5 * traits.sales) / firm.place.yuan / 1e5) * 1e5
  if (plan === undefined)
    return { projects: [{ ...headOf(firm), stage: dice.pick(['origination', 'appraisal']), cost }] }
  return {
    projects: [projectOf(firm, plan, window, dice)],
    projectDescriptions: [{ project: plan.id, description: descriptionOf(firm, plan), source: 'appraisal' }],
    constructionProgress: progressOf(firm, plan, window, dice),
    projectCashFlows: [
      ...constructionFlows(firm, plan, window),
      ...plan.planned.map(flow => flowOf(firm, plan, flow, 'planned')),
      ...plan.actual.filter(({ end }) => end <= window.until).map(flow => flowOf(firm, plan, flow, 'actual')),
    ],
  }
}

function headOf({ index, id, name, place, projectSector }: Firm): Omit<Project, 'stage'> {
  return {
    id: `J-${numbered(index, 4)}`,
    client: id,
    name: `${name.split(' ').slice(0, 4).join(' ')} project`,
    sector: projectSector.name,
    country: place.country,
    currency: place.currency,
    source: 'crm',
  }
}

function projectOf(firm: Firm, { cost, timeline }: ProjectPlan, { until }: Window, dice: Dice): Project {
  const isDone = timeline.completion <= until
  return {
    ...headOf(firm),
    stage: isDone ? 'operation' : 'construction',
    cost,
    financialClose: iso(timeline.close),
    plannedCompletion: iso(timeline.planned),
    ...(isDone && { completedOn: iso(timeline.completion) }),
    riskCategory: dice.pick(['A', 'B', 'B', 'C']),
  }
}

/** A report each quarter until the works are done. What is expected of the end is said late: a delay shows when it is half of what it becomes. */
function progressOf(
  firm: Firm,
  { id, cost, timeline }: ProjectPlan,
  { until }: Window,
  dice: Dice,
): readonly ProgressReport[] {
  const reports: ProgressReport[] = []
  for (let quarter = 1; ; quarter++) {
    const day = Math.min(monthsOn(timeline.close, 3 * quarter), timeline.completion)
    if (day > until) return reports
    const { done, plan } = worksOn(timeline, day)
    const known = Math.min(1, Math.max(0, done - 0.2) / 0.5)
    reports.push({
      project: id,
      date: iso(day),
      plannedShare: share(plan),
      doneShare: share(done),
      paidToDate: cents(cost * timeline.overrun * done * dice.between(0.97, 1)),
      currency: firm.place.currency,
      costAtCompletion: cents(cost * (1 + (timeline.overrun - 1) * known)),
      completionExpected: iso(
        Math.max(day, Math.round(timeline.planned + known * (timeline.completion - timeline.planned))),
      ),
      by: `Engineer ${1 + (firm.index % 5)}`,
      source: 'engineer',
    })
    if (day === timeline.completion) return reports
  }
}

function share(value: number): number {
  return Math.round(1000 * value) / 1000
}

/** Planned to the day planned, in all; actual to the last day known. */
function constructionFlows(
  { place }: Firm,
  { id, cost, timeline }: ProjectPlan,
  { until }: Window,
): readonly ProjectCashFlow[] {
  const { close, planned, completion, overrun } = timeline
  const head = { project: id, currency: place.currency, source: 'engineer' }
  const spent = halfYearsOf(close, completion).filter(({ end }) => end <= until)
  return [
    ...halfYearsOf(close, planned).map(({ start, end }): ProjectCashFlow => {
      const part = worksOn(timeline, end).plan - worksOn(timeline, start).plan
      return { ...head, periodEnd: iso(end), nature: 'planned', capitalCost: cents(cost * part) }
    }),
    ...spent.map(({ start, end }): ProjectCashFlow => {
      const part = worksOn(timeline, end).done - worksOn(timeline, start).done
      return { ...head, periodEnd: iso(end), nature: 'actual', capitalCost: cents(cost * overrun * part) }
    }),
  ]
}

/** Half-years from a day on, the last cut at `until`. */
function halfYearsOf(
  from: DayNumber,
  until: DayNumber,
): readonly { readonly start: DayNumber; readonly end: DayNumber }[] {
  const halves: { readonly start: DayNumber; readonly end: DayNumber }[] = []
  for (let start = from; start < until; ) {
    const end = Math.min(monthsOn(from, 6 * (halves.length + 1)), until)
    halves.push({ start, end })
    start = end
  }
  return halves
}

function flowOf(
  { place }: Firm,
  { id }: ProjectPlan,
  { end, revenue, operatingCost, tax, cashAvailable, debtService }: HalfYear,
  nature: 'planned' | 'actual',
): ProjectCashFlow {
  return {
    project: id,
    periodEnd: iso(end),
    nature,
    currency: place.currency,
    revenue,
    operatingCost,
    tax,
    cashAvailable,
    debtService,
    source: nature === 'planned' ? 'appraisal' : 'accounts',
  }
}
