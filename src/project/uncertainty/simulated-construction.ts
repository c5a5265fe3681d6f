/**
 * When a project will be built, at what cost, and whether at all.
 *
 * @module
 */
import { expectKnownKeys } from '../../errors/index.js'
import { expectLevel } from '../../statistics/level.js'
import { expectSimulation } from './expect-simulation.js'
import type { SimulatedShare } from './simulated-measure.js'
import { shareOf } from './simulated-measure.js'
import type { ProjectSimulation } from './simulation-types.js'

/** Construction over all paths. */
export interface SimulatedConstruction {
  readonly plannedMonths: number
  /** Probability that operation has started so many months after close; each month in which it does on some path, in order. */
  readonly completedBy: readonly (SimulatedShare & { readonly months: number })[]
  /** Given up before it was built. */
  readonly abandonment: SimulatedShare
  /** Built later than planned. */
  readonly late: SimulatedShare
  /** Mean months by which operation starts later, over paths that are built; absent where none is. */
  readonly meanDelay?: number
  /** Months of delay of paths that are built, in order. */
  readonly delays: Float64Array
  /** More capex than planned. */
  readonly overrun: SimulatedShare
  /** Capex over the plan's (1 is as planned), of paths that are built, in order. */
  readonly capexRatios: Float64Array
  readonly meanCapexRatio?: number
}

/** More than planned by more than rounding. */
const ROUNDING = 1e-9

/**
 * Delay, overrun and abandonment.
 *
 * @param options `level` of intervals, 0.95 by default.
 * @throws ClienteleError `INVALID_TYPE` for what is no simulation, `OUT_OF_RANGE` for a wrong level.
 * @example
 * import { planProject, simulatedConstruction, simulateProject } from 'clientele/project'
 * const plan = planProject({
 *   name: 'Plant', currency: 'EUR',
 *   timeline: { financialClose: '2024-12-31', constructionMonths: 0, operationMonths: 120, periodMonths: 12 },
 *   revenues: [{
 *     kind: 'volume-price', name: 'Sales', volume: { unit: 'unit', annual: 150 }, phases: [{ kind: 'merchant', price: 1 }],
 *   }],
 *   capex: [{ name: 'Plant', amount: 1000, draw: { kind: 'at-close' } }],
 *   financing: {
 *     debt: {
 *       size: { kind: 'amount', amount: 600 },
 *       tranches: [{ name: 'Loan', share: 1, annualRate: 0.06, tenorMonths: 120, repayment: { kind: 'annuity' } }],
 *     },
 *   },
 * })
 * const delay = {
 *   name: 'delay', target: { on: 'delay' },
 *   distribution: { kind: 'discrete', values: [0, 6], probabilities: [0.8, 0.2] },
 * }
 * const { completedBy, late } = simulatedConstruction(simulateProject(plan, { drivers: [delay], paths: 1000, seed: 42 }))
 * completedBy.map(({ months }) => months) // => [0, 6]
 * late.interval.lower < 0.2 && late.interval.upper > 0.2 // => true
 */
export function simulatedConstruction(
  simulation: ProjectSimulation,
  options: { readonly level?: number } = {},
): SimulatedConstruction {
  expectKnownKeys(options, ['level'], 'options')
  const level = expectLevel(options.level)
  const { construction, paths } = expectSimulation(simulation)
  const { plannedMonths, completion, capexRatio } = construction
  const built = completion.filter(month => month >= 0).sort()
  const delays = Float64Array.from(built, month => month - plannedMonths)
  const capexRatios = capexRatio.filter((_, path) => completion[path]! >= 0).sort()
  const share = (count: number): SimulatedShare => shareOf(count, paths, level)
  const countOf = (column: Float64Array, limit: number): number =>
    column.reduce((count, value) => count + (value > limit ? 1 : 0), 0)
  return {
    plannedMonths,
    completedBy: [...new Set(built)].map(months => ({ months, ...share(built.lastIndexOf(months) + 1) })),
    abandonment: share(paths - built.length),
    late: share(countOf(delays, 0)),
    delays,
    overrun: share(countOf(capexRatios, 1 + ROUNDING)),
    capexRatios,
    ...(built.length > 0 && { meanDelay: meanOf(delays), meanCapexRatio: meanOf(capexRatios) }),
  }
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
