import {
  expectFinite,
  expectKnownKeys,
  expectNonNegative,
  expectObject,
  expectOneOf,
  expectPositive,
  expectText,
  reject,
} from '../../../errors/index.js'
import { columnLength, expectColumns, PROBABILITY } from '../../../statistics/columns.js'
import type { ObligorColumns } from '../obligors.js'
import { expectObligors } from '../obligors.js'

/** A portfolio whose obligors belong to sectors: wholly to one, in shares to several, or all to the only one. */
export interface SectorColumns extends ObligorColumns {
  /** The sector of each obligor, which it belongs to wholly. Not beside `sectorWeights`. */
  readonly sector?: ArrayLike<string>
  /** By sector: the share of an obligor's default probability that moves with it. What is left to 1 is its own. */
  readonly sectorWeights?: Readonly<Record<string, ArrayLike<number>>>
}

/** What CreditRisk+ needs to know beside the portfolio. */
export interface CreditRiskPlusOptions {
  /** Currency units of one level of loss; > 0. Losses are whole levels: a tenth of a usual loss is fine enough. */
  readonly unit: number
  /** By sector: the standard deviation of its default rate over the mean of it; >= 0, where 0 means independent defaults. */
  readonly sectors: Readonly<Record<string, number>>
  /** How losses become levels: `'nearest'` (default), or `'up'`, which is prudent. Never to 0; the expected loss is kept. */
  readonly rounding?: 'nearest' | 'up'
  /** The probability beyond which levels need not be computed, from 1e-12; 1e-6 by default. */
  readonly tail?: number
  /**
   * `'nested'`: sums of positive terms, right to the last digits however far out, time with the square of levels.
   * `'fourier'`: fast at any number of levels. Default: nested up to 30,000 levels.
   */
  readonly method?: 'nested' | 'fourier'
}

/** A portfolio in sectors, checked: every weight is there. */
export interface SectorPortfolio {
  readonly size: number
  /** Currency units lost in default, and how likely that is. */
  readonly loss: Float64Array
  readonly probability: Float64Array
  /** By name, in the order of the options. */
  readonly sectors: readonly Sector[]
  /** What belongs to no sector. */
  readonly ownShare: Float64Array
  readonly unit: number
  readonly rounding: 'nearest' | 'up'
  readonly tail: number
  readonly method: 'nested' | 'fourier' | undefined
}

/** One sector: how much it moves, and who moves with it. */
export interface Sector {
  readonly name: string
  /** σ², of a gamma variable with mean 1. */
  readonly variance: number
  readonly weights: ArrayLike<number>
}

const KNOWN = ['unit', 'sectors', 'rounding', 'tail', 'method']
const MOST_VOLATILE = 1e6
/** What shares of sectors may exceed 1 by, as thirds do when they are added up. */
const SLACK = 1e-12

/** The door of CreditRisk+. */
export function sectorPortfolio(columns: SectorColumns, options: CreditRiskPlusOptions): SectorPortfolio {
  const size = expectObligors(columns)
  expectKnownKeys(options, KNOWN, 'options')
  const { rounding = 'nearest', method } = options
  const { exposure, lossGivenDefault, probabilityOfDefault } = columns
  const names = sectorNames(options)
  const sectors = names.map(name => ({
    name,
    variance: volatilityOf(options, name) ** 2,
    weights: weightsOf(columns, name, names, size),
  }))
  return {
    size,
    loss: Float64Array.from({ length: size }, (_, i) => exposure[i]! * lossGivenDefault[i]!),
    probability: Float64Array.from(probabilityOfDefault),
    sectors,
    ownShare: ownShares(sectors, size),
    unit: expectPositive(options.unit, 'options.unit'),
    rounding: expectOneOf(rounding, ['nearest', 'up'], 'options.rounding'),
    tail: expectTail(options.tail),
    method: method === undefined ? undefined : expectOneOf(method, ['nested', 'fourier'], 'options.method'),
  }
}

function sectorNames({ sectors }: CreditRiskPlusOptions): readonly string[] {
  const names = Object.keys(expectObject(sectors, 'options.sectors'))
  if (names.length === 0) reject('EMPTY_INPUT', 'options.sectors', 'at least one sector', sectors)
  return names
}

function volatilityOf({ sectors }: CreditRiskPlusOptions, name: string): number {
  const volatility = expectNonNegative(sectors[name], `options.sectors.${name}`)
  if (volatility <= MOST_VOLATILE) return volatility
  return reject('OUT_OF_RANGE', `options.sectors.${name}`, `a number up to ${MOST_VOLATILE}`, volatility)
}

function expectTail(tail: unknown = 1e-6): number {
  const number = expectFinite(tail, 'options.tail')
  if (number >= 1e-12 && number <= 0.5) return number
  return reject('OUT_OF_RANGE', 'options.tail', 'a probability from 1e-12 to 0.5', tail)
}

function weightsOf(
  { sector, sectorWeights }: SectorColumns,
  name: string,
  names: readonly string[],
  size: number,
): ArrayLike<number> {
  if (sector !== undefined && sectorWeights !== undefined) {
    reject('CONFLICTING_OPTIONS', 'columns.sectorWeights', 'sector or sectorWeights, not both', sectorWeights)
  }
  if (sectorWeights !== undefined) return givenWeights(sectorWeights, name, names, size)
  if (sector !== undefined) return wholeWeights(sector, name, names, size)
  if (names.length > 1) reject('MISSING_VALUE', 'columns.sector', 'the sector of each obligor', sector)
  return new Float64Array(size).fill(1)
}

function givenWeights(
  table: Readonly<Record<string, ArrayLike<number>>>,
  name: string,
  names: readonly string[],
  size: number,
): ArrayLike<number> {
  const path = 'columns.sectorWeights'
  for (const key of Object.keys(expectObject(table, path))) {
    if (!names.includes(key)) reject('UNKNOWN_OPTION', `${path}.${key}`, `only sectors ${names.join(', ')}`, key)
  }
  const column = table[name]
  if (column === undefined) return reject('MISSING_VALUE', `${path}.${name}`, 'a column of shares', column)
  const length = expectColumns([`${path}.${name}`, column, PROBABILITY])
  if (length !== size) reject('LENGTH_MISMATCH', `${path}.${name}`, `${size} shares, one per obligor`, length)
  return column
}

function wholeWeights(
  sector: ArrayLike<string>,
  name: string,
  names: readonly string[],
  size: number,
): ArrayLike<number> {
  const length = columnLength(sector, 'columns.sector')
  if (length !== size) reject('LENGTH_MISMATCH', 'columns.sector', `${size} names, one per obligor`, length)
  return Float64Array.from({ length: size }, (_, i) => {
    const own = expectText(sector[i], `columns.sector[${i}]`)
    if (!names.includes(own)) reject('OUT_OF_RANGE', `columns.sector[${i}]`, `one of ${names.join(', ')}`, own)
    return own === name ? 1 : 0
  })
}

function ownShares(sectors: readonly Sector[], size: number): Float64Array {
  return Float64Array.from({ length: size }, (_, i) => {
    const shared = sectors.reduce((sum, { weights }) => sum + weights[i]!, 0)
    if (shared > 1 + SLACK) {
      reject('OUT_OF_RANGE', `columns.sectorWeights[${i}]`, 'shares of sectors that add up to at most 1', shared)
    }
    return Math.max(0, 1 - shared)
  })
}
