/**
 * Records of stakeholders, stakeholderTies.
 *
 * Written by `npm run record-types` from `src/records/tables`: change it there.
 *
 * @module
 */
import type { RecordHead } from './record.js'

/** Who can help or hinder a project. */
export interface Stakeholder extends RecordHead {
  /** Key of the stakeholder. */
  readonly id: string
  /** The project; id of one of `projects`. */
  readonly project: string
  /** The client, where it is one; id of one of `clients`. */
  readonly client?: string
  /** Name. */
  readonly name: string
  /** Community, regulator, supplier, press .... */
  readonly kind?: string
  /** Power over the project; share, >= 0, <= 1. */
  readonly power?: number
  /** How much it cares; share, >= 0, <= 1. */
  readonly interest?: number
  /** How far its claim is proper; share, >= 0, <= 1. */
  readonly legitimacy?: number
  /** How pressing its claim is; share, >= 0, <= 1. */
  readonly urgency?: number
  /** Where it stands: -1 against, 1 for; attitude, >= -1, <= 1. */
  readonly support?: number
  /** How it takes part now. */
  readonly engagement?: 'unaware' | 'resistant' | 'neutral' | 'supportive' | 'leading'
  /** How it should. */
  readonly engagementWanted?: 'unaware' | 'resistant' | 'neutral' | 'supportive' | 'leading'
}

/** One stakeholder moves another. */
export interface StakeholderTie extends RecordHead {
  /** Who moves; id of one of `stakeholders`. */
  readonly from: string
  /** Who is moved; id of one of `stakeholders`. */
  readonly to: string
  /** How far; share, >= 0, <= 1. */
  readonly strength: number
}
