/**
 * When a project may fail its lenders: by payment day, and as curves of default that models of credit loss read.
 *
 *   h_t = first defaults in t / paths without default before t;   S_t = Π (1 − h_s);   hazard a year = −ln(1 − h_t) / Δt
 *
 * No path is censored, so that S_t is the share of paths still without default.
 *
 * @see Kalbfleisch and Prentice (2002), The Statistical Analysis of Failure Time Data, 2nd ed., section 1.4.
 * @module
 */
import { expectKnownKeys } from '../../errors/index.js'
import type { Curve } from '../../model/index.js'
import { curve } from '../../model/index.js'
import { expectLevel } from '../../statistics/level.js'
import { expectSimulation } from './expect-simulation.js'
import type { SimulatedShare } from './simulated-measure.js'
import { shareOf } from './simulated-measure.js'
import type { ProjectSimulation } from './simulation-types.js'

/** One payment day, over all paths. */
export interface DefaultPeriod {
  /** Its number, counted from close (0). */
  readonly day: number
  readonly date: string
  /** Of all paths, those with a ratio of cash to debt service below 1. */
  readonly shortfall: SimulatedShare
  /** … those in arrears at the end of the day. */
  readonly arrears: SimulatedShare
  /** … those whose lenders may call the loan: for arrears, or as a default covenant is broken. */
  readonly callable: SimulatedShare
  /** … those that default on this day for the first time. */
  readonly firstDefault: SimulatedShare
  /** Of paths without default before; absent where none is left. */
  readonly conditionalDefault?: SimulatedShare
}

/** Defaults over the life of a project. */
export interface SimulatedDefaults {
  readonly periods: readonly DefaultPeriod[]
  /** Of all paths, those that default at all. */
  readonly lifetime: SimulatedShare
  /** Probability of default until a time in years from close, straight in between. */
  readonly cumulativePd: Curve
  /** 1 less that. */
  readonly survival: Curve
  /** A year, constant within a period; absent where in some period all that were left defaulted. */
  readonly hazard?: Curve
}

/**
 * Shortfalls, arrears and first defaults by payment day, with curves of default.
 *
 * @param options `level` of intervals, 0.95 by default.
 * @throws ClienteleError `INVALID_TYPE` for what is no simulation, `OUT_OF_RANGE` for a wrong level.
 * @example
 * import { planProject, simulatedDefaults, simulateProject } from 'clientele/project'
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
 * const demand = { name: 'demand', target: { on: 'volume' }, distribution: { kind: 'normal', mean: 1, deviation: 0.3 } }
 * const { periods, lifetime, hazard } = simulatedDefaults(simulateProject(plan, { drivers: [demand], paths: 1000, seed: 42 }))
 * periods[0].firstDefault.count // => 55
 * lifetime.probability // => 0.055
 * hazard.values[0].toFixed(4) // => '0.0566'
 */
export function simulatedDefaults(
  simulation: ProjectSimulation,
  options: { readonly level?: number } = {},
): SimulatedDefaults {
  expectKnownKeys(options, ['level'], 'options')
  const level = expectLevel(options.level)
  const { days, paths, credit } = expectSimulation(simulation)
  const first = new Float64Array(days.dates.length)
  for (const day of credit.defaultDay) if (day >= 0) first[day]!++
  const share = (count: number): SimulatedShare => shareOf(count, paths, level)
  let left = paths
  const periods: DefaultPeriod[] = []
  for (const [day, date] of days.dates.entries()) {
    if (!isLenderDay(days, day) && first[day] === 0) continue
    periods.push({
      day,
      date,
      shortfall: share(days.shortfalls[day]!),
      arrears: share(days.arrears[day]!),
      callable: share(days.callable[day]!),
      firstDefault: share(first[day]!),
      ...(left > 0 && { conditionalDefault: shareOf(first[day]!, left, level) }),
    })
    left -= first[day]!
  }
  return { periods, lifetime: share(paths - left), ...curvesOf(days.months, first, paths) }
}

function isLenderDay({ tested, arrears }: ProjectSimulation['days'], day: number): boolean {
  return tested[day]! > 0 || arrears[day]! > 0
}

function curvesOf(months: readonly number[], first: Float64Array, paths: number) {
  const times = months.map(month => month / 12)
  let left = paths
  const survivors = Array.from(first, count => {
    left -= count
    return left / paths
  })
  const probability = { unit: 'year', between: 'linear' } as const
  const starts = times.slice(0, -1)
  const survives = left > 0
  return {
    cumulativePd: curve({ ...probability, times, values: survivors.map(share => 1 - share), quantity: 'probability' }),
    survival: curve({ ...probability, times, values: survivors, quantity: 'survival' }),
    ...(survives &&
      starts.length > 0 && {
        hazard: curve({
          unit: 'year',
          times: starts,
          values: starts.map((start, i) => Math.log(survivors[i]! / survivors[i + 1]!) / (times[i + 1]! - start)),
          between: 'step',
          quantity: 'hazard',
        }),
      }),
  }
}
