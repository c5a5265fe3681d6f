/**
 * What comes of lines of accounts.
 *
 * @module
 */
import type { ErrorCode } from '../../errors/index.js'
import type { Lineage } from '../lineage/types.js'
import type { ClientStatement, StatementLine } from '../portfolio/types/index.js'
import type { StatementAmount } from './amounts.js'

/** A name that no amount holds. */
export interface UnmappedItem {
  readonly item: string
  readonly standard: StatementLine['standard']
  /** Whether the layout has it: then nothing is wrong with it. */
  readonly isKnown: boolean
  /** The lines of this name, by their keys. */
  readonly keys: readonly string[]
}

/** Lines that contradict each other, and what was done. */
export interface LineConflict {
  readonly code: ErrorCode
  /** The statement, by its key. */
  readonly statement: string
  readonly field?: StatementAmount
  /** In a sentence. */
  readonly says: string
  /** The lines, by their keys; those left out last. */
  readonly keys: readonly string[]
}

/** Where one amount of a statement comes from; `name` is `statements.totalAssets`. */
export interface StatementLineage extends Lineage {
  /** The statement, by its key. */
  readonly statement: string
}

/** Statements, and what became of every line. */
export interface StatementsFromLines {
  readonly statements: readonly ClientStatement[]
  readonly unmapped: readonly UnmappedItem[]
  readonly conflicts: readonly LineConflict[]
  readonly lineage: readonly StatementLineage[]
}
