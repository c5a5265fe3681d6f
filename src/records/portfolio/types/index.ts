export type { ClientStatement, StatementLine } from './accounts.js'
export type { Client, ClientGroup, Consent, Contact, Ownership } from './clients.js'
export type { Application, ClientOrder, Contract, ExchangeRateEntry, Fulfilment } from './contracts.js'
export type { CreditReport, DefaultEvent, RatingEntry } from './credit.js'
export type {
  Collateral,
  Covenant,
  CovenantTest,
  Facility,
  FacilityPayment,
  Product,
  ScheduledInstalment,
} from './lending.js'
export type { PortfolioRecords } from './portfolio.js'
export type { PartyRole, ProgressReport, Project, ProjectAssumptions, ProjectCashFlow } from './projects.js'
export type { RecordHead } from './record.js'
export type { Activity, ClientCost, Interaction } from './service.js'
export type { Stakeholder, StakeholderTie } from './stakeholders.js'
export type { EsgEntry, Feedback, Survey, SurveyAnswer } from './voice.js'
