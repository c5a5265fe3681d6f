/**
 * What is lost of defaults on average, by one vote per default or by amounts, in all and by vintage, with how sure that is.
 *
 * @module
 */
import { expectKnownKeys, expectObject, reject } from '../../../errors/index.js'
import { columnLength, expectColumns, OUTCOME, WEIGHT } from '../../../statistics/columns.js'
import { expectLevel } from '../../../statistics/level.js'
import type { WeightedMean } from '../weighted-mean.js'
import { weightedMean } from '../weighted-mean.js'

/** Realised losses, one row per default. */
export interface RealisedLosses {
  /** Shares; below 0 and above 1 too. */
  readonly lossGivenDefault: ArrayLike<number>
  /** At default; currency units, >= 0. */
  readonly exposure: ArrayLike<number>
  /** 0 where there is no figure, as of an open workout: the row does not count; 1 elsewhere. All count by default. */
  readonly defined?: ArrayLike<number>
  /** What each default belongs to: the year it happened, say. */
  readonly vintage?: ArrayLike<string | number>
}

/** How sure. */
export interface AverageLossOptions {
  /** Nominal probability of intervals, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** Averages of some defaults. */
export interface AverageLoss {
  readonly defaults: number
  /** Sum of theirs, currency units. */
  readonly exposure: number
  /** One vote per default: Σ LGD / n. What regulators ask for. */
  readonly defaultWeighted: WeightedMean
  /** Lost amounts in parts of all exposure: Σ EAD·LGD / Σ EAD. Absent where there is no exposure. */
  readonly exposureWeighted?: WeightedMean
  /** How many lost nothing or gained, and how many lost all or more. */
  readonly atMostZero: number
  readonly atLeastOne: number
}

/** Averages of all, and of each vintage. */
export interface AverageLosses extends AverageLoss {
  /** In the order of names; empty without vintages. */
  readonly vintages: readonly (AverageLoss & { readonly vintage: string })[]
  /** Mean of the vintages' default-weighted averages: each time counts the same, however many defaulted then. */
  readonly timeWeighted?: number
}

/** Far beyond any loss or gain, and far from where squares leave a double. */
const SHARE = { expected: 'a number from -1e100 to 1e100', isGood: (cell: number) => Math.abs(cell) <= 1e100 }

/**
 * Average losses given default of a portfolio. Losses of one downturn go together: intervals take defaults as independent
 * and are too narrow by that much; compare the vintages.
 *
 * @throws ClienteleError `OUT_OF_RANGE` naming the first ten bad cells, `LENGTH_MISMATCH`, `EMPTY_INPUT`; `NO_DATA`
 * where no row has a figure.
 * @see CRR art. 181(1)(a) and EBA/GL/2017/16, section 6.3.2: long-run averages weighted by the number of defaults;
 * Schuermann (2004), section 2, on how the four averages differ.
 * @example
 * import { averageLossGivenDefault } from 'clientele/risk'
 * const found = averageLossGivenDefault({
 *   lossGivenDefault: [0, 0.2, 1, 0.4], exposure: [100, 100, 800, 1000], vintage: [2022, 2022, 2023, 2023],
 * })
 * found.defaultWeighted.value.toFixed(4) // => '0.4000'
 * found.exposureWeighted?.value.toFixed(4) // => '0.6100'
 * found.vintages.map(({ vintage, defaultWeighted }) => [vintage, defaultWeighted.value]) // => [['2022', 0.1], ['2023', 0.7]]
 */
export function averageLossGivenDefault(columns: RealisedLosses, options: AverageLossOptions = {}): AverageLosses {
  expectKnownKeys(options, ['level'], 'options')
  const level = expectLevel(options.level)
  expectKnownKeys(expectObject(columns, 'columns'), ['lossGivenDefault', 'exposure', 'defined', 'vintage'], 'columns')
  const { lossGivenDefault, exposure, defined, vintage } = columns
  const size = expectColumns(
    ['columns.lossGivenDefault', lossGivenDefault, SHARE],
    ['columns.exposure', exposure, WEIGHT],
    ...(defined === undefined ? [] : [['columns.defined', defined, OUTCOME] as const]),
  )
  const counts = (row: number): boolean => defined === undefined || defined[row] === 1
  const counted = Array.from({ length: size }, (_, row) => row).filter(counts)
  if (counted.length === 0) reject('NO_DATA', 'columns.defined', 'at least one row with a figure', size)
  const of = (rows: readonly number[]): AverageLoss =>
    averageOf(
      rows.map(row => lossGivenDefault[row]!),
      rows.map(row => exposure[row]!),
      level,
    )
  const vintages = vintage === undefined ? [] : byVintage(vintage, size, counts)
  const averages = vintages.map(([name, rows]) => ({ vintage: name, ...of(rows) }))
  const means = averages.map(({ defaultWeighted }) => defaultWeighted.value)
  return {
    ...of(counted),
    vintages: averages,
    ...(means.length > 0 && { timeWeighted: weightedMean(means, undefined, level).value }),
  }
}

function averageOf(losses: readonly number[], exposures: readonly number[], level: number): AverageLoss {
  const exposure = exposures.reduce((sum, amount) => sum + amount, 0)
  return {
    defaults: losses.length,
    exposure,
    defaultWeighted: weightedMean(losses, undefined, level),
    ...(exposure > 0 && { exposureWeighted: weightedMean(losses, exposures, level) }),
    atMostZero: losses.filter(loss => loss <= 0).length,
    atLeastOne: losses.filter(loss => loss >= 1).length,
  }
}

function byVintage(
  vintage: ArrayLike<string | number>,
  size: number,
  counts: (row: number) => boolean,
): readonly (readonly [string, readonly number[]])[] {
  const length = columnLength(vintage, 'columns.vintage')
  if (length !== size) reject('LENGTH_MISMATCH', 'columns.vintage', `${size} names, like columns.exposure`, length)
  const rows = new Map<string, number[]>()
  for (let row = 0; row < size; row++) {
    const cell: unknown = vintage[row]
    const isName = typeof cell === 'string' || (typeof cell === 'number' && Number.isFinite(cell))
    if (!isName) return reject('INVALID_TYPE', `columns.vintage[${row}]`, 'text or a number', cell)
    if (!counts(row)) continue
    const known = rows.get(`${cell}`)
    if (known === undefined) rows.set(`${cell}`, [row])
    else known.push(row)
  }
  return [...rows].toSorted(([one], [other]) => one.localeCompare(other, 'en', { numeric: true }))
}
