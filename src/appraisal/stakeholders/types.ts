/**
 * Who can help or hinder a project, where each stands, and whom to talk to first.
 *
 * @module
 */
import type { Stakeholder } from '../../records/index.js'

/** Quadrants of power and interest (Mendelow 1991): high both; power alone; interest alone; neither. */
export type Quadrant = 'manage-closely' | 'keep-satisfied' | 'keep-informed' | 'monitor'

/** Classes of salience (Mitchell, Agle and Wood 1997) by who has power, legitimacy and urgency. */
export type Salience =
  | 'non-stakeholder'
  | 'dormant'
  | 'discretionary'
  | 'dominant'
  | 'demanding'
  | 'dangerous'
  | 'dependent'
  | 'definitive'

/** Which camp somebody belongs to. */
export type Side = 'for' | 'neutral' | 'against'

/** How somebody takes part, from the least to the most. */
export type Engagement = NonNullable<Stakeholder['engagement']>

/** A class that follows from marks of which some may not be known. */
export interface Placed<T extends string> {
  /** The class; absent where what is missing would decide it. */
  readonly is?: T
  /** Every class that it may be; one where `is` is known. */
  readonly couldBe: readonly T[]
}

/** Power of one's own and over others who have some. */
export interface Influence {
  /** Katz status, >= 0: own power, and a damped part of the influence of those whom one moves. Unknown powers count as the mean of known ones. */
  readonly value: number
  /** The same if every unknown power were 0. */
  readonly lower: number
  /** The same if every unknown power were 1. */
  readonly upper: number
  /** Part of all influence on the project, [0, 1]; 0 where nobody has any. */
  readonly share: number
}

/** What takes part and what is wanted. */
export interface EngagementGap {
  readonly now?: Engagement
  readonly wanted?: Engagement
  /** Steps from `now` up to `wanted` on the scale of five: -4 to 4; absent where one of them is not known. */
  readonly steps?: number
}

/** What a map knows of a stakeholder that may be missing. */
export type StakeholderMark =
  | 'power'
  | 'interest'
  | 'legitimacy'
  | 'urgency'
  | 'support'
  | 'engagement'
  | 'engagementWanted'

/** One stakeholder on the map. */
export interface StakeholderEntry {
  readonly id: string
  readonly name: string
  readonly kind?: string
  /** The client, where it is one. */
  readonly client?: string
  readonly quadrant: Placed<Quadrant>
  readonly salience: Placed<Salience>
  readonly influence: Influence
  /** From -1, against, to 1; absent where it is not known. */
  readonly support?: number
  /** Absent where `support` is. */
  readonly side?: Side
  readonly engagement: EngagementGap
  /** Part of the seven marks that are known, [0, 1]. */
  readonly coverage: number
  readonly missing: readonly StakeholderMark[]
}

/** How the project is seen, each voice weighing as much as its influence. */
export interface ProjectSupport {
  /** Mean over those whose support is known, [-1, 1]; absent where none is, or where they have no influence. */
  readonly mean?: number
  /** Mean over all if every unknown one were wholly against, and wholly for: the truth lies between. */
  readonly lower: number
  readonly upper: number
  /** Part of the influence that is for, neutral, against and not known; they add up to 1, or are 0 where nobody has any. */
  readonly shares: Readonly<Record<Side | 'unknown', number>>
}

/** Two that stand on opposite sides and are closely tied. */
export interface StakeholderConflict {
  readonly for: string
  readonly against: string
  /** The stronger of the ties between them. */
  readonly strength: number
  /** `strength` times half the distance of their support times the smaller of their shares of influence: the order of the list. */
  readonly tension: number
}

/** Several of one side who are closely tied, one to the next. */
export interface StakeholderCoalition {
  readonly side: 'for' | 'against'
  readonly members: readonly string[]
  /** Part of all influence that they have together. */
  readonly influenceShare: number
}

/** Whom to talk to, how often, through whom. */
export interface ContactStep {
  readonly stakeholder: string
  /** Share of influence times need, [0, 1]: the order of the plan. */
  readonly priority: number
  /** How far it is from where it is wanted, [0, 1]. */
  readonly need: number
  /** What the need was read from; of `nothing` it is a half. */
  readonly needFrom: 'engagement' | 'support' | 'nothing'
  /** Days between contacts, by its quadrant; by the most demanding one that it may be in. */
  readonly everyDays: number
  /** From a friend of the project to the stakeholder, itself left out: who may speak to whom. Empty for one who is a friend; absent where no path leads there. */
  readonly through?: readonly string[]
  /** Product of the strengths of ties along `through`, (0, 1]. */
  readonly pathStrength?: number
}

/** The stakeholders of a project. */
export interface StakeholderMap {
  readonly project: string
  /** Those of most influence first. */
  readonly stakeholders: readonly StakeholderEntry[]
  readonly support: ProjectSupport
  readonly conflicts: readonly StakeholderConflict[]
  readonly coalitions: readonly StakeholderCoalition[]
  /** Those to be reached first stand first. */
  readonly contactPlan: readonly ContactStep[]
  /** Mean coverage of the stakeholders, [0, 1]; 0 without any. */
  readonly coverage: number
  /** Ties of one to itself, or to somebody who is no stakeholder of the project. */
  readonly tiesLeftOut: number
}
