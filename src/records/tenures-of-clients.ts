import type { IssueCollector } from '../errors/index.js'
import { collectIssues, expectInteger, expectKnownKeys, expectObject, received, reject } from '../errors/index.js'
import type { TenureCounts } from './tenures.js'
import { LONGEST_TENURE, MOST_CLIENTS, tenureCounts } from './tenures.js'

/** One cell per client, or per group of clients with a weight. */
export interface TenureColumns {
  /** The period in which the client ended (1 where it never renewed), or after which it was still one; whole, >= 0. */
  readonly tenure: ArrayLike<number>
  /** Whether the client has ended: true or 1; false or 0 for who is still a client. */
  readonly ended: ArrayLike<boolean | number>
  /** How many clients the row stands for; > 0, 1 by default, need not be whole. */
  readonly weight?: ArrayLike<number>
}

/**
 * Tenures from single clients: how long each has been one, and whether it has ended. Who is still a client is not lost, but
 * has a tenure of which only the beginning was seen.
 *
 * @throws ClienteleError naming the first ten cells that are wrong, columns of different lengths, or `EMPTY_INPUT`.
 * @example
 * import { tenuresOfClients } from 'clientele/records'
 * const counts = tenuresOfClients({ tenure: [1, 3, 3, 2], ended: [true, false, true, true] })
 * counts.tenure // => [1, 2, 3]
 * counts.lost // => [1, 1, 1]
 * counts.active // => [0, 0, 1]
 * tenuresOfClients({ tenure: [0], ended: [true] }) // => Error OUT_OF_RANGE
 */
export function tenuresOfClients(columns: TenureColumns): TenureCounts {
  expectKnownKeys(expectObject(columns, 'columns'), ['tenure', 'ended', 'weight'], 'columns')
  const { tenure, ended, weight } = columns
  const size = lengthOf(tenure, 'columns.tenure')
  if (size === 0) reject('EMPTY_INPUT', 'columns.tenure', 'at least one client', tenure)
  for (const [name, column] of [
    ['ended', ended],
    ['weight', weight],
  ] as const) {
    if (name === 'weight' && column === undefined) continue
    if (lengthOf(column, `columns.${name}`) !== size)
      reject('LENGTH_MISMATCH', `columns.${name}`, `${size} cells`, column)
  }
  const faults = collectIssues()
  const counts = new Map<number, { lost: number; active: number }>()
  for (let row = 0; row < size; row++) {
    const hasEnded = ended[row] === true || ended[row] === 1
    const [time, clients] = [tenure[row]!, weight === undefined ? 1 : weight[row]!]
    if (!isRight(row, hasEnded, columns, faults)) continue
    const count = counts.get(time) ?? { lost: 0, active: 0 }
    count[hasEnded ? 'lost' : 'active'] += clients
    counts.set(time, count)
  }
  faults.throwIfAny()
  const rows = [...counts].sort(([one], [other]) => one - other)
  return tenureCounts({
    tenure: rows.map(([time]) => time),
    lost: rows.map(([, { lost }]) => lost),
    active: rows.map(([, { active }]) => active),
  })
}

function isRight(
  row: number,
  hasEnded: boolean,
  { tenure, ended, weight }: TenureColumns,
  faults: IssueCollector,
): boolean {
  const before = faults.count
  const add = (name: string, expected: string, cell: unknown): void =>
    faults.add({ code: 'OUT_OF_RANGE', path: `columns.${name}[${row}]`, expected, received: received(cell) })
  const [time, state, clients] = [tenure[row], ended[row], weight?.[row]]
  const least = hasEnded ? 1 : 0
  if (!(Number.isInteger(time) && time! >= least && time! <= LONGEST_TENURE)) {
    add('tenure', `a whole number from ${least} to ${LONGEST_TENURE}`, time)
  }
  if (![true, false, 0, 1].includes(state!)) add('ended', 'true or false, 1 or 0', state)
  if (weight !== undefined && !(typeof clients === 'number' && clients > 0 && clients <= MOST_CLIENTS)) {
    add('weight', `a number > 0, at most ${MOST_CLIENTS}`, clients)
  }
  return faults.count === before
}

function lengthOf(column: unknown, path: string): number {
  if (column === undefined) return reject('MISSING_VALUE', path, 'a column', column)
  if (typeof column === 'object' && column !== null && 'length' in column)
    return expectInteger(column.length, `${path}.length`)
  return reject('INVALID_TYPE', path, 'a column', column)
}
