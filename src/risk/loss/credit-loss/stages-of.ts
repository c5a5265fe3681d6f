/**
 * Stages of IFRS 9 of a portfolio, with the rule that decided each.
 *
 * @module
 */
import { expectKnownKeys, expectObject, reject } from '../../../errors/index.js'
import { columnLength, expectColumns, OUTCOME, PROBABILITY, VALUE } from '../../../statistics/columns.js'
import type { StagingFacts, StagingOptions, StagingReason } from './stage-of.js'
import { decide, stagingPack } from './stage-of.js'

/** What is known of facilities, one row each; a column that is absent is a fact that no row has. */
export interface StagingColumns {
  /** >= 0. */
  readonly daysPastDue: ArrayLike<number>
  /** 1 where in default for another reason than days past due, else 0. */
  readonly isDefaulted?: ArrayLike<number>
  /** Over the rest of the life, within [0, 1]: as thought now, and as thought at recognition; both or neither. */
  readonly lifetimeProbabilityOfDefault?: ArrayLike<number>
  readonly lifetimeProbabilityAtRecognition?: ArrayLike<number>
  /** Of one year, within [0, 1]. */
  readonly probabilityOfDefault?: ArrayLike<number>
  /** 1 or 0. */
  readonly isWatchListed?: ArrayLike<number>
  /** 1 or 0. */
  readonly isForborne?: ArrayLike<number>
  /** Months since the last default ended, >= 0; `null` where there was none. */
  readonly monthsSinceDefault?: ArrayLike<number | null>
  /** Months since the last reason for stage 2 ended, >= 0; `null` where there was none. */
  readonly monthsSinceStage2?: ArrayLike<number | null>
}

/** Stages, one cell each. */
export interface Stages {
  readonly stage: Uint8Array
  readonly reason: readonly StagingReason[]
  /** How many rows each reason decided, those that decided any. */
  readonly counts: Readonly<Partial<Record<StagingReason, number>>>
}

const FLAGS = ['isDefaulted', 'isWatchListed', 'isForborne'] as const
const PROBABILITIES = [
  'lifetimeProbabilityOfDefault',
  'lifetimeProbabilityAtRecognition',
  'probabilityOfDefault',
] as const
const MONTHS = ['monthsSinceDefault', 'monthsSinceStage2'] as const
const KNOWN = ['daysPastDue', ...FLAGS, ...PROBABILITIES, ...MONTHS]

/**
 * The stages of many facilities: {@link stageOf} row by row.
 *
 * @throws ClienteleError `OUT_OF_RANGE` naming the first ten bad cells, `LENGTH_MISMATCH`, `EMPTY_INPUT`; `MISSING_VALUE`
 * for one lifetime probability without the other.
 * @example
 * import { stagesOf } from 'clientele/risk'
 * const { stage, counts } = stagesOf({ daysPastDue: [0, 31, 100, 0], isWatchListed: [0, 0, 0, 1] })
 * stage // => Uint8Array(4) [ 1, 2, 3, 2 ]
 * counts['watch-list'] // => 1
 */
export function stagesOf(columns: StagingColumns, options: StagingOptions = {}): Stages {
  expectKnownKeys(options, ['rules'], 'options')
  const { rules, sources } = stagingPack(options)
  const size = sizeOf(columns)
  const stage = new Uint8Array(size)
  const counts = new Map<StagingReason, number>()
  const reason = Array.from({ length: size }, (_, row): StagingReason => {
    const decision = decide(factsAt(columns, row), rules, sources)
    stage[row] = decision.stage
    const before = counts.get(decision.reason)
    counts.set(decision.reason, before === undefined ? 1 : before + 1)
    return decision.reason
  })
  return { stage, reason, counts: Object.fromEntries(counts) }
}

/** How many rows there are, all of whose cells are good. */
function sizeOf(columns: StagingColumns): number {
  expectKnownKeys(expectObject(columns, 'columns'), KNOWN, 'columns')
  const size = expectColumns(
    ['columns.daysPastDue', columns.daysPastDue, VALUE],
    ...FLAGS.flatMap(name => named(name, columns[name], OUTCOME)),
    ...PROBABILITIES.flatMap(name => named(name, columns[name], PROBABILITY)),
    ...MONTHS.flatMap(name => named(name, monthsOrZero(columns[name], `columns.${name}`), VALUE)),
  )
  const missing = PROBABILITIES.slice(0, 2).filter(name => columns[name] === undefined)
  if (missing.length === 1) {
    reject('MISSING_VALUE', `columns.${missing[0]}`, 'both lifetime probabilities, or neither', undefined)
  }
  return size
}

type CellRule = typeof VALUE

function named(name: string, column: ArrayLike<number> | undefined, rule: CellRule) {
  return column === undefined ? [] : [[`columns.${name}`, column, rule] as const]
}

/** Months since what never was are checked as 0. */
function monthsOrZero(column: ArrayLike<number | null> | undefined, path: string): readonly number[] | undefined {
  if (column === undefined) return undefined
  columnLength(column, path)
  return Array.from(column, cell => (cell === null ? 0 : cell))
}

function factsAt(columns: StagingColumns, row: number): StagingFacts {
  const facts: Record<string, number> = {}
  for (const name of [...PROBABILITIES, ...MONTHS]) {
    const cell = columns[name]?.[row]
    if (cell !== undefined && cell !== null) facts[name] = cell
  }
  return {
    daysPastDue: columns.daysPastDue[row]!,
    isDefaulted: columns.isDefaulted?.[row] === 1,
    isWatchListed: columns.isWatchListed?.[row] === 1,
    isForborne: columns.isForborne?.[row] === 1,
    ...facts,
  }
}
