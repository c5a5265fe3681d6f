/**
 * What is known of a client when its records are made.
 *
 * @module
 */
import type { YearOfAccounts } from './accounts/articulate.js'
import type { Dice } from './dice.js'
import type { Firm } from './firm.js'
import type { History } from './history.js'
import type { Settled } from './lending/settle.js'
import type { ProjectPlan } from './projects/plan.js'
import type { ClientTraits } from './traits.js'
import type { TroubleKind } from './troubles.js'
import type { Window } from './window.js'

/** A client with its story, its accounts and its loans. */
export interface Case {
  readonly firm: Firm
  readonly traits: ClientTraits
  readonly history: History
  readonly trouble: TroubleKind | undefined
  readonly window: Window
  readonly plan: ProjectPlan | undefined
  readonly accounts: readonly (YearOfAccounts | undefined)[]
  readonly settled: readonly Settled[]
  /** Dice for one part of the records. */
  readonly diceFor: (about: string) => Dice
}
