/**
 * How many units a project sells, row by row.
 *
 * @module
 */
import { expectKnownKeys, expectList, expectObject, expectOneOf, reject } from '../../errors/index.js'
import type { ProjectDescription } from '../../records/core.js'
import { operatingColumns } from '../operations/operating-columns.js'
import { projectGrid } from '../operations/project-grid.js'
import type { ProjectChange } from '../operations/types.js'

/** Which units. */
export interface UnitsOptions {
  /** Names of revenue lines of kind `volume-price`; all of them by default. */
  readonly lines?: readonly string[]
  /** Changes of assumptions under which they are sold. */
  readonly changes?: readonly ProjectChange[]
}

/** Units of one kind. */
export interface UnitsSold {
  readonly unit: string
  readonly lines: readonly string[]
  /** One value per row. */
  readonly values: Float64Array
}

/**
 * Units sold by row, with ramp-up, season, availability and degradation as operations count them.
 *
 * @throws ClienteleError `UNIT_MISMATCH` where lines count different things; `NO_SOLUTION` where no line counts any;
 * `OUT_OF_RANGE` for a line that is none; as `operatingColumns` for the description and changes.
 * @example
 * import { unitsSold } from 'clientele/project'
 * const plant = {
 *   name: 'Plant', currency: 'EUR',
 *   timeline: { financialClose: '2024-12-31', constructionMonths: 0, operationMonths: 24, periodMonths: 12 },
 *   revenues: [{ kind: 'volume-price', name: 'Energy', volume: { unit: 'MWh', annual: 1000, degradation: 0.01 },
 *     phases: [{ kind: 'merchant', price: 50 }] }],
 *   capex: [], financing: {},
 * }
 * Array.from(unitsSold(plant).values, Math.round) // => [0, 1000, 990]
 */
export function unitsSold(description: ProjectDescription, options: UnitsOptions = {}): UnitsSold {
  expectKnownKeys(options, ['lines', 'changes'], 'options')
  expectObject(description, 'project')
  const grid = projectGrid(description)
  const { volumes } = operatingColumns(description, grid, options.changes)
  const names = volumes.map(({ name }) => name)
  if (names.length === 0)
    reject('NO_SOLUTION', 'project.revenues', 'a line of kind volume-price, which counts units', 'none')
  const lines = options.lines === undefined ? names : chosenLines(options.lines, names)
  const chosen = volumes.filter(({ name }) => lines.includes(name))
  const units = [...new Set(chosen.map(({ unit }) => unit))]
  const [unit] = units
  if (unit === undefined || units.length > 1) {
    return reject('UNIT_MISMATCH', 'options.lines', 'lines that count the same unit', units.join(', '))
  }
  const values = new Float64Array(grid.rowEnds.length)
  for (const { values: months } of chosen) {
    for (const [row, end] of grid.rowEnds.entries()) {
      for (let month = row === 0 ? 0 : grid.rowEnds[row - 1]! + 1; month <= end; month++) values[row]! += months[month]!
    }
  }
  return { unit, lines, values }
}

function chosenLines(lines: readonly string[], names: readonly string[]): readonly string[] {
  if (expectList(lines, 'options.lines').length === 0) {
    reject('EMPTY_INPUT', 'options.lines', 'at least one line', 'none')
  }
  return [...new Set(Array.from(lines, (line, i) => expectOneOf(line, names, `options.lines[${i}]`)))]
}
