/**
 * What cooperation is read from, and what is said of it.
 *
 * @module
 */
import type { Interval } from '../../model/index.js'
import type { DateInput } from '../../money/core.js'
import type { ClientId, PartialScore } from '../../records/core.js'
import type { LifetimeQuantile } from '../../statistics/survival/curves/index.js'

/** What clients were asked for; every kind may be left out, one row per question. */
export interface CooperationRecords {
  /** Requests for information: sent, and answered on a day, null where not yet. */
  readonly requests?: {
    readonly client: ArrayLike<ClientId>
    readonly sent: ArrayLike<DateInput>
    readonly answered: ArrayLike<DateInput | null>
  }
  /** Documents (accounts, certificates, reports) due on a day, and delivered on one, before or after; null where not yet. */
  readonly deliveries?: {
    readonly client: ArrayLike<ClientId>
    readonly due: ArrayLike<DateInput>
    readonly delivered: ArrayLike<DateInput | null>
  }
  /** Offers made, and accepted on a day; null where not, or not yet. */
  readonly offers?: {
    readonly client: ArrayLike<ClientId>
    readonly made: ArrayLike<DateInput>
    readonly accepted: ArrayLike<DateInput | null>
  }
}

/** The kinds of conduct. */
export type CooperationKind = 'requests' | 'deliveries' | 'offers'

/** When an answer is in time, and what counts how much. */
export interface CooperationOptions {
  /** The last day of which everything is known. */
  readonly observedUntil: DateInput
  /** Whole days within which it counts: to answer 10, beyond the due day 0, to accept 60 by default. */
  readonly withinDays?: Partial<Readonly<Record<CooperationKind, number>>>
  /** Weights > 0 of all kinds; `COOPERATION_WEIGHTS` by default. */
  readonly weights?: Readonly<Record<CooperationKind, number>>
  /** Nominal probability of intervals, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** One kind of conduct of one client. */
export interface Conduct {
  /** How often it did in time, of how often that is decided. */
  readonly did: number
  readonly of: number
  /** Asked too lately to be decided. */
  readonly open: number
  /** The probability that it does, drawn towards all clients. */
  readonly probability: number
  readonly interval: Interval
}

/** One client. */
export interface Cooperation {
  readonly client: ClientId
  /** 0 to 100; a kind that nothing is decided of is missing and widens the range. */
  readonly score: PartialScore
  /** The kinds of which the client has rows, if of the kind anything of anybody is decided. */
  readonly conduct: Partial<Readonly<Record<CooperationKind, Conduct>>>
  /** Days until half of the client's requests are answered, those still waited for counted; absent without requests. */
  readonly answerDays?: LifetimeQuantile
}

/** All clients, and what is usual. */
export interface WillingnessToCooperate {
  /** In the order in which they first come: in requests, then deliveries, then offers. */
  readonly clients: readonly Cooperation[]
  /** The mean probability of all clients by kind, and its standard deviation; of the kinds of which something is decided. */
  readonly usual: Partial<
    Readonly<Record<CooperationKind, { readonly mean: number; readonly standardDeviation: number }>>
  >
  /** Of all requests together. */
  readonly answerDays?: LifetimeQuantile
}
