import { expectKnownKeys, expectObject, reject } from '../../errors/index.js'
import type { Steps } from '../../model/index.js'
import { runSync } from '../../model/index.js'
import type { BinnedVariable, CategoryColumn, NumericColumn } from './document.js'
import { findBins } from './optimal-bins.js'
import { findGroups } from './optimal-groups.js'
import type { OptimalBinsOptions, OptimalGroupsOptions } from './options.js'
import { renamed } from './renamed.js'
import { lengthOf } from './rows.js'

/** Columns by name: of numbers or of texts, with gaps or without. */
export type BinColumns = Readonly<Record<string, NumericColumn | CategoryColumn>>

/** Options for all variables, and for some of them. */
export interface BinVariablesOptions {
  /** For every column of numbers. */
  readonly numeric?: OptimalBinsOptions
  /** For every column of texts. */
  readonly categories?: OptimalGroupsOptions
  /** For single columns, over those: `{ age: { trend: 'valley' } }`. */
  readonly variables?: Readonly<Record<string, OptimalBinsOptions & OptimalGroupsOptions>>
  /** Weight of each row, >= 0; 1 by default. */
  readonly weights?: ArrayLike<number>
}

/** The bins of each column. */
export type BinnedVariables<C extends BinColumns> = Readonly<Record<keyof C & string, BinnedVariable>>

/**
 * Optimal bins of every column, by name: `optimalBins` of numbers, `optimalGroups` of texts.
 *
 * @throws ClienteleError as those do, naming the column, `columns.age`, or the option where it stands:
 * `options.variables.age.trend`.
 * @example
 * import { binVariables } from 'clientele/risk'
 * const columns = { age: [22, 24, 31, 33, 38, 41], housing: ['rent', 'own', 'rent', 'own', 'own', 'rent'] }
 * const bins = binVariables(columns, [1, 0, 0, 0, 1, 1])
 * bins.age.kind // => 'numeric-bins'
 * bins.housing.params.groups.length // => 2
 */
export function binVariables<C extends BinColumns>(
  columns: C,
  outcomes: ArrayLike<number>,
  options: BinVariablesOptions = {},
): BinnedVariables<C> {
  return runSync(binVariablesSteps(columns, outcomes, options))
}

/**
 * The same as steps, one per column, for `runAsync` with progress and an end on demand.
 *
 * @throws ClienteleError as {@link binVariables} does.
 * @example
 * import { runSync } from 'clientele/model'
 * import { binVariablesSteps } from 'clientele/risk'
 * const seen = []
 * runSync(binVariablesSteps({ age: [1, 2, 3, 4] }, [1, 0, 0, 0]), ({ done, total }) => seen.push(`${done}/${total}`))
 * seen // => ['1/1']
 */
export function* binVariablesSteps<C extends BinColumns>(
  columns: C,
  outcomes: ArrayLike<number>,
  options: BinVariablesOptions = {},
): Steps<BinnedVariables<C>> {
  expectKnownKeys(options, ['numeric', 'categories', 'variables', 'weights'], 'options')
  const { numeric = {}, categories = {}, variables = {}, weights } = options
  expectObject(numeric, 'options.numeric')
  expectObject(categories, 'options.categories')
  const names = Object.keys(expectObject(columns, 'columns'))
  if (names.length === 0) reject('EMPTY_INPUT', 'columns', 'at least one column', columns)
  expectKnownKeys(variables, names, 'options.variables')
  const shared = weights === undefined ? {} : { weights }
  const found: [string, BinnedVariable][] = []
  for (const [i, name] of names.entries()) {
    const column = columns[name]!
    const path = `columns.${name}`
    const single = Object.hasOwn(variables, name) ? expectObject(variables[name], `options.variables.${name}`) : {}
    const own = { ...shared, ...single }
    const isCategories = isOfTexts(column, path)
    const writtenAt = (option: string): string => {
      const key = option.split(/[.[]/, 1).join()
      if (key in single) return `options.variables.${name}.${option}`
      return key in shared ? `options.${option}` : `options.${isCategories ? 'categories' : 'numeric'}.${option}`
    }
    const bins = renamed('options.', writtenAt, () =>
      isCategories
        ? findGroups(column, outcomes, { ...categories, ...own }, path)
        : findBins(column, outcomes, { ...numeric, ...own }, path),
    )
    found.push([name, bins])
    yield { phase: 'binning', done: i + 1, total: names.length }
  }
  return Object.fromEntries(found) as BinnedVariables<C>
}

/** Whether the first value that is there is a text. */
function isOfTexts(column: NumericColumn | CategoryColumn, path: string): column is CategoryColumn {
  const size = lengthOf(column, path)
  let row = 0
  while (row < size && (column[row] === null || column[row] === undefined)) row++
  return typeof column[row] === 'string'
}
