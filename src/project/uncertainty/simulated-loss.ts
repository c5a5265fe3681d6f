/**
 * What lenders may expect to lose: defaults of paths, what was owed, and what came back.
 *
 *   EL = mean of discounted losses over all paths = PD · EAD · LGD · mean discount
 *
 *   PD = defaults / paths;   EAD = Σ exposure / defaults;   LGD = Σ loss / Σ exposure;   mean discount = Σ discounted loss / Σ loss
 *
 * @module
 */
import { expectKnownKeys } from '../../errors/index.js'
import type { Interval } from '../../model/index.js'
import { compensatedSum } from '../../numeric/core.js'
import { expectLevel } from '../../statistics/level.js'
import { expectSimulation } from './expect-simulation.js'
import type { SimulatedShare } from './simulated-measure.js'
import { meanOf, shareOf } from './simulated-measure.js'
import type { ProjectSimulation } from './simulation-types.js'

/** Losses of lenders; amounts in the project's currency. */
export interface SimulatedLoss {
  /** Mean over all paths of the loss, discounted to close. */
  readonly expectedLoss: number
  /** Absent with one path. */
  readonly standardError?: number
  readonly interval?: Interval
  /** Expected loss over all debt; absent without debt. */
  readonly lossRate?: number
  readonly probabilityOfDefault: SimulatedShare
  /** Mean over paths that default; absent where none does, as is what follows. */
  readonly exposureAtDefault?: number
  /** All losses over all exposures, each as of its day of default: large exposures count for more. */
  readonly lossGivenDefault?: number
  /** Mean over all paths of the loss as of the day of default: probability x exposure x loss given default. */
  readonly undiscountedLoss: number
  /** Discounted losses over undiscounted ones, by which `undiscountedLoss` becomes `expectedLoss`; absent where nothing is lost. */
  readonly meanDiscount?: number
  /** Effective yearly rate of discounting. */
  readonly annualDiscountRate: number
  /** Discounted losses in order, for quantiles. */
  readonly sorted: Float64Array
}

/**
 * The expected loss and what makes it.
 *
 * @param options `level` of intervals, 0.95 by default.
 * @throws ClienteleError `INVALID_TYPE` for what is no simulation, `OUT_OF_RANGE` for a wrong level.
 * @example
 * import { planProject, simulatedExpectedLoss, simulateProject } from 'clientele/project'
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
 * const loss = simulatedExpectedLoss(simulateProject(plan, { drivers: [demand], paths: 1000, seed: 42 }))
 * loss.expectedLoss.toFixed(2) // => '9.84'
 * loss.lossGivenDefault.toFixed(3) // => '0.328'
 * loss.exposureAtDefault.toFixed(1) // => '578.8'
 * loss.undiscountedLoss.toFixed(2) // => '10.43'
 * const discounted = loss.undiscountedLoss * loss.meanDiscount
 * discounted.toFixed(2) // => '9.84'
 */
export function simulatedExpectedLoss(
  simulation: ProjectSimulation,
  options: { readonly level?: number } = {},
): SimulatedLoss {
  expectKnownKeys(options, ['level'], 'options')
  const level = expectLevel(options.level)
  const { credit, paths } = expectSimulation(simulation)
  const { mean, standardError, meanInterval } = meanOf(credit.discountedLoss, level)
  const defaults = credit.defaultDay.reduce((count, day) => count + (day >= 0 ? 1 : 0), 0)
  const owed = compensatedSum(credit.exposure)
  const lost = compensatedSum(credit.loss)
  return {
    expectedLoss: mean,
    ...(standardError !== undefined && { standardError }),
    ...(meanInterval !== undefined && { interval: meanInterval }),
    ...(credit.commitment > 0 && { lossRate: mean / credit.commitment }),
    probabilityOfDefault: shareOf(defaults, paths, level),
    ...(defaults > 0 && { exposureAtDefault: owed / defaults }),
    ...(owed > 0 && { lossGivenDefault: lost / owed }),
    undiscountedLoss: lost / paths,
    ...(lost > 0 && { meanDiscount: (mean * paths) / lost }),
    annualDiscountRate: credit.annualDiscountRate,
    sorted: credit.discountedLoss.slice().sort(),
  }
}
