/**
 * All records of one client, and the truth about it.
 *
 * @module
 */
import { accountsPart } from './accounts/accounts-part.js'
import { companyAccounts } from './accounts/company.js'
import type { Dice } from './dice.js'
import { firmOf } from './firm.js'
import { historyOf } from './history.js'
import { lendingPart } from './lending/facility-records.js'
import { loansOf } from './lending/plan.js'
import { settle } from './lending/settle.js'
import type { Part } from './part.js'
import { clientPart } from './relations/client-records.js'
import type { SharedPath } from './traits.js'
import { pathOf, traitsOf } from './traits.js'
import { troubleOf } from './troubles.js'
import type { ClientTruth } from './types.js'
import type { Window } from './window.js'

/** What all clients share. */
export interface World {
  readonly window: Window
  readonly economy: SharedPath
  /** Dice of a client's part: `C-0007/lending`. */
  readonly diceFor: (who: string) => Dice
}

export function clientPartsOf(
  index: number,
  world: World,
): { readonly parts: readonly Part[]; readonly truth: ClientTruth } {
  const { window } = world
  const firm = firmOf(index)
  const dice = (about: string): Dice => world.diceFor(`${firm.id}/${about}`)
  const trouble = troubleOf(index)
  const group = pathOf(world.diceFor(firm.group ?? `${firm.id}/alone`), window.years)
  const traits = traitsOf(firm, dice('traits'), world.economy, group, trouble)
  const history = historyOf(firm, traits, window, dice('history'), trouble)
  const accounts = companyAccounts(firm, traits, dice('accounts'))
  const lending = dice('lending')
  const settled = loansOf(firm, traits, history, window, lending).map(loan =>
    settle(loan, traits, history, window, lending),
  )
  const parts = [
    clientPart(firm, traits, history, window, dice('client')),
    accountsPart(firm, traits, accounts, history, window, dice('statements'), trouble),
    lendingPart(firm, settled),
  ]
  return { parts, truth: { client: firm.id, traits, next: history.next } }
}
