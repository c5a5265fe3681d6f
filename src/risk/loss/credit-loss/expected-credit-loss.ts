/**
 * What will a facility probably cost? Expected credit loss by IFRS 9, over twelve months and over its life.
 *
 *   ECL = Σ_k w_k Σ_t S_{t−1} h_t · LGD_t · EAD_t · DF_t        stories k, periods t
 *
 * Stage 1 recognises defaults of the next twelve months, stage 2 those until maturity, stage 3 the best estimate of loss
 * given default on what is owed. Losses given default are values on the day of default, so that discounting goes from there
 * to now at the effective interest rate.
 *
 * Sources: IFRS 9 5.5.3 and 5.5.5 (lifetime and 12 months), 5.5.13 f. (credit-impaired when bought or made), 5.5.17
 * (weighted outcomes, time value), B5.5.28 to B5.5.33 (cash shortfalls), B5.5.41 f. (scenarios), B5.5.44 f. (discounting).
 *
 * @module
 */
import {
  expectFinite,
  expectInteger,
  expectKnownKeys,
  expectObject,
  expectPositive,
  reject,
} from '../../../errors/index.js'
import { expectCurrency, forcePerUnit } from '../../../money/core.js'
import { compensatedSum } from '../../../numeric/core.js'
import { expectLossShare, expectSlow } from '../limits-of-input.js'
import { exposurePath, lossGivenDefaultPath } from './path.js'
import { periodLosses } from './scenario-loss.js'
import type { CreditLossSettings, Story } from './settings.js'
import { creditLossSettings, inputsOf } from './settings.js'
import type {
  CreditLossBasis,
  CreditLossFacility,
  CreditLossOptions,
  ExpectedCreditLoss,
  ScenarioCreditLoss,
  Stage,
  WeightedLossPeriod,
} from './types.js'

const FACILITY = [
  'exposure',
  'probabilityOfDefault',
  'lossGivenDefault',
  'prepaymentSurvival',
  'maturity',
  'stage',
  'annualDiscountRate',
  'bestEstimateLossGivenDefault',
  'creditImpairedAtRecognition',
  'currency',
]
const CHANGEABLE = ['exposure', 'probabilityOfDefault', 'lossGivenDefault', 'prepaymentSurvival']
export const LONGEST_MATURITY = 100

/**
 * The expected credit loss of one facility, with its parts by story and period.
 *
 * @returns losses in the units of the exposure. Lifetime is never below twelve months; discounted losses are below
 * undiscounted ones at any rate above 0; periods add up to the lifetime loss, and stories by their weights to the whole.
 * @throws ClienteleError naming the field: `OUT_OF_RANGE` for a probability outside of [0, 1], a negative exposure or loss
 * given default, a maturity or rate out of range, or a curve that ends before maturity; `MISSING_VALUE` for a scenario that
 * `underScenario` does not speak of.
 * @example
 * import { expectedCreditLoss } from 'clientele/risk'
 * const facility = {
 *   exposure: 1_000_000, probabilityOfDefault: 0.02, lossGivenDefault: 0.45, maturity: 3, annualDiscountRate: 0.05,
 * }
 * const yearly = { periodsPerYear: 1, timing: 'end-of-period' } as const
 * expectedCreditLoss({ ...facility, stage: 1 }, yearly).expectedCreditLoss.toFixed(2) // => '8571.43'
 * const { expectedCreditLoss: loss, periods } = expectedCreditLoss({ ...facility, stage: 2 }, yearly)
 * loss.toFixed(2) // => '24038.10'
 * periods.map(period => period.loss.toFixed(2)) // => ['8571.43', '8000.00', '7466.67']
 * expectedCreditLoss({ ...facility, stage: 3, bestEstimateLossGivenDefault: 0.6 }).expectedCreditLoss // => 600000
 */
export function expectedCreditLoss(facility: CreditLossFacility, options: CreditLossOptions = {}): ExpectedCreditLoss {
  const settings = creditLossSettings(options)
  expectKnownKeys(expectObject(facility, 'facility'), FACILITY, 'facility')
  const stage = expectStage(facility.stage, 'facility.stage')
  const initial = initialLoss(facility)
  const terms = {
    maturity: expectMaturity(facility.maturity, 'facility.maturity'),
    force: forcePerUnit(facility.annualDiscountRate, 'year', 'facility.annualDiscountRate'),
  }
  expectSlow(terms.force, terms.maturity, 'facility.annualDiscountRate', facility.annualDiscountRate)
  const basis: CreditLossBasis = initial === undefined ? BASES[stage] : 'change-since-recognition'
  const scenarios = settings.stories.map((story): ScenarioCreditLoss => {
    const { name, weight } = story
    const losses =
      stage === 3 ? impairedLosses(facility, story, options) : openLosses(facility, story, options, terms, settings)
    const counted = basis === 'twelve-month' ? losses.twelveMonth : losses.lifetime
    return { name, weight, expectedCreditLoss: initial === undefined ? counted : counted - initial, ...losses }
  })
  const weighted = (of: (scenario: ScenarioCreditLoss) => number): number =>
    compensatedSum(scenarios.map(scenario => scenario.weight * of(scenario)))
  return {
    stage,
    basis,
    expectedCreditLoss: weighted(scenario => scenario.expectedCreditLoss),
    twelveMonth: weighted(scenario => scenario.twelveMonth),
    lifetime: weighted(scenario => scenario.lifetime),
    undiscountedLifetime: weighted(scenario => scenario.undiscountedLifetime),
    exposure: exposurePath(facility.exposure, 'facility.exposure')(0),
    ...(facility.currency !== undefined && { currency: expectCurrency(facility.currency, 'facility.currency') }),
    scenarios,
    periods: weightedPeriods(scenarios),
  }
}

const BASES = { 1: 'twelve-month', 2: 'lifetime', 3: 'credit-impaired' } as const

type Losses = Pick<ScenarioCreditLoss, 'twelveMonth' | 'lifetime' | 'undiscountedLifetime' | 'periods'>

function openLosses(
  facility: CreditLossFacility,
  story: Story,
  { underScenario }: CreditLossOptions,
  terms: { readonly maturity: number; readonly force: number },
  settings: CreditLossSettings,
): Losses {
  const { inputs, pathOf } = inputsOf(facility, story, underScenario, { base: 'facility', changeable: CHANGEABLE })
  return periodLosses({ inputs, pathOf }, terms, settings)
}

/** In default: nothing is left to chance but what comes back, and that is in the loss given default. */
function impairedLosses(facility: CreditLossFacility, story: Story, { underScenario }: CreditLossOptions): Losses {
  const { inputs, pathOf } = inputsOf(facility, story, underScenario, { base: 'facility', changeable: CHANGEABLE })
  const best = facility.bestEstimateLossGivenDefault
  const share =
    best === undefined
      ? lossGivenDefaultPath(inputs.lossGivenDefault, pathOf('lossGivenDefault'))(0)
      : expectLossShare(best, 'facility.bestEstimateLossGivenDefault')
  const loss = share * exposurePath(inputs.exposure, pathOf('exposure'))(0)
  return { twelveMonth: loss, lifetime: loss, undiscountedLifetime: loss, periods: [] }
}

function weightedPeriods(scenarios: readonly ScenarioCreditLoss[]): readonly WeightedLossPeriod[] {
  const [first] = scenarios
  return (first?.periods ?? []).map(({ from, to }, i) => {
    const weighted = (of: (period: ScenarioCreditLoss['periods'][number]) => number): number =>
      compensatedSum(scenarios.map(({ weight, periods }) => weight * of(periods[i]!)))
    return {
      from,
      to,
      probabilityOfDefault: weighted(period => period.survival * period.conditionalProbabilityOfDefault),
      undiscountedLoss: weighted(period => period.undiscountedLoss),
      loss: weighted(period => period.loss),
    }
  })
}

/** 1, 2 or 3. */
export function expectStage(value: unknown, path: string): Stage {
  const stage = expectInteger(value, path, 1, 3)
  return stage === 1 || stage === 2 ? stage : 3
}

/** Years until the last payment. */
export function expectMaturity(value: unknown, path: string): number {
  const years = expectPositive(value, path)
  return years <= LONGEST_MATURITY ? years : reject('OUT_OF_RANGE', path, `at most ${LONGEST_MATURITY} years`, value)
}

function initialLoss({ creditImpairedAtRecognition }: CreditLossFacility): number | undefined {
  if (creditImpairedAtRecognition === undefined) return undefined
  const path = 'facility.creditImpairedAtRecognition'
  expectKnownKeys(expectObject(creditImpairedAtRecognition, path), ['lifetimeLoss'], path)
  return expectFinite(creditImpairedAtRecognition.lifetimeLoss, `${path}.lifetimeLoss`)
}
