/**
 * Takes down what is kept of each path.
 *
 * @module
 */
import { isoDate } from '../../money/index.js'
import { compensatedSum } from '../../numeric/core.js'
import type { ProjectPlan } from '../cash-flows/plan-types.js'
import type { ProjectRunner, RunColumns } from '../cash-flows/run-types.js'
import { isBelow } from '../coverage/below.js'
import type { DriverDraw, DriverSampler } from './driver-sampler.js'
import { measureReader } from './measures.js'
import { pathDefault } from './path-credit.js'
import type { SimulationSettings } from './read-simulation.js'
import type { RunCover } from './run-cover.js'
import { runCover } from './run-cover.js'
import type { ProjectSimulation, SimulatedDays } from './simulation-types.js'

/** Records paths, then gives all of them. */
export interface PathRecorder {
  record(path: number, draw: DriverDraw, run: RunColumns): void
  finish(sampler: Pick<DriverSampler, 'clamped' | 'correlationChange'>): ProjectSimulation
}

export function pathRecorder(plan: ProjectPlan, runner: ProjectRunner, settings: SimulationSettings): PathRecorder {
  const { paths, seed, from, measures, drivers, credit, lossForce, rates } = settings
  const { grid } = plan
  const column = (): Float64Array => new Float64Array(paths)
  const read = measureReader(plan, runner, measures, rates)
  const base = runner([])
  const baseFigures = read(base, runCover(runner, base), [])
  const plannedCapex = compensatedSum(base.capex)
  const figures = measures.map(() => ({ values: column(), defined: new Uint8Array(paths) }))
  const drawn = drivers.map(column)
  const [exposure, loss, discountedLoss, capexRatio] = [column(), column(), column(), column()]
  const [defaultDay, completion] = [new Int32Array(paths).fill(-1), new Int32Array(paths)]
  const days = countedDays(plan, runner)

  return {
    record: (path, { changes, values, delay, abandonedAfter }, run) => {
      const cover = runCover(runner, run)
      for (const [i, value] of read(run, cover, changes).entries()) {
        if (value === undefined) continue
        figures[i]!.values[path] = value
        figures[i]!.defined[path] = 1
      }
      for (let i = 0; i < drawn.length; i++) drawn[i]![path] = values[i]!
      countDays(days, run, cover, credit.dust)
      completion[path] = abandonedAfter === undefined ? Math.min(grid.months, grid.constructionMonths + delay) : -1
      capexRatio[path] = plannedCapex === 0 ? 1 : compensatedSum(run.capex) / plannedCapex
      const end = abandonedAfter === undefined ? -1 : runner.months.findIndex(month => month >= abandonedAfter)
      const found = pathDefault(run, cover, credit, end)
      if (found.day === -1) return
      defaultDay[path] = found.day
      exposure[path] = found.exposure
      loss[path] = found.loss
      discountedLoss[path] = found.loss * Math.exp((-lossForce * runner.months[found.day]!) / 12)
    },
    finish: ({ clamped, correlationChange }) => ({
      kind: 'project-simulation',
      version: 1,
      project: plan.description.name,
      currency: plan.description.currency,
      seed,
      from,
      paths,
      defaultsWhen: credit.defaultsWhen,
      ...(correlationChange !== undefined && { correlationChange }),
      measures: measures.map((measure, i) => {
        const baseCase = baseFigures[i]
        return { measure, ...figures[i]!, ...(baseCase !== undefined && { baseCase }) }
      }),
      drivers: drivers.map(({ name }, i) => ({ name, values: drawn[i]!, clamped: clamped[i]! })),
      days,
      credit: {
        defaultDay,
        exposure,
        loss,
        discountedLoss,
        commitment: plan.debt,
        annualDiscountRate: Math.expm1(lossForce),
      },
      construction: { plannedMonths: grid.constructionMonths, completion, capexRatio },
    }),
  }
}

function countedDays({ grid }: ProjectPlan, { months }: ProjectRunner): SimulatedDays {
  const counts = (): Float64Array => new Float64Array(months.length)
  return {
    dates: Array.from(months, month => isoDate(grid.monthEnds[month]!)),
    months: Array.from(months),
    tested: counts(),
    shortfalls: counts(),
    arrears: counts(),
    callable: counts(),
  }
}

function countDays(
  { tested, shortfalls, arrears, callable }: SimulatedDays,
  run: RunColumns,
  { dscr: { values, defined } }: RunCover,
  dust: number,
): void {
  const before = arrears.length - values.length
  for (let i = 0; i < values.length; i++) {
    if (defined[i] !== 1) continue
    tested[before + i]!++
    if (isBelow(values[i]!, 1)) shortfalls[before + i]!++
  }
  for (let day = 0; day < arrears.length; day++) {
    if (run.arrears[day]! > dust) arrears[day]!++
    if (run.defaults[day] === 1) callable[day]!++
  }
}
