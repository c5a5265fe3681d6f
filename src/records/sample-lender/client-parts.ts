/**
 * All records of one client, and the truth about it.
 *
 * @module
 */

import type { TableName } from '../tables/names.js'
import { accountsPart } from './accounts/accounts-part.js'
import { companyAccounts } from './accounts/company.js'
import { projectAccounts } from './accounts/project-company.js'
import type { Case } from './case.js'
import { creditPart } from './credit/credit-part.js'
import { agreementsPart } from './dealings/agreements-part.js'
import { dealingsPart } from './dealings/dealings-part.js'
import type { Dice } from './dice.js'
import { firmOf } from './firm.js'
import { beginningOf, historyOf } from './history.js'
import { lendingPart } from './lending/facility-records.js'
import { loansOf } from './lending/plan.js'
import { securityPart } from './lending/security.js'
import { settle } from './lending/settle.js'
import type { Part } from './part.js'
import { partiesPart } from './projects/parties.js'
import { projectPlanOf } from './projects/plan.js'
import { projectPart } from './projects/project-records.js'
import { timelineOf } from './projects/timeline.js'
import { clientPart } from './relations/client-records.js'
import { contactsPart } from './relations/contacts-part.js'
import type { SharedPath } from './traits.js'
import { pathOf, traitsOf } from './traits.js'
import { troubleOf } from './troubles.js'
import { voicePart } from './voice/voice-part.js'
import type { Window } from './window.js'

/** What all clients share. */
export interface World {
  readonly window: Window
  readonly economy: SharedPath
  /** Dice of somebody's part: `C-0007/lending`. */
  readonly diceFor: (who: string) => Dice
}

/** The story of client number k, from its hidden traits to the loans it took. */
export function caseOf(index: number, { window, economy, diceFor: anyDice }: World): Case {
  const firm = firmOf(index)
  const diceFor = (about: string): Dice => anyDice(`${firm.id}/${about}`)
  const trouble = troubleOf(index)
  const group = pathOf(anyDice(firm.group ?? `${firm.id}/alone`), window.years)
  const traits = traitsOf(firm, diceFor('traits'), economy, group, trouble)
  const isProject = firm.role === 'project'
  const timeline = isProject ? timelineOf(firm, window, diceFor('timeline'), trouble) : undefined
  const story = diceFor('history')
  const history = historyOf(traits, beginningOf(firm, timeline, window, story, trouble), window, story, trouble)
  const plan = timeline && projectPlanOf(firm, traits, timeline, window, diceFor('plan'), trouble)
  const accounts = plan
    ? projectAccounts(plan, firm.projectSector, window)
    : isProject || firm.role === 'person'
      ? []
      : companyAccounts(firm, traits, diceFor('accounts'))
  const lending = diceFor('lending')
  const loans = plan ? [plan.loan] : isProject ? [] : loansOf(firm, traits, history, window, lending)
  const settled = loans.map(loan => settle(loan, traits, history, window, lending))
  return { firm, traits, history, trouble, window, plan, accounts, settled, diceFor }
}

/** What makes the records of some tables. */
interface Maker {
  readonly tables: readonly TableName[]
  readonly make: (about: Case) => Part
}

const MAKERS: readonly Maker[] = [
  { tables: ['groups', 'clients', 'ownerships'], make: clientPart },
  { tables: ['contacts', 'consents'], make: contactsPart },
  { tables: ['statements', 'statementLines'], make: accountsPart },
  { tables: ['facilities', 'instalments', 'payments'], make: lendingPart },
  { tables: ['creditReports', 'defaults', 'ratings'], make: creditPart },
  { tables: ['covenants', 'covenantTests', 'collaterals'], make: securityPart },
  { tables: ['projects', 'projectDescriptions', 'projectCashFlows', 'constructionProgress'], make: projectPart },
  { tables: ['partyRoles', 'stakeholders', 'stakeholderTies'], make: partiesPart },
  { tables: ['contracts', 'fulfilments', 'applications'], make: agreementsPart },
  { tables: ['orders', 'interactions', 'activities', 'costs'], make: dealingsPart },
  { tables: ['surveyAnswers', 'feedback', 'esg'], make: voicePart },
]

/** Every record of a case in tables that are wanted, and in those made with them. */
export function recordsOfCase(about: Case, wanted: ReadonlySet<TableName>): readonly Part[] {
  return MAKERS.filter(({ tables }) => tables.some(table => wanted.has(table))).map(({ make }) => make(about))
}
