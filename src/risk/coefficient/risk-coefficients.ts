/**
 * The coefficient of risk (风险系数) of many clients: how risky is each, on one scale from 0 to 1, how sure is that, and what
 * makes it so?
 *
 * With weights w that add up to 1, a part's figure counts as risk r = (best − figure) / (best − worst), kept within [0, 1]; an
 * unknown one as the risk that is assumed.
 *
 *     expert score   s = Σ w r                       between Σ w r⁻ and Σ w r⁺
 *     coefficient    m(PD) where there is a PD       between m(PD⁻) − Σ w a and m(PD⁺) + Σ w (1 − a), over unknown parts
 *                    s where there is none
 *
 * where r⁻ and r⁺ are the ends of a figure's range (0 and 1 of an unknown one), a is the assumed risk, and m leads a default
 * probability through the grades of a master scale.
 *
 * @module
 */
import { expectObject, reject } from '../../errors/index.js'
import { FINITE, PROBABILITY } from '../../statistics/columns.js'
import { byName } from '../../statistics/composite/criteria.js'
import { masterScale } from '../calibration/index.js'
import { coefficientAt } from './coefficient-of-pd.js'
import type { CoefficientOptions, CoefficientPart, CoefficientRules } from './coefficient-options.js'
import { expectRules } from './coefficient-options.js'
import type { CellPath, FigureColumn, ReadColumn } from './figures.js'
import { readColumn, rowsOf } from './figures.js'
import type { PartRisk } from './part-risk.js'
import { partRisk } from './part-risk.js'

/** What a coefficient rests on. */
export type CoefficientBasis = 'probability-of-default' | 'expert-score'

/** What is known of clients: columns of parts by name, and of one-year default probabilities. */
export type CoefficientColumns = Readonly<
  Partial<Record<CoefficientPart | 'probabilityOfDefault', FigureColumn>> & Record<string, FigureColumn | undefined>
>

/** Coefficients of many clients, one cell each. */
export interface RiskCoefficients {
  /** Within [0, 1]: 0 no risk, 1 as much as there is. */
  readonly coefficient: Float64Array
  /** Where the coefficient lies if every unknown part were without risk and every range at its best end. */
  readonly lower: Float64Array
  /** … and if all of them were at their worst. */
  readonly upper: Float64Array
  /** Weight of the parts known, within [0, 1]. */
  readonly coverage: Float64Array
  readonly basis: readonly CoefficientBasis[]
  /** By part: weight times risk. With `adjustment` they add up to the coefficient. */
  readonly contributions: Readonly<Record<string, Float64Array>>
  /** By part: 1 where its figure is known. */
  readonly known: Readonly<Record<string, Uint8Array>>
  /** What the default probability says beyond the parts: coefficient − Σ contributions; 0 for an expert score. */
  readonly adjustment: Float64Array
  /** Grade on the scale; `null` for an expert score. */
  readonly grade: readonly (string | null)[]
}

/**
 * Coefficients of risk for columns of clients. See {@link riskCoefficient} for what they mean, and for one client.
 *
 * @param columns by part, with `probabilityOfDefault` where there is one; `null` is missing, and so is a part without a column.
 * A column with a range is `{ value, lower, upper }`.
 * @throws ClienteleError `UNKNOWN_OPTION` for a column that is no part; `MISSING_VALUE` for default probabilities without a
 * scale; `OUT_OF_RANGE` naming the first ten cells that are not finite, or no probability, or outside of their own range;
 * `LENGTH_MISMATCH` or `EMPTY_INPUT` for columns.
 * @example
 * import { riskCoefficients } from 'clientele/risk'
 * const columns = {
 *   creditRecord: [0.9, 0.4], fulfilment: [1, null], financialHealth: [0.7, 0.5], rating: [0.8, 0.5], concentration: [0.1, 0.6],
 * }
 * const { coefficient, lower, upper, contributions } = riskCoefficients(columns)
 * Array.from(coefficient, one => one.toFixed(2)) // => ['0.14', '0.54']
 * Array.from(lower, one => one.toFixed(2)) // => ['0.14', '0.44']
 * Array.from(upper, one => one.toFixed(2)) // => ['0.14', '0.64']
 * contributions.fulfilment[1].toFixed(2) // => '0.10'
 */
export function riskCoefficients(columns: CoefficientColumns, options: CoefficientOptions = {}): RiskCoefficients {
  const rules = expectRules(options)
  expectObject(columns, 'columns')
  const [first] = Object.entries(columns).flatMap(([name, column]) => (column === undefined ? [] : [{ name, column }]))
  if (first === undefined) return reject('EMPTY_INPUT', 'columns', 'at least one column', columns)
  const rows = rowsOf(first.column, `columns.${first.name}`)
  if (rows === 0) return reject('EMPTY_INPUT', 'columns', 'at least one client', rows)
  return coefficientsOf(columns, rows, rules, (column, row) =>
    row === undefined ? `columns.${column}` : `columns.${column}[${row}]`,
  )
}

/** The same for columns of a known length, with faults named as the caller's input is. */
export function coefficientsOf(
  columns: CoefficientColumns,
  rows: number,
  rules: CoefficientRules,
  pathOf: CellPath,
): RiskCoefficients {
  const { names, weights, goalposts, areShares, assumed } = rules
  expectParts(columns, names, pathOf)
  const parts = names.map((name, index) => {
    // A part may be called what every object inherits.
    const column = Object.hasOwn(columns, name) ? columns[name] : undefined
    const read = readColumn(column, name, rows, pathOf, areShares[index] ? SHARE : FINITE)
    return partRisk(read, weights[index]!, goalposts[index]!, assumed)
  })
  const pd = readColumn(columns['probabilityOfDefault'], 'probabilityOfDefault', rows, pathOf, PROBABILITY)
  if (rules.scale === undefined && pd.known.includes(1)) {
    const hint = 'masterScale.geometric makes one; leave the default probability out for an expert score'
    return reject(
      'MISSING_VALUE',
      'options.scale',
      'a master scale, as there are default probabilities',
      undefined,
      hint,
    )
  }
  return {
    ...summed(parts, pd, rules),
    basis: Array.from(pd.known, known => (known === 1 ? 'probability-of-default' : 'expert-score')),
    contributions: byName(names, index => parts[index]!.contribution),
    known: byName(names, index => parts[index]!.known),
    grade: gradesOf(pd, rules),
  }
}

function gradesOf(pd: ReadColumn, { scale }: CoefficientRules): readonly (string | null)[] {
  if (scale === undefined) return Array.from(pd.value, () => null)
  return masterScale.gradeOf(scale, pd.value).map((grade, row) => (pd.known[row] === 1 ? grade : null))
}

type Sums = Pick<RiskCoefficients, 'coefficient' | 'lower' | 'upper' | 'coverage' | 'adjustment'>

/** Sums over the parts of each client, moved to where the default probability is, if it is known. */
function summed(parts: readonly PartRisk[], pd: ReadColumn, { borders = NO_BORDERS }: CoefficientRules): Sums {
  const rows = pd.known.length
  const columns = (): Float64Array => new Float64Array(rows)
  const [coefficient, lower, upper, coverage, adjustment] = [columns(), columns(), columns(), columns(), columns()]
  for (let row = 0; row < rows; row++) {
    let [score, least, most, covered, unknown, assumed, beyond] = [0, 0, 0, 0, 0, 0, 0]
    for (const part of parts) {
      const contribution = part.contribution[row]!
      score += contribution
      least += part.least[row]!
      most += part.most[row]!
      if (part.known[row] === 1) covered += part.weight
      else {
        unknown++
        assumed += contribution
        beyond += part.weight - contribution
      }
    }
    const isCalibrated = pd.known[row] === 1
    const centre = isCalibrated ? coefficientAt(borders, pd.value[row]!) : Math.min(1, score)
    coefficient[row] = centre
    lower[row] = isCalibrated ? Math.max(0, coefficientAt(borders, pd.lower[row]!) - assumed) : Math.min(1, least)
    upper[row] = isCalibrated ? Math.min(1, coefficientAt(borders, pd.upper[row]!) + beyond) : Math.min(1, most)
    coverage[row] = unknown === 0 ? 1 : covered
    adjustment[row] = isCalibrated ? centre - score : 0
  }
  return { coefficient, lower, upper, coverage, adjustment }
}

/** Of no scale; never read, as there is no default probability without one. */
const NO_BORDERS = Float64Array.of(1)

/** A percentage would be kept within [0, 1] and pass for a rate of 1. */
const SHARE = { ...PROBABILITY, expected: 'a number from 0 to 1, as 0.9 for 90 %' }

function expectParts(columns: CoefficientColumns, names: readonly string[], pathOf: CellPath): void {
  for (const name of Object.keys(columns)) {
    if (name !== 'probabilityOfDefault' && !names.includes(name)) {
      reject('UNKNOWN_OPTION', pathOf(name), `probabilityOfDefault or a part: ${names.join(', ')}`, name)
    }
  }
}
