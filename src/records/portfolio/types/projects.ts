/**
 * Records of projects, partyRoles, projectDescriptions, projectCashFlows, constructionProgress.
 *
 * Written by `npm run record-types` from `src/records/tables`: change it there.
 *
 * @module
 */
import type { DateInput } from '../../../money/core.js'
import type { ProjectDescription } from '../../project/types.js'
import type { RecordHead } from './record.js'

/** A project that is financed, or may be. */
export interface Project extends RecordHead {
  /** Key of the project. */
  readonly id: string
  /** The borrower, mostly a project company; id of one of `clients`. */
  readonly client: string
  /** Name. */
  readonly name: string
  /** Sector: road, wind, solar, water .... */
  readonly sector?: string
  /** Where it stands. */
  readonly country?: string
  /** Where it is. */
  readonly stage: 'origination' | 'appraisal' | 'construction' | 'operation' | 'ended'
  /** Of the amounts. */
  readonly currency: string
  /** Planned cost; currency, >= 0. */
  readonly cost?: number
  /** Day on which financing was agreed. */
  readonly financialClose?: DateInput
  /** Last day of construction as planned at close. */
  readonly plannedCompletion?: DateInput
  /** Last day of construction. */
  readonly completedOn?: DateInput
  /** Environmental and social category of the Equator Principles. */
  readonly riskCategory?: 'A' | 'B' | 'C'
}

/** What part a client has in a project. */
export interface PartyRole extends RecordHead {
  /** The project; id of one of `projects`. */
  readonly project: string
  /** The party; id of one of `clients`. */
  readonly client: string
  /** The part. */
  readonly role:
    | 'funder'
    | 'investor'
    | 'sponsor'
    | 'contractor'
    | 'government'
    | 'operator'
    | 'offtaker'
    | 'supplier'
    | 'guarantor'
    | 'adviser'
  /** Part of the equity, the debt or the works; share, >= 0, <= 1. */
  readonly share?: number
  /** Money committed; currency, >= 0. */
  readonly amount?: number
  /** Of the amount. */
  readonly currency?: string
  /** First day. */
  readonly from?: DateInput
  /** Last day. */
  readonly until?: DateInput
}

/** The assumptions of a project, whole; in files as JSON. */
export interface ProjectAssumptions extends RecordHead {
  /** The project; id of one of `projects`. */
  readonly project: string
  /** Timeline, revenues, costs, tax, financing. */
  readonly description: ProjectDescription
}

/** What a project earned or is expected to earn in a period. */
export interface ProjectCashFlow extends RecordHead {
  /** The project; id of one of `projects`. */
  readonly project: string
  /** Last day of the period. */
  readonly periodEnd: DateInput
  /** Whether it has come. */
  readonly nature: 'planned' | 'actual'
  /** Of all amounts. */
  readonly currency: string
  /** Revenue; currency. */
  readonly revenue?: number
  /** Costs of operation; currency. */
  readonly operatingCost?: number
  /** Costs of construction and large works; currency. */
  readonly capitalCost?: number
  /** Tax; currency. */
  readonly tax?: number
  /** Cash available for debt service (CFADS); currency. */
  readonly cashAvailable?: number
  /** Principal and interest due; currency, >= 0. */
  readonly debtService?: number
}

/** How far a construction had come on a day. */
export interface ProgressReport extends RecordHead {
  /** The project; id of one of `projects`. */
  readonly project: string
  /** Day of the report. */
  readonly date: DateInput
  /** Part of the works planned to be done by then; share, >= 0, <= 1. */
  readonly plannedShare?: number
  /** Part of the works done; share, >= 0, <= 1. */
  readonly doneShare: number
  /** Paid so far; currency, >= 0. */
  readonly paidToDate?: number
  /** Of the amounts. */
  readonly currency?: string
  /** What it will cost in the end, as expected on that day; currency, >= 0. */
  readonly costAtCompletion?: number
  /** Last day of construction, as expected on that day. */
  readonly completionExpected?: DateInput
  /** Who reported. */
  readonly by?: string
}
