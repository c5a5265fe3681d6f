/**
 * One attribute and how it is computed from the records of a client.
 *
 * @module
 */
import type { DayNumber } from '../../money/core.js'
import type { Fact } from '../conditions/types.js'
import type { FieldsRead } from '../lineage/types.js'
import type { Portfolio } from '../portfolio/portfolio.js'
import type { PortfolioRecords } from '../portfolio/types/index.js'
import type { RepaymentLedger } from '../repayments/types.js'
import type { TableName } from '../tables/names.js'
import { TABLE_NAMES } from '../tables/names.js'
import type { Attribute, AttributeKind } from './types.js'
import type { Unknown } from './unknown.js'

/** What was due and paid on all facilities, and which of its contracts are the client's. */
export interface ClientRepayment {
  readonly ledger: RepaymentLedger
  readonly contracts: readonly number[]
  /** Whether money came in another currency than the facility's, which the ledger cannot tell. */
  readonly isMixed: boolean
}

/** A figure that adds up over the clients of a group, with the name it is remembered by. */
export interface GroupFigure {
  readonly name: string
  readonly of: (view: ClientView) => number | Unknown
}

/** What an attribute sees of one client. */
export interface ClientView {
  readonly asOf: DayNumber
  /** The client's records of a table, in their order; none where the table is absent. */
  readonly records: <K extends TableName>(table: K) => readonly PortfolioRecords[K][]
  /** An amount in the currency asked for, at the rate of `asOf`. */
  readonly money: (amount: number, currency: string) => number | Unknown
  /** What was due and paid on its facilities; none where nothing is scheduled. */
  readonly repayment: () => ClientRepayment | undefined
  /** The sum of a figure over the clients of its group, itself included; its own where it is in none. */
  readonly ofGroup: (figure: GroupFigure) => number | Unknown
}

/** An attribute with how it is computed. */
export interface Definition extends Attribute {
  /** Whether one of the tables that it reads is enough. */
  readonly anyTable: boolean
  /** Whether it rests on the records of the whole group. */
  readonly ofGroup: boolean
  readonly of: (view: ClientView) => Fact | Unknown
}

/** Whether a portfolio has the tables that an attribute reads. */
export function canBeTold(known: Portfolio, { anyTable, reads }: Definition): boolean {
  const isThere = ({ table }: FieldsRead): boolean => known[table] !== undefined
  return anyTable ? reads.some(isThere) : reads.every(isThere)
}

/** Fields read of each table, in short: `{ contracts: 'signedOn amount' }`. */
export type Reads = Readonly<Partial<Record<TableName, string>>>

/** What is said of an attribute. */
export interface About {
  readonly unit?: string
  readonly meaning: string
  readonly reads: Reads
  readonly anyTable?: boolean
  readonly ofGroup?: boolean
}

const defining =
  <V extends Fact>(kind: AttributeKind) =>
  (
    name: string,
    { unit = '', meaning, reads, anyTable = false, ofGroup = false }: About,
    of: (view: ClientView) => V | Unknown,
  ): Definition => ({
    name,
    kind,
    unit,
    meaning,
    reads: fieldsRead(reads),
    anyTable,
    ofGroup,
    of,
  })

type Defining<V extends Fact> = (name: string, about: About, of: (view: ClientView) => V | Unknown) => Definition

export const numeric: Defining<number> = defining<number>('number')
export const word: Defining<string> = defining<string>('word')
export const words: Defining<readonly string[]> = defining<readonly string[]>('words')
export const flag: Defining<boolean> = defining<boolean>('flag')

function fieldsRead(reads: Reads): readonly FieldsRead[] {
  return TABLE_NAMES.flatMap(table => {
    const fields = reads[table]
    return fields === undefined ? [] : [{ table, fields: fields.split(' ') }]
  })
}
