/**
 * Records of interactions, activities, costs.
 *
 * Written by `npm run record-types` from `src/records/tables`: change it there.
 *
 * @module
 */
import type { DateInput } from '../../../money/core.js'
import type { RecordHead } from './record.js'

/** A contact between the lender and a client. */
export interface Interaction extends RecordHead {
  /** Key of the interaction. */
  readonly id?: string
  /** The client; id of one of `clients`. */
  readonly client: string
  /** The person; id of one of `contacts`. */
  readonly contact?: string
  /** Day. */
  readonly date: DateInput
  /** How. */
  readonly channel: 'visit' | 'call' | 'e-mail' | 'message' | 'meeting' | 'event' | 'portal' | 'branch' | 'other'
  /** Who began. */
  readonly direction?: 'from-client' | 'to-client'
  /** What about. */
  readonly topic?: string
  /** How long; minutes, >= 0. */
  readonly minutes?: number
  /** Hours until the client's request was answered; hours, >= 0. */
  readonly answeredAfterHours?: number
  /** Who of the lender. */
  readonly by?: string
}

/** Work done for a client, and what it cost. */
export interface Activity extends RecordHead {
  /** Key of the activity. */
  readonly id: string
  /** The client; id of one of `clients`. */
  readonly client: string
  /** Day. */
  readonly date: DateInput
  /** What was done. */
  readonly kind: string
  /** What for. */
  readonly aim?: string
  /** Hours of work; hours, >= 0. */
  readonly hours?: number
  /** What it cost; currency, >= 0. */
  readonly cost?: number
  /** Of the cost. */
  readonly currency?: string
  /** Whether it reached its aim. */
  readonly succeeded?: boolean
  /** Who did it. */
  readonly by?: string
}

/** What winning or serving a client cost in a period. */
export interface ClientCost extends RecordHead {
  /** The client; id of one of `clients`. */
  readonly client: string
  /** What for. */
  readonly kind: 'acquisition' | 'service' | 'collection' | 'funding'
  /** First day. */
  readonly from: DateInput
  /** Last day. */
  readonly until: DateInput
  /** What it cost; currency, >= 0. */
  readonly amount: number
  /** Of the amount. */
  readonly currency: string
}
