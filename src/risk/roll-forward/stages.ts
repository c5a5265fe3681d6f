import { reject } from '../../errors/index.js'
import { LOAN_CLASSES } from '../loan-classes/index.js'
import type { Portfolio } from './portfolio-columns.js'

/** The stages of two dates, and that of each row. */
export interface Stages {
  /** Numbers ascend, classes of loans go from the best to the worst, other names are sorted. Empty without stages. */
  readonly names: readonly string[]
  readonly opening: Int32Array
  readonly closing: Int32Array
}

/** Stages as places among their names. */
export function stagesOf(opening: Portfolio, closing: Portfolio): Stages {
  const given = [opening, closing].filter(({ stages, size }) => stages !== undefined || size === 0).length
  const [before, after] = [opening.stages, closing.stages]
  if (before === undefined && after === undefined) return { names: [], opening: none(opening), closing: none(closing) }
  if (given < 2) {
    const path = before === undefined ? 'opening.stage' : 'closing.stage'
    reject('MISSING_VALUE', path, 'stages on both dates or on none', undefined)
  }
  const names = inOrder([...new Set([...(before ?? []), ...(after ?? [])])])
  if (names.length > MOST_STAGES) {
    const path = before === undefined ? 'closing.stage' : 'opening.stage'
    reject('OUT_OF_RANGE', path, `at most ${MOST_STAGES} stages on both dates`, names.length, ARE_IDS)
  }
  const place = new Map(names.map((name, i) => [name, i] as const))
  const places = (column: readonly string[] | undefined): Int32Array =>
    Int32Array.from(column ?? [], name => place.get(name)!)
  return { names, opening: places(before), closing: places(after) }
}

/** Transfers are a square of them. */
const MOST_STAGES = 1000
const ARE_IDS = 'Ids of facilities or clients are no stages'

function none({ size }: Portfolio): Int32Array {
  return new Int32Array(size)
}

function inOrder(names: readonly string[]): readonly string[] {
  const classes: readonly string[] = LOAN_CLASSES
  if (names.every(name => classes.includes(name))) return classes.filter(name => names.includes(name))
  const numeric = names.every(name => Number.isFinite(Number(name)))
  return names.toSorted((one, other) => (numeric ? Number(one) - Number(other) : one < other ? -1 : 1))
}
