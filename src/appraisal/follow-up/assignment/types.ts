/**
 * Who does which follow-up.
 *
 * @module
 */

/** Something to be done. */
export interface FollowUpTask {
  readonly id: string
  /** Hours of work, > 0. */
  readonly hours: number
  /** What it is worth to have it done, > 0, in any unit; 1 by default. */
  readonly priority?: number
  /** Skills that it needs, each of them. */
  readonly skills?: readonly string[]
  /** Who looks after the client now. */
  readonly manager?: string
}

/** Somebody who may do it. */
export interface FollowUpPerson {
  readonly id: string
  /** Hours that are free, >= 0. */
  readonly hours: number
  /** How good at what, (0, 1]; a skill that is not named is none. */
  readonly skills?: Readonly<Record<string, number>>
}

/** What a good match is worth. */
export interface AssignmentOptions {
  /** Part of the priority that full skill adds, >= 0; 0.3 by default. */
  readonly skillWeight?: number
  /** Part of the priority that staying with the present manager adds, >= 0; 0.2 by default. */
  readonly continuityWeight?: number
}

/** A task and who does it. */
export interface AssignedTask {
  readonly task: string
  readonly person: string
  /** Priority · (1 + skill + continuity, each by its weight). */
  readonly benefit: number
  /** Lowest level of the skills that are needed, (0, 1]; 1 where none is. */
  readonly skill: number
  /** Whether the person looks after the client already. */
  readonly isContinued: boolean
}

/** Why nobody does a task: nobody has the skills; nobody who has them has so many hours; others are worth more of those hours. */
export type WhyUnassigned = 'no-skill' | 'too-long' | 'no-time'

/** Who does what. */
export interface FollowUpPlan {
  /** In the order of the tasks' ids. */
  readonly assigned: readonly AssignedTask[]
  readonly unassigned: readonly { readonly task: string; readonly why: WhyUnassigned }[]
  readonly workload: readonly { readonly person: string; readonly hours: number; readonly free: number }[]
  /** Sum of the benefits. */
  readonly benefit: number
  /** No plan has more; equal to `benefit` where the plan is proved the best. */
  readonly bound: number
  /** Whether no plan is better. */
  readonly isBest: boolean
}
