/**
 * A project's future many times over, each path with other values of what is uncertain.
 *
 * Path k draws from stream k of the seed, and nothing else is drawn from it: how paths are split over calls, threads or machines
 * changes no number.
 *
 * @see Glasserman (2003), Monte Carlo Methods in Financial Engineering, chapter 1; Yescombe (2014), Principles of Project Finance,
 * 2nd ed., section 12.8 (sensitivities).
 * @module
 */
import type { Steps } from '../../model/index.js'
import { randomStreams, runSync } from '../../model/index.js'
import { projectRunner } from '../cash-flows/index.js'
import type { ProjectPlan } from '../cash-flows/plan-types.js'
import type { ProjectRunner } from '../cash-flows/run-types.js'
import type { DriverSampler } from './driver-sampler.js'
import { driverSampler } from './driver-sampler.js'
import { pathRecorder } from './path-recorder.js'
import { readSimulation } from './read-simulation.js'
import type { ProjectSimulation, ProjectSimulationOptions } from './simulation-types.js'

/**
 * Simulates a project.
 *
 * @param plan what `planProject` made: its financing stays as committed in every path.
 * @returns paths, from which `simulatedMeasure`, `simulatedDefaults`, `simulatedExpectedLoss` and `simulatedConstruction` read figures.
 * @throws ClienteleError `OUT_OF_RANGE` naming a driver's field, a target that the project does not have, or correlations that
 * contradict each other; `MISSING_VALUE` for a rate that a measure needs; `CONFLICTING_OPTIONS`, `INVALID_TYPE`, `UNKNOWN_OPTION`.
 * @example
 * import { planProject, simulatedMeasure, simulateProject } from 'clientele/project'
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
 * const simulation = simulateProject(plan, { drivers: [demand], paths: 1000, seed: 42 })
 * const { baseCase, mean, below } = simulatedMeasure(simulation, 'minimum-dscr', { below: [1] })
 * baseCase.toFixed(4) // => '1.8400'
 * mean.toFixed(4) // => '1.8526'
 * below[0].probability // => 0.055
 */
export function simulateProject(plan: ProjectPlan, options: ProjectSimulationOptions): ProjectSimulation {
  return runSync(simulateProjectSteps(plan, options))
}

/**
 * The same as steps of work, for `runAsync`: progress is told, and a signal aborts it.
 *
 * @throws ClienteleError as {@link simulateProject}.
 * @example
 * import { runAsync } from 'clientele/model'
 * import { planProject, simulateProjectSteps } from 'clientele/project'
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
 * const steps = simulateProjectSteps(plan, { drivers: [demand], paths: 1000, seed: 42 })
 * const simulation = await runAsync(steps, { pause: async () => {} })
 * simulation.paths // => 1000
 */
export function simulateProjectSteps(plan: ProjectPlan, options: ProjectSimulationOptions): Steps<ProjectSimulation> {
  const settings = readSimulation(plan, options)
  const sampler = driverSampler(settings.drivers, plan.grid, options.correlations, settings.nearest)
  return simulate(plan, settings, sampler, projectRunner(plan))
}

const PATHS_PER_STEP = 100

function* simulate(
  plan: ProjectPlan,
  settings: ReturnType<typeof readSimulation>,
  sampler: DriverSampler,
  run: ProjectRunner,
): Steps<ProjectSimulation> {
  const { paths, seed, from } = settings
  const recorder = pathRecorder(plan, run, settings)
  const streams = randomStreams(seed, from)
  for (let path = 0; path < paths; path++) {
    if (path % PATHS_PER_STEP === 0) yield { phase: 'simulating', done: path, total: paths }
    const draw = sampler.draw(streams.next().value)
    recorder.record(path, draw, run(draw.changes))
  }
  return recorder.finish(sampler)
}
