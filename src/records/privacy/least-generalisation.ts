/**
 * How coarse columns must be for rows to hide among others, and no coarser.
 *
 * Every column has a ladder of ways to make it coarser, the first as it is. All combinations of steps form a lattice; among those that
 * leave classes of at least k rows, but for a share of rows that may be left out, the one that loses least is taken:
 *
 *   loss = mean over columns of (step / steps of the ladder)
 *
 * which is 1 less Sweeney's precision (2002, Achieving k-anonymity privacy protection using generalization and suppression, definition 3,
 * where every cell of a column is at one step); of equal losses the one that leaves out fewer rows, then the first in the order of columns.
 * The lattice is gone through whole, least loss first (Samarati, 2001, searches it by height), so it must be small.
 *
 * @module
 */
import { expectFinite, expectInteger, expectKnownKeys, expectList, expectObject, reject } from '../../errors/index.js'
import type { CodedColumn } from './equivalence-classes.js'
import { classesOf, codeColumn, expectColumns, expectRows } from './equivalence-classes.js'
import type { Generalisation } from './generalise.js'
import { coarser, expectGeneralisation } from './generalise.js'
import { rowsBelow } from './k-anonymity.js'
import type { AnyRecord } from './table-views.js'

/** Which columns may become how coarse. */
export interface GeneralisationOptions {
  /**
   * For each quasi-identifier the ways to make it coarser, each from the value as it came and each coarser than the one before; `[]` for a
   * column that must stay.
   */
  readonly ladders: Readonly<Record<string, readonly Generalisation[]>>
  /** >= 2. */
  readonly k: number
  /** Part of the rows that may be left out at most, [0, 1]; 0 by default. */
  readonly mostSuppressed?: number
}

/** The combination that loses least. */
export interface LeastGeneralisation {
  /** Step of each column on its ladder; 0 is as it came. */
  readonly steps: Readonly<Record<string, number>>
  /** [0, 1]; 0 where all stays as it came, 1 where every column is at the end of its ladder. */
  readonly loss: number
  /** The rows that stay, made coarser; other columns as they were. */
  readonly rows: readonly AnyRecord[]
  /** Rows left out, counted from 0. */
  readonly suppressed: readonly number[]
}

/** Combinations that are tried, at most. */
const MOST_COMBINATIONS = 10_000

/**
 * The least that must be made coarser for every row to be like at least k - 1 others.
 *
 * @throws ClienteleError `NO_SOLUTION` where no combination gives that; `OUT_OF_RANGE` for ladders of more than 10,000 combinations; as
 * `kAnonymity` and `generalise` do.
 * @example
 * import { leastGeneralisation } from 'clientele/records'
 * const rows = [
 *   { born: '1971-02-03', country: 'CN' },
 *   { born: '1971-11-30', country: 'CN' },
 *   { born: '1984-05-01', country: 'DE' },
 *   { born: '1984-08-09', country: 'DE' },
 * ]
 * const ladders = { born: [{ kind: 'month' }, { kind: 'year' }], country: [{ kind: 'anything' }] }
 * const { steps, rows: coarse } = leastGeneralisation(rows, { ladders, k: 2 })
 * steps // => { born: 2, country: 0 }
 * coarse[0] // => { born: '1971', country: 'CN' }
 */
export function leastGeneralisation(rows: readonly AnyRecord[], options: GeneralisationOptions): LeastGeneralisation {
  expectKnownKeys(expectObject(options, 'options'), ['ladders', 'k', 'mostSuppressed'], 'options')
  const read = expectRows(rows)
  const k = expectInteger(options.k, 'options.k', 2)
  const { mostSuppressed = 0 } = options
  const share = expectFinite(mostSuppressed, 'options.mostSuppressed')
  if (share < 0 || share > 1) reject('OUT_OF_RANGE', 'options.mostSuppressed', 'a share from 0 to 1', share)
  const columns = readLadders(options.ladders, read)
  const most = Math.floor(share * read.length)
  const best = leastLoss(columns, read.length, k, most)
  if (best === undefined) {
    const hint = 'Let ladders end in { kind: "anything" }, ask for a smaller k, or let more rows be left out'
    return reject('NO_SOLUTION', 'options.ladders', `a combination that leaves classes of ${k} rows`, 'none', hint)
  }
  const { steps, loss, suppressed } = best
  const left = new Set(suppressed)
  return {
    steps: Object.fromEntries(columns.map(({ name }, i) => [name, steps[i]!])),
    loss,
    rows: read.flatMap((row, i) => (left.has(i) ? [] : [coarserRow(row, i, columns, steps)])),
    suppressed,
  }
}

/** A column at every step of its ladder. */
interface Ladder {
  readonly name: string
  readonly steps: readonly CodedColumn[]
}

function readLadders(ladders: unknown, rows: readonly AnyRecord[]): readonly Ladder[] {
  const given = Object.entries(expectObject(ladders, 'options.ladders'))
  expectColumns(
    given.map(([name]) => name),
    rows,
    'options.ladders',
  )
  const read = given.map(([name, ladder]) => {
    const path = `options.ladders.${name}`
    const ways = Array.from(expectList(ladder, path), (way, i) => expectGeneralisation(way, `${path}[${i}]`))
    return { name, ways }
  })
  const combinations = read.reduce((product, { ways }) => product * (1 + ways.length), 1)
  if (combinations > MOST_COMBINATIONS) {
    reject('OUT_OF_RANGE', 'options.ladders', `at most ${MOST_COMBINATIONS} combinations of steps`, combinations)
  }
  return read.map(({ name, ways }) => {
    return {
      name,
      steps: [codeColumn(rows, name), ...ways.map(way => codeColumn(coarserColumn(rows, name, way), name))],
    }
  })
}

function coarserColumn(rows: readonly AnyRecord[], name: string, way: Generalisation): readonly AnyRecord[] {
  return rows.map((row, i) => {
    const value = row[name]
    return {
      [name]: value === undefined && way.kind !== 'anything' ? undefined : coarser(value, way, `rows[${i}].${name}`),
    }
  })
}

/** A combination of steps and what it costs. */
interface Combination {
  readonly steps: readonly number[]
  readonly loss: number
}

function leastLoss(
  columns: readonly Ladder[],
  rows: number,
  k: number,
  most: number,
): (Combination & { readonly suppressed: readonly number[] }) | undefined {
  let best: (Combination & { readonly suppressed: readonly number[] }) | undefined
  for (const combination of combinationsOf(columns)) {
    if (best !== undefined && combination.loss > best.loss) return best
    const codes = columns.map(({ steps }, i) => steps[combination.steps[i]!]!.codes)
    const { classOf, sizes } = classesOf(codes, rows)
    const suppressed = rowsBelow(classOf, sizes, k)
    if (suppressed.length > most || suppressed.length === rows) continue
    if (best === undefined || suppressed.length < best.suppressed.length) best = { ...combination, suppressed }
  }
  return best
}

/** Every combination, least loss first. */
function combinationsOf(columns: readonly Ladder[]): readonly Combination[] {
  const steps = columns.reduce<readonly (readonly number[])[]>(
    (before, { steps: ladder }) => before.flatMap(some => ladder.map((_, step) => [...some, step])),
    [[]],
  )
  return steps.map(some => ({ steps: some, loss: lossOf(columns, some) })).sort((one, other) => one.loss - other.loss)
}

/** A column that must stay loses nothing, and counts for nothing. */
function lossOf(columns: readonly Ladder[], steps: readonly number[]): number {
  const parts = columns.flatMap(({ steps: ladder }, i) => (ladder.length > 1 ? [steps[i]! / (ladder.length - 1)] : []))
  return parts.length === 0 ? 0 : parts.reduce((sum, part) => sum + part, 0) / parts.length
}

function coarserRow(row: AnyRecord, i: number, columns: readonly Ladder[], steps: readonly number[]): AnyRecord {
  const changed = columns.map(({ name, steps: ladder }, column) => {
    const { codes, values } = ladder[steps[column]!]!
    return [name, values[codes[i]!]] as const
  })
  return Object.fromEntries([...Object.entries(row), ...changed].filter(([, value]) => value !== undefined))
}
