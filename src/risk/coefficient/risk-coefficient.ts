/**
 * The coefficient of risk (风险系数) of one client.
 *
 * @module
 */
import { expectObject } from '../../errors/index.js'
import type { CoefficientOptions, CoefficientPart } from './coefficient-options.js'
import { expectRules } from './coefficient-options.js'
import type { Figure, FigureColumn } from './figures.js'
import { rangedFigure } from './figures.js'
import type { CoefficientBasis } from './risk-coefficients.js'
import { coefficientsOf } from './risk-coefficients.js'

/** What is known of a client: figures of parts by name, and its one-year default probability. */
export type CoefficientFigures = Readonly<
  Partial<Record<CoefficientPart | 'probabilityOfDefault', Figure>> & Record<string, Figure>
>

/** What one part adds to a coefficient. */
export interface PartContribution {
  /** Share of the part; those of all parts add up to 1. */
  readonly weight: number
  /** Weight times risk. With `adjustment`, contributions add up to the coefficient. */
  readonly contribution: number
  /** Whether the figure is known; where not, the contribution is that of the risk assumed. */
  readonly isKnown: boolean
}

/** How risky a client is, how sure that is, and what makes it so. */
export interface RiskCoefficient {
  /** Within [0, 1]: 0 no risk, 1 as much as there is. */
  readonly coefficient: number
  /**
   * Bounds, no statement of probability: where the coefficient lies once everything is known, if ranges hold what they say.
   */
  readonly interval: { readonly lower: number; readonly upper: number }
  readonly basis: CoefficientBasis
  /** Weight of the parts known, within [0, 1]. */
  readonly coverage: number
  readonly contributions: Readonly<Record<string, PartContribution>>
  /** What the default probability says beyond the parts; 0 for an expert score. */
  readonly adjustment: number
  /** Grade of the default probability; absent for an expert score. */
  readonly grade?: string
  /** Parts that are not known, in the order of weights. */
  readonly missing: readonly string[]
}

/**
 * The coefficient of risk of a client: its one-year default probability led through the grades of a master scale
 * ({@link coefficientOfPd}) where there is one, a weighted expert score of its parts where not.
 *
 * Parts are graded between goalposts, the worst and the best figure, and weighed. A part that is not known counts as the risk
 * assumed (0.5 unless said otherwise), keeps its weight, and widens the interval by it: by as much as it could add or take
 * away. So nobody gains by keeping silent beyond what is assumed, and to know more never widens the interval. Where a default
 * probability decides, contributions are what the parts say, `adjustment` is what it says beyond them, and the interval
 * comes from its range and from the unknown parts.
 *
 * @param client figures by part: numbers, `{ value, lower, upper }`, or scores and shares as `repaymentWillingness`,
 * `repaymentAbility` and `contractFulfilment` give them, with their ranges; leave out what is not known, or say `null`.
 * @throws ClienteleError `UNKNOWN_OPTION` for a figure that is no part; `MISSING_VALUE` for a default probability without a
 * scale, or goalposts of a part of your own; `OUT_OF_RANGE` for a figure that is not finite, a probability outside of [0, 1],
 * a score or share outside of [0, 1] where its goalposts are the usual ones, a figure outside of its own range, or weights that
 * do not add up to 1.
 * @see OECD and JRC (2008), Handbook on Constructing Composite Indicators; Dawes (1979), The robust beauty of improper linear
 * models in decision making, American Psychologist 34, for equal weights.
 * @example
 * import { masterScale, riskCoefficient } from 'clientele/risk'
 * const figures = { creditRecord: 0.9, fulfilment: 0.95, financialHealth: 0.6, rating: 0.7 }
 * const byParts = riskCoefficient(figures)
 * byParts.coefficient.toFixed(3) // => '0.270'
 * byParts.interval // => { lower: 0.17, upper: 0.37 }
 * byParts.missing // => ['concentration']
 * const scale = masterScale.geometric({ grades: 5, best: 0.001, worst: 0.1 })
 * const byPd = riskCoefficient({ ...figures, concentration: 0.2, probabilityOfDefault: 0.01 }, { scale })
 * byPd.coefficient.toFixed(3) // => '0.500'
 * byPd.adjustment.toFixed(3) // => '0.290'
 * byPd.grade // => '3'
 */
export function riskCoefficient(client: CoefficientFigures, options: CoefficientOptions = {}): RiskCoefficient {
  const rules = expectRules(options)
  const columns = Object.entries(expectFigures(client)).map(
    ([name, figure]) => [name, columnOf(figure, `client.${name}`)] as const,
  )
  const row = coefficientsOf(Object.fromEntries(columns), 1, rules, column => `client.${column}`)
  const isKnown = (name: string): boolean => row.known[name]?.[0] === 1
  const grade = row.grade[0] ?? undefined
  return {
    coefficient: row.coefficient[0]!,
    interval: { lower: row.lower[0]!, upper: row.upper[0]! },
    basis: row.basis[0]!,
    coverage: row.coverage[0]!,
    contributions: Object.fromEntries(
      rules.names.map((name, index) => [
        name,
        { weight: rules.weights[index]!, contribution: row.contributions[name]![0]!, isKnown: isKnown(name) },
      ]),
    ),
    adjustment: row.adjustment[0]!,
    ...(grade === undefined ? {} : { grade }),
    missing: rules.names.filter(name => !isKnown(name)),
  }
}

function expectFigures(client: CoefficientFigures): CoefficientFigures {
  expectObject(client, 'client')
  return client
}

/** A column of one cell. */
function columnOf(figure: Figure, path: string): FigureColumn | undefined {
  if (figure === undefined || figure === null) return undefined
  if (typeof figure !== 'object') return [figure]
  const ranged = rangedFigure(figure, path)
  return ranged && { value: [ranged.value], lower: [ranged.lower], upper: [ranged.upper] }
}
