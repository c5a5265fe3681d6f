/**
 * The record of each table.
 *
 * Written by `npm run record-types` from `src/records/tables`: change it there.
 *
 * @module
 */

import type { ClientStatement, StatementLine } from './accounts.js'
import type { Client, ClientGroup, Consent, Contact, Ownership } from './clients.js'
import type { Application, ClientOrder, Contract, ExchangeRateEntry, Fulfilment } from './contracts.js'
import type { CreditReport, DefaultEvent, RatingEntry } from './credit.js'
import type {
  Collateral,
  Covenant,
  CovenantTest,
  Facility,
  FacilityPayment,
  Product,
  ScheduledInstalment,
} from './lending.js'
import type { PartyRole, ProgressReport, Project, ProjectAssumptions, ProjectCashFlow } from './projects.js'
import type { Activity, ClientCost, Interaction } from './service.js'
import type { Stakeholder, StakeholderTie } from './stakeholders.js'
import type { EsgEntry, Feedback, Survey, SurveyAnswer } from './voice.js'

/** What a record of each table is. */
export interface PortfolioRecords {
  /** Clients that one hand controls, or that would fail together. */
  readonly groups: ClientGroup
  /** A client or prospect of the lender: a firm, a project company, a public body, a person. */
  readonly clients: Client
  /** Who holds how much of a client. */
  readonly ownerships: Ownership
  /** A person who speaks for a client. */
  readonly contacts: Contact
  /** On what ground data of a client or a contact may be used, for which purpose. */
  readonly consents: Consent
  /** A client's accounts of one period: balance sheet, income, cash flow, in one currency and unit. */
  readonly statements: ClientStatement
  /** One line of accounts as they came, before layouts are mapped to one. */
  readonly statementLines: StatementLine
  /** What a credit bureau said of a client on a day. */
  readonly creditReports: CreditReport
  /** A default of a client, here or elsewhere. */
  readonly defaults: DefaultEvent
  /** From this day the client has this rating. */
  readonly ratings: RatingEntry
  /** What the lender offers. */
  readonly products: Product
  /** A project that is financed, or may be. */
  readonly projects: Project
  /** What part a client has in a project. */
  readonly partyRoles: PartyRole
  /** The assumptions of a project, whole; in files as JSON. */
  readonly projectDescriptions: ProjectAssumptions
  /** What a project earned or is expected to earn in a period. */
  readonly projectCashFlows: ProjectCashFlow
  /** How far a construction had come on a day. */
  readonly constructionProgress: ProgressReport
  /** A loan, line, guarantee or lease that was agreed or is proposed. */
  readonly facilities: Facility
  /** A figure that a borrower has promised to keep. */
  readonly covenants: Covenant
  /** What a covenant was tested at. */
  readonly covenantTests: CovenantTest
  /** What secures a facility. */
  readonly collaterals: Collateral
  /** What is to be paid on a facility by a day. */
  readonly instalments: ScheduledInstalment
  /** What was paid on a facility. */
  readonly payments: FacilityPayment
  /** A cooperation that was agreed: a mandate, a framework, a service. */
  readonly contracts: Contract
  /** A duty under a contract, and how it was met. */
  readonly fulfilments: Fulfilment
  /** A purchase: a drawing, a fee service, a renewal. */
  readonly orders: ClientOrder
  /** A contact between the lender and a client. */
  readonly interactions: Interaction
  /** Work done for a client, and what it cost. */
  readonly activities: Activity
  /** What winning or serving a client cost in a period. */
  readonly costs: ClientCost
  /** What a client or prospect asked for, and what became of it. */
  readonly applications: Application
  /** A round of questions put to clients. */
  readonly surveys: Survey
  /** One client's answer to one question; what was not answered has no record. */
  readonly surveyAnswers: SurveyAnswer
  /** What a client said of its own accord: a comment, a complaint, praise. */
  readonly feedback: Feedback
  /** Environmental, social and governance data of a client or project. */
  readonly esg: EsgEntry
  /** Who can help or hinder a project. */
  readonly stakeholders: Stakeholder
  /** One stakeholder moves another. */
  readonly stakeholderTies: StakeholderTie
  /** What one unit of a currency was worth in another on a day. */
  readonly exchangeRates: ExchangeRateEntry
}
