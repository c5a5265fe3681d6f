/**
 * Facts of many loans as columns.
 *
 * @module
 */
import { collectIssues, expectKnownKeys, received, reject } from '../../errors/index.js'
import { columnLength, expectColumns, VALUE, WEIGHT } from '../../statistics/columns.js'
import type { LoanClass } from './classes.js'
import { LOAN_CLASSES } from './classes.js'
import type { LoanFacts } from './facts.js'
import { FLAG_FACTS, NUMBER_FACTS } from './facts.js'

/** One column per fact that is known: numbers, or flags as booleans or 0 and 1. */
export type FactColumns = {
  readonly [Fact in keyof LoanFacts]?: ArrayLike<Exclude<LoanFacts[Fact], undefined>> | ArrayLike<number>
}

/** Loans as columns of one length. */
export interface LoanColumns extends FactColumns {
  /** Who borrowed. With `exposure`, what each borrower's other loans here are worth is found from the column. */
  readonly client?: ArrayLike<string | number>
  /** What is owed, >= 0. */
  readonly exposure?: ArrayLike<number>
  /** Classes set by hand; undefined or null where the rules decide. */
  readonly override?: ArrayLike<LoanClass | null | undefined>
  /** Why, for each class set by hand. */
  readonly overrideReason?: ArrayLike<string | null | undefined>
}

/** Facts by row: flags as 0 and 1. */
export type FactTable = ReadonlyMap<keyof LoanFacts, ArrayLike<number>>

/** Columns, checked. */
export interface CheckedLoans {
  readonly size: number
  readonly facts: FactTable
}

const OTHERS = ['client', 'exposure', 'override', 'overrideReason'] as const

/** The length of all columns and the facts among them, checked. */
export function expectLoans(columns: LoanColumns): CheckedLoans {
  expectKnownKeys(columns, [...NUMBER_FACTS, ...FLAG_FACTS, ...OTHERS], 'columns')
  const given = [...NUMBER_FACTS, ...FLAG_FACTS, ...OTHERS].filter(name => columns[name] !== undefined)
  const [first] = given
  if (first === undefined) return reject('EMPTY_INPUT', 'columns', 'at least one column', columns)
  const size = columnLength(columns[first], `columns.${first}`)
  if (size === 0) reject('EMPTY_INPUT', `columns.${first}`, 'at least one loan', columns[first])
  for (const name of given) {
    const length = columnLength(columns[name], `columns.${name}`)
    if (length !== size) reject('LENGTH_MISMATCH', `columns.${name}`, `${size} cells, like ${first}`, length)
  }
  const facts = new Map<keyof LoanFacts, ArrayLike<number>>()
  for (const name of NUMBER_FACTS) {
    const column = columns[name]
    if (column === undefined) continue
    expectColumns([`columns.${name}`, column, RULES[name]])
    facts.set(name, column)
  }
  for (const name of FLAG_FACTS) {
    const column = columns[name]
    if (column !== undefined) facts.set(name, flags(column, `columns.${name}`))
  }
  if (columns.exposure !== undefined) expectColumns(['columns.exposure', columns.exposure, WEIGHT])
  return { size, facts }
}

const SHARE = { expected: 'a number from 0 to 1', isGood: (cell: number): boolean => cell >= 0 && cell <= 1 }
const RULES = {
  daysPastDue: {
    expected: 'a whole number >= 0',
    isGood: (cell: number): boolean => Number.isInteger(cell) && cell >= 0,
  },
  monthsPaidRegularly: VALUE,
  periodsPaidRegularly: VALUE,
  expectedLossShare: SHARE,
  nonPerformingShareHere: SHARE,
  overdueShareAllBanks: SHARE,
} as const

function flags(column: ArrayLike<unknown>, path: string): Uint8Array {
  const faults = collectIssues()
  const cells = Uint8Array.from({ length: column.length }, (_, i) => {
    const cell = column[i]
    if (cell === true || cell === 1) return 1
    if (cell === false || cell === 0) return 0
    faults.add({
      code: 'INVALID_TYPE',
      path: `${path}[${i}]`,
      expected: 'true, false, 1 or 0',
      received: received(cell),
    })
    return 0
  })
  faults.throwIfAny()
  return cells
}

/** The places of classes set by hand, 255 where none is. */
export const NO_OVERRIDE = 255

/** Classes set by hand, each with its reason. */
export function expectOverrides(columns: LoanColumns, size: number): Uint8Array {
  const { override, overrideReason } = columns
  const places = new Uint8Array(size).fill(NO_OVERRIDE)
  if (override === undefined) {
    if (overrideReason !== undefined)
      reject('MISSING_VALUE', 'columns.override', 'the classes that overrideReason speaks of', override)
    return places
  }
  const faults = collectIssues()
  for (let i = 0; i < size; i++) {
    const loanClass = override[i]
    if (loanClass === undefined || loanClass === null) continue
    const place = LOAN_CLASSES.indexOf(loanClass)
    const reason: unknown = overrideReason === undefined ? undefined : overrideReason[i]
    if (place < 0) {
      const expected = `one of ${LOAN_CLASSES.join(', ')}`
      faults.add({ code: 'OUT_OF_RANGE', path: `columns.override[${i}]`, expected, received: received(loanClass) })
    } else if (typeof reason !== 'string' || reason.trim() === '') {
      const expected = 'why the class is set by hand'
      faults.add({ code: 'MISSING_VALUE', path: `columns.overrideReason[${i}]`, expected, received: received(reason) })
    } else places[i] = place
  }
  faults.throwIfAny()
  return places
}
