/**
 * What would a portfolio cost in these stories of the economy, and whose cost is it?
 *
 *   PD(z) = Φ((Φ⁻¹(PD) − √ρ z) / √(1−ρ)),   EL(z) = Σ EADᵢ(z) PDᵢ(z) LGDᵢ(z)
 *   Frye-Jacobs: PD(z) LGD(z) = Φ((Φ⁻¹(PD·LGD) − √ρ z) / √(1−ρ))
 *
 * z: the credit cycle of the scenario, its mean over the year that is looked at. The base is the portfolio as given, the mean
 * over all states; a normal year, z = 0, costs less than that mean, as bad years cost more than good ones save.
 *
 * Sources: Vasicek (2002), The distribution of loan portfolio value, Risk 15(12); Frye and Jacobs (2012), Credit loss and
 * systematic loss given default, Journal of Credit Risk 8(1), eq. 5.
 *
 * @module
 */
import { expectKnownKeys, expectList, expectNonNegative, reject } from '../../errors/index.js'
import type { Scenario } from '../../model/index.js'
import { checkScenario } from '../../model/scenario.js'
import { compensatedSum, normalQuantile } from '../../numeric/core.js'
import { factorOver } from '../migration/point-in-time/cycle-of-period.js'
import { conditionalDefault } from '../one-factor.js'
import { expectTailLevel } from '../portfolio/value-at-risk.js'
import type { StateLosses } from './losses-at.js'
import { baseLosses, lossesAt } from './losses-at.js'
import type { StressColumns, StressLinks, StressPlan } from './stress-plan.js'
import { stressPlan } from './stress-plan.js'

/** How scenarios act on a portfolio. */
export interface StressOptions extends StressLinks {
  /** The year begins so many years from now, >= 0; 0 by default. Factors are read as their mean over it. */
  readonly from?: number
  /** With a level such as 0.999, capital for unexpected loss is computed too, at the stressed default probabilities. */
  readonly capitalLevel?: number
}

/** What a portfolio costs in one state. */
export interface StressFigures {
  /** In currency units. */
  readonly expectedLoss: number
  readonly exposure: number
  /** The expected loss over the exposure; absent without exposure. */
  readonly lossRate?: number
  /** Σ EAD · LGD · (PD at the level − PD), without a maturity adjustment; with `capitalLevel` only. */
  readonly capital?: number
  /** By obligor, in currency units; they add up to the expected loss. */
  readonly contributions: Float64Array
}

/** One scenario, beside the base. */
export interface ScenarioStress extends StressFigures {
  readonly name: string
  /** The factors that were read, over the year. */
  readonly factors: Readonly<Record<string, number>>
  /** Expected loss less that of the base, in currency units. */
  readonly difference: number
  /** … by obligor; they add up to it. */
  readonly differences: Float64Array
  /** Capital less that of the base. */
  readonly capitalDifference?: number
}

/** A portfolio under several scenarios. */
export interface StressTest {
  readonly base: StressFigures
  readonly scenarios: readonly ScenarioStress[]
}

/**
 * Expected loss (and capital) of a portfolio under scenarios, with what each obligor adds, beside the portfolio as it is.
 *
 * @param scenarios at least one, each with the factors that obligors and links follow.
 * @throws ClienteleError `MISSING_VALUE` for a factor that a scenario does not speak of, or `undrawn` without a column;
 * `OUT_OF_RANGE`, `LENGTH_MISMATCH`, `MIXED_CURRENCIES` naming the cell at fault; `EMPTY_INPUT` without scenarios.
 * @example
 * import { stressTest } from 'clientele/risk'
 * const columns = {
 *   exposure: [100, 200], probabilityOfDefault: [0.01, 0.03], lossGivenDefault: [0.4, 0.5], assetCorrelation: 0.15,
 * }
 * const path = value => ({ unit: 'year', times: [0], values: [value], between: 'step', quantity: 'factor' })
 * const recession = { name: 'recession', factors: { creditCycle: path(-2) } }
 * const { base, scenarios } = stressTest(columns, [recession])
 * base.expectedLoss.toFixed(2) // => '3.40'
 * scenarios[0].expectedLoss.toFixed(2) // => '13.36'
 */
export function stressTest(
  columns: StressColumns,
  scenarios: readonly Scenario[],
  options: StressOptions = {},
): StressTest {
  expectKnownKeys(options, ['lossGivenDefault', 'exposure', 'from', 'capitalLevel'], 'options')
  const { from: start = 0 } = options
  const from = expectNonNegative(start, 'options.from')
  const level = options.capitalLevel === undefined ? undefined : expectTailLevel(options.capitalLevel, LEVEL)
  const plan = stressPlan(columns, options)
  if (expectList(scenarios, 'scenarios').length === 0) {
    reject('EMPTY_INPUT', 'scenarios', 'at least one scenario', scenarios)
  }
  const usual = baseLosses(plan)
  const base = figuresOf(plan, usual, level)
  return {
    base,
    scenarios: scenarios.map((given, i) => {
      const story = checkScenario(given, `scenarios[${i}]`)
      const values = plan.factors.map(factor => factorOver(story, factor, from, from + 1, 'year'))
      const figures = figuresOf(plan, lossesAt(plan, values), level)
      return {
        name: story.name,
        factors: Object.fromEntries(plan.factors.map((factor, at) => [factor, values[at]!])),
        ...figures,
        difference: figures.expectedLoss - base.expectedLoss,
        differences: figures.contributions.map((loss, row) => loss - usual.losses[row]!),
        ...(figures.capital !== undefined &&
          base.capital !== undefined && { capitalDifference: figures.capital - base.capital }),
      }
    }),
  }
}

const LEVEL = 'options.capitalLevel'

function figuresOf(plan: StressPlan, state: StateLosses, level: number | undefined): StressFigures {
  const exposure = compensatedSum(state.exposure)
  return {
    expectedLoss: state.total,
    exposure,
    ...(exposure > 0 && { lossRate: state.total / exposure }),
    ...(level !== undefined && { capital: capitalOf(plan, state, level) }),
    contributions: state.losses,
  }
}

function capitalOf({ correlations }: StressPlan, state: StateLosses, level: number): number {
  const cycle = 0 - normalQuantile(level)
  const { exposure, lossGivenDefault, probabilityOfDefault } = state
  return compensatedSum(
    probabilityOfDefault.map((pd, i) => {
      const worst = conditionalDefault(pd, correlations[i]!, cycle)
      return exposure[i]! * lossGivenDefault[i]! * Math.max(0, worst - pd)
    }),
  )
}
