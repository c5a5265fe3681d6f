/**
 * One client as an appraisal sees it: its records as they were known on the day, and figures derived from them.
 *
 * @module
 */
import type { DayNumber } from '../../money/core.js'
import type { ClientRepayment } from '../../records/attributes/definition.js'
import type { Fact } from '../../records/conditions/types.js'
import type { Client, PortfolioRecords, Survey, TableName } from '../../records/index.js'

/** What is known of one client at the end of a day. */
export interface ClientCase {
  readonly id: string
  readonly client: Client
  readonly asOf: DayNumber
  /** ISO 4217 code of all amounts that `money`, `fact` and `figure` give. */
  readonly currency: string
  /** Its records of a table, in their order; none where the table is absent. */
  readonly records: <K extends TableName>(table: K) => readonly PortfolioRecords[K][]
  /** Whether the lender keeps such a table at all. */
  readonly has: (table: TableName) => boolean
  /** A round of questions by its id, with the scale of its answers; undefined where it is not known. */
  readonly survey: (id: string) => Survey | undefined
  /** An amount in `currency`, at the rate of the day; undefined where there is no rate young enough. */
  readonly money: (amount: number, currency: string) => number | undefined
  /** What was due and paid on its facilities, on any day; undefined where nothing is scheduled. */
  readonly repayment: () => ClientRepayment | undefined
  /** A derived attribute by its name in `ATTRIBUTES`; undefined where it is not known. Computed once. */
  readonly fact: (attribute: string) => Fact | undefined
  /** The same, of an attribute that is a number. */
  readonly figure: (attribute: string) => number | undefined
}

/** What is learnt from all clients before any of them is judged: each is shown once, in their order. */
export interface Learner<Learnt> {
  readonly add: (client: ClientCase) => void
  /** What was learnt; a plain document that survives JSON. */
  readonly finish: () => Learnt
}
