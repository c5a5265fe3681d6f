/**
 * What becomes of a project as it is really built: delay and overrun as changes for a run of its plan.
 *
 * @module
 */
import { expectKnownKeys, expectObject } from '../../errors/index.js'
import { dayNumber } from '../../money/index.js'
import type { ProjectDescription } from '../../records/core.js'
import type { ProjectPlan } from '../cash-flows/plan-types.js'
import { projectGrid } from '../operations/project-grid.js'
import type { ProjectChange } from '../operations/types.js'
import { constructionBaseline, DAYS_A_MONTH } from './baseline.js'
import { earnedValue } from './earned-value.js'
import type { CompletionOptions } from './forecast-completion.js'
import { forecastCompletion } from './forecast-completion.js'
import type {
  CompletionForecast,
  ConstructionBaseline,
  ConstructionNote,
  ProgressReport,
  ProjectReforecast,
} from './types.js'

/** Options of {@link reforecastProject}. */
export interface ReforecastOptions extends CompletionOptions {
  /** The S-curve of works, where it is not that of the description's capital cost. */
  readonly baseline?: ConstructionBaseline
}

/**
 * Forecasts completion and cost from progress, as changes that `runProject(plan, { changes })` takes.
 *
 * Delay is in whole months, rounded up (two days over are none); an early completion changes nothing, since operation starts as planned. The overrun
 * multiplies all capital cost, so that its sum is the cost at completion. Where no day can be given (`status: 'never'`) there are no
 * changes: decide on an `abandonment`.
 *
 * @param of a description, or the plan made from it.
 * @param reports by date, one a day; `actualCost` in the project's currency.
 * @throws ClienteleError as `constructionBaseline` and `forecastCompletion`.
 * @example
 * import { reforecastProject } from 'clientele/project'
 * const depot = {
 *   name: 'Depot',
 *   currency: 'EUR',
 *   timeline: { financialClose: '2024-12-31', constructionMonths: 10, operationMonths: 120, periodMonths: 1 },
 *   revenues: [{ kind: 'yearly', name: 'Rent', amounts: Array.from({ length: 10 }, () => 90) }],
 *   capex: [{ name: 'Works', amount: 400, draw: { kind: 'even' } }],
 *   financing: {},
 * }
 * const { changes } = reforecastProject(depot, [{ date: '2025-05-31', progress: 0.4, actualCost: 200 }])
 * changes.map(({ target, value }) => [target.on, value]) // => [['delay', 3], ['capex', 1.25]]
 */
export function reforecastProject(
  of: ProjectPlan | ProjectDescription,
  reports: readonly ProgressReport[],
  options: ReforecastOptions = {},
): ProjectReforecast {
  expectKnownKeys(options, ['level', 'seed', 'paths', 'longStop', 'baseline'], 'options')
  const { baseline: given, ...rest } = options
  const description = descriptionOf(of)
  const baseline = given ?? constructionBaseline(description)
  const completion = forecastCompletion(baseline, reports, rest)
  const { close, constructionMonths, monthEnds } = projectGrid(description)
  const planned = constructionMonths === 0 ? close : monthEnds[constructionMonths]!
  const monthsLate = (date: string | undefined): number | undefined =>
    date === undefined
      ? undefined
      : Math.max(0, Math.ceil((dayNumber(date) - planned) / DAYS_A_MONTH - EARLY_DAYS / DAYS_A_MONTH))
  const delay = monthsLate(completion.expected)
  const { interval } = completion
  const late = interval && monthsLate(interval.upper)
  const endless = interval !== undefined && late === undefined
  const { cost } = completion
  const dear = cost?.interval && cost.interval.upper / baseline.budget
  return {
    kind: 'project-reforecast',
    completion,
    earnedValue: earnedValue(baseline, reports),
    changes: changesOf(completion, delay, cost && 1 + cost.overrun),
    ...((late !== undefined || dear !== undefined) &&
      !endless && {
        cautiousChanges: changesOf(
          completion,
          late === undefined ? delay : late,
          dear === undefined ? cost && 1 + cost.overrun : dear,
        ),
      }),
    notes: [...completion.notes, ...earlyNote(completion)],
  }
}

function descriptionOf(of: ProjectPlan | ProjectDescription): ProjectDescription {
  expectObject(of, 'of')
  return 'description' in of ? of.description : of
}

/** Calendar months differ from mean ones by so much: a day or two late is no further month. */
const EARLY_DAYS = 2

function changesOf(
  { status }: CompletionForecast,
  delay: number | undefined,
  factor: number | undefined,
): readonly ProjectChange[] {
  if (status === 'never') return []
  return [
    ...(delay !== undefined && delay > 0 ? [{ target: { on: 'delay' }, value: delay } as const] : []),
    ...(factor !== undefined && factor !== 1 ? [{ target: { on: 'capex' }, value: factor } as const] : []),
  ]
}

function earlyNote({ delayMonths = 0 }: CompletionForecast): readonly ConstructionNote[] {
  if (!(delayMonths <= -1)) return []
  const message = `Building may end ${(-delayMonths).toFixed(1)} months early; operation is taken to start as planned.`
  return [{ code: 'EARLY_COMPLETION', message }]
}
