/**
 * What does a story about growth, unemployment or interest say of the credit cycle?
 *
 *   z(t) = (intercept + Σ βₖ xₖ(t) − mean) / standard deviation
 *
 * x: factors of the scenario, β: coefficients of a regression of the credit cycle (or of an index of default rates) on them;
 * mean and standard deviation: of that index over the years of the regression, so that z is standard normal through the cycle.
 *
 * Source of the approach: Wilson (1997), Portfolio credit risk, Risk 10(9) and 10(10), where the index drives default rates.
 *
 * @module
 */
import {
  expectFinite,
  expectKnownKeys,
  expectObject,
  expectPositive,
  expectText,
  reject,
} from '../../../errors/index.js'
import type { Curve, Scenario } from '../../../model/index.js'
import { scenario as checkedScenario, curve, curveAt, factorAt } from '../../../model/index.js'
import type { TimeUnit } from '../../../money/core.js'
import { daysPer } from '../../../money/core.js'

/** The link from factors to the credit cycle. */
export interface CreditCycleOptions {
  /** β by the names of factors, in credit cycles per unit of the factor; at least one. */
  readonly coefficients: Readonly<Record<string, number>>
  /** 0 by default. */
  readonly intercept?: number
  /** Of the index through the cycle; 0 by default. */
  readonly mean?: number
  /** Of the index through the cycle; > 0, 1 by default. */
  readonly standardDeviation?: number
  /** What the new factor is called; `'creditCycle'` by default. */
  readonly factor?: string
}

/**
 * A scenario with the credit cycle that its other factors say, beside them. What is not explained by them is left out: the
 * credit cycle moves less than in history, by the R² of the regression.
 *
 * @throws ClienteleError `MISSING_VALUE` for a factor that the scenario does not speak of; `CONFLICTING_OPTIONS` where the
 * scenario has the credit cycle already, or where some factors are steps and others lines; `EMPTY_INPUT`.
 * @example
 * import { factorAt, scenario } from 'clientele/model'
 * import { creditCycleOf } from 'clientele/risk'
 * const path = values => ({ unit: 'year', times: [0, 1], values, between: 'step', quantity: 'factor' })
 * const slump = scenario({ name: 'slump', factors: { growth: path([-0.04, 0.01]), unemployment: path([0.09, 0.08]) } })
 * const link = { coefficients: { growth: 25, unemployment: -20 }, mean: -0.5, standardDeviation: 0.8 }
 * factorAt(creditCycleOf(slump, link), 'creditCycle', 0, 'year').toFixed(3) // => '-2.875'
 */
export function creditCycleOf(scenario: Scenario, options: CreditCycleOptions): Scenario {
  expectKnownKeys(options, ['coefficients', 'intercept', 'mean', 'standardDeviation', 'factor'], 'options')
  const story = checkedScenario(scenario)
  const name = options.factor === undefined ? 'creditCycle' : expectText(options.factor, 'options.factor')
  if (Object.hasOwn(story.factors, name)) {
    reject('CONFLICTING_OPTIONS', `scenario.factors.${name}`, 'a scenario without it, as it is computed', name)
  }
  const links = Object.entries(expectObject(options.coefficients, 'options.coefficients')).map(([factor, value]) => {
    return [factor, expectFinite(value, `options.coefficients.${factor}`)] as const
  })
  if (links.length === 0) reject('EMPTY_INPUT', 'options.coefficients', 'at least one factor', options.coefficients)
  const intercept = options.intercept === undefined ? 0 : expectFinite(options.intercept, 'options.intercept')
  const mean = options.mean === undefined ? 0 : expectFinite(options.mean, 'options.mean')
  const { standardDeviation = 1 } = options
  const deviation = expectPositive(standardDeviation, 'options.standardDeviation')
  const paths = links.map(([factor, beta]) => {
    factorAt(story, factor, 0, 'year')
    return { factor, beta, path: story.factors[factor]! }
  })
  const { unit } = paths[0]!.path
  const times = [...new Set(paths.flatMap(({ path }) => path.times.map(time => converted(time, path.unit, unit))))]
  times.sort((one, other) => one - other)
  const values = times.map(time => {
    const index = paths.reduce((sum, { beta, path }) => sum + beta * curveAt(path, converted(time, unit, path.unit)), 0)
    return (index + intercept - mean) / deviation
  })
  const path = curve({ unit, times, values, between: oneWay(paths), quantity: 'factor' }, `scenario.factors.${name}`)
  return checkedScenario({ name: story.name, factors: { ...story.factors, [name]: path } })
}

/** A time in another unit; a hair later, so that a step that begins then has begun whatever the division rounds. */
function converted(time: number, from: TimeUnit, to: TimeUnit): number {
  return from === to ? time : ((time * daysPer(from)) / daysPer(to)) * (1 + 2 ** -51)
}

/** How all paths run between their times; a path of one time is both a step and a line. */
function oneWay(paths: readonly { readonly factor: string; readonly path: Curve }[]): 'step' | 'linear' {
  const [first, ...others] = paths.filter(({ path }) => path.times.length > 1)
  if (first === undefined) return 'step'
  for (const {
    factor,
    path: { between },
  } of [first, ...others]) {
    const at = `scenario.factors.${factor}.between`
    if (between === 'log-linear') reject('OUT_OF_RANGE', at, "'step' or 'linear', of which sums are the same", between)
    if (between !== first.path.between) {
      reject('CONFLICTING_OPTIONS', at, `'${first.path.between}', as that of ${first.factor}`, between)
    }
  }
  return first.path.between === 'step' ? 'step' : 'linear'
}
