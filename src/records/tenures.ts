/**
 * How long clients under contract stay, counted: who ended in which period, and who is still one. Cohort tables and single
 * tenures both come down to it.
 *
 * @module
 */
import {
  collectIssues,
  expectFinite,
  expectKnownKeys,
  expectList,
  expectObject,
  received,
  reject,
} from '../errors/index.js'
import { inspectable, significant, textTable } from '../model/index.js'

/** Distinct tenures with the number of clients that have them: all that models of retention read. */
export interface TenureCounts {
  readonly kind: 'tenure-counts'
  readonly version: 1
  /** How many clients, or the sum of their weights; > 0. */
  readonly clients: number
  /** Whole periods, ascending, each once; from 0 to a million. */
  readonly tenure: readonly number[]
  /** Clients who ended in that period, not renewing at its end; >= 0, need not be whole. */
  readonly lost: readonly number[]
  /** Clients who were still clients after that period, and whom nobody observed for longer; >= 0, need not be whole. */
  readonly active: readonly number[]
}

/** The longest tenure, in periods. */
export const LONGEST_TENURE = 1_000_000
/** The largest count or weight. */
export const MOST_CLIENTS = 1e15

/** Counts that need no second check; copies by JSON or `structuredClone` are not among them. */
const CHECKED = /* @__PURE__ */ new WeakSet<object>()

/**
 * Checked and frozen counts, from columns that somebody counted already, or from a copy that went through JSON.
 *
 * @throws ClienteleError naming the first ten cells that are wrong: tenures that are not whole or do not rise, counts below
 * 0, clients lost before their first period was over; `EMPTY_INPUT` where nobody is counted.
 * @example
 * import { tenureCounts } from 'clientele/records'
 * const counts = tenureCounts({ tenure: [1, 2, 3], lost: [369, 163, 86], active: [0, 0, 382] })
 * counts.clients // => 1000
 * tenureCounts(JSON.parse(JSON.stringify(counts))).lost // => [369, 163, 86]
 * tenureCounts({ tenure: [0], lost: [5], active: [10] }) // => Error OUT_OF_RANGE
 */
export function tenureCounts(columns: Pick<TenureCounts, 'tenure' | 'lost' | 'active'>): TenureCounts {
  if (isChecked(columns)) return columns
  expectKnownKeys(columns, ['kind', 'version', 'clients', 'tenure', 'lost', 'active'], 'tenures')
  const [tenure, lost, active] = [numbers(columns, 'tenure'), numbers(columns, 'lost'), numbers(columns, 'active')]
  const faults = collectIssues()
  tenure.forEach((time, i) => {
    const least = i === 0 ? 0 : tenure[i - 1]! + 1
    if (Number.isInteger(time) && time >= least && time <= LONGEST_TENURE) return
    const expected = `a whole number from ${least} to ${LONGEST_TENURE}, as tenures rise`
    faults.add({ code: 'OUT_OF_RANGE', path: `tenures.tenure[${i}]`, expected, received: received(time) })
  })
  for (const [name, cells] of [
    ['lost', lost],
    ['active', active],
  ] as const) {
    cells.forEach((count, i) => {
      const isImpossible = name === 'lost' && tenure[i] === 0
      if (count >= 0 && count <= MOST_CLIENTS && !(isImpossible && count > 0)) return
      const expected = isImpossible ? '0, as nobody ends before a first period' : `a number from 0 to ${MOST_CLIENTS}`
      faults.add({ code: 'OUT_OF_RANGE', path: `tenures.${name}[${i}]`, expected, received: received(count) })
    })
  }
  faults.throwIfAny()
  return seal(tenure, lost, active)
}

function seal(tenure: readonly number[], lost: readonly number[], active: readonly number[]): TenureCounts {
  const clients = [...lost, ...active].reduce((sum, count) => sum + count, 0)
  if (clients === 0) reject('EMPTY_INPUT', 'tenures', 'at least one client', 'nobody')
  const counts: TenureCounts = { kind: 'tenure-counts', version: 1, clients, tenure, lost, active }
  for (const column of [tenure, lost, active]) Object.freeze(column)
  Object.freeze(inspectable(counts, () => describe(counts)))
  CHECKED.add(counts)
  return counts
}

function isChecked(columns: object): columns is TenureCounts {
  return CHECKED.has(expectObject(columns, 'tenures'))
}

function numbers(columns: object, name: string): readonly number[] {
  const fields = expectObject(columns, 'tenures')
  const path = `tenures.${name}`
  if (fields[name] === undefined) return reject('MISSING_VALUE', path, 'an array of numbers', undefined)
  const cells = expectList(fields[name], path).map((cell, i) => expectFinite(cell, `${path}[${i}]`))
  const length = expectList(fields['tenure'], 'tenures.tenure').length
  return cells.length === length ? cells : reject('LENGTH_MISMATCH', path, `${length} numbers`, cells)
}

/** Counts as a person reads them. */
function describe({ clients, tenure, lost, active }: TenureCounts): string {
  const ended = lost.reduce((sum, count) => sum + count, 0)
  const rows = [
    ['clients', significant(clients, 9)],
    ['ended', `${significant(ended, 9)} (${significant((100 * ended) / clients, 3)} %)`],
    [
      'still clients',
      significant(
        active.reduce((sum, count) => sum + count, 0),
        9,
      ),
    ],
    ['longest tenure', `${tenure[tenure.length - 1]} periods`],
  ]
  return textTable(['tenures', ''], rows)
}
