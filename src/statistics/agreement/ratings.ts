/**
 * What several judges gave to the same things, at the door: a column per judge, a row per thing.
 *
 * @module
 */
import { collectIssues, expectObject, received, reject } from '../../errors/index.js'
import { columnLength } from '../columns.js'

/** What a judgement is: a class, a place in an order, a number. */
export type JudgementScale = 'nominal' | 'ordinal' | 'interval'

/** A judgement: a class or a number; null where the judge gave none. */
export type Judgement = string | number | null | undefined

/** Judgements by judge, all of one length: row i of every column is one thing judged. */
export type Judgements = Readonly<Record<string, ArrayLike<Judgement>>>

/** Judgements that have been checked. */
export interface ReadJudgements {
  readonly judges: readonly string[]
  /** Things judged. */
  readonly rows: number
  /** By judge. */
  readonly columns: readonly (readonly (string | number | undefined)[])[]
}

/** At least two judges, columns of one length, texts and finite numbers; `numbers`: numbers alone. */
export function readJudgements(judgements: unknown, path: string, numbers = false): ReadJudgements {
  const given = expectObject(judgements, path)
  const judges = Object.keys(given)
  if (judges.length < 2) reject('NO_DATA', path, 'at least two judges', judges.length)
  const faults = collectIssues()
  let rows = 0
  const columns = judges.map(judge => {
    const at = `${path}.${judge}`
    const cells = expectCells(given[judge], at)
    if (cells.length === 0) reject('EMPTY_INPUT', at, 'at least one judgement, null where there is none', 'none')
    if (rows > 0 && cells.length !== rows) {
      reject('LENGTH_MISMATCH', at, `${rows} judgements, like ${judges[0]}`, cells.length)
    }
    rows = cells.length
    return Array.from(cells, (cell, row) => {
      if (cell === null || cell === undefined) return undefined
      if (typeof cell === 'number' && Number.isFinite(cell)) return cell
      if (typeof cell === 'string' && cell !== '' && !numbers) return cell
      const expected = numbers ? 'a finite number' : 'a text or a finite number'
      const code = typeof cell === 'number' ? 'OUT_OF_RANGE' : 'INVALID_TYPE'
      faults.add({
        code,
        path: `${at}[${row}]`,
        expected,
        received: received(cell),
        hint: 'Write null where there is none',
      })
      return undefined
    })
  })
  faults.throwIfAny()
  return { judges, rows, columns }
}

function expectCells(column: unknown, path: string): ArrayLike<unknown> {
  columnLength(column, path, 'a column of judgements')
  return isColumn(column) ? column : reject('INVALID_TYPE', path, 'a column of judgements', column)
}

function isColumn(value: unknown): value is ArrayLike<unknown> {
  return typeof value === 'object' && value !== null && 'length' in value
}
