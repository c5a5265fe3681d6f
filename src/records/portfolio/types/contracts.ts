/**
 * Records of contracts, fulfilments, orders, applications, exchangeRates.
 *
 * Written by `npm run record-types` from `src/records/tables`: change it there.
 *
 * @module
 */
import type { DateInput } from '../../../money/core.js'
import type { RecordHead } from './record.js'

/** A cooperation that was agreed: a mandate, a framework, a service. */
export interface Contract extends RecordHead {
  /** Key of the contract. */
  readonly id: string
  /** The client; id of one of `clients`. */
  readonly client: string
  /** The project; id of one of `projects`. */
  readonly project?: string
  /** What it is about. */
  readonly kind?: string
  /** Where it stands. */
  readonly status: 'draft' | 'active' | 'fulfilled' | 'terminated' | 'breached'
  /** Day of signature. */
  readonly signedOn: DateInput
  /** First day. */
  readonly startsOn?: DateInput
  /** Last day. */
  readonly endsOn?: DateInput
  /** What it is worth; currency, >= 0. */
  readonly amount?: number
  /** Of the amount. */
  readonly currency?: string
}

/** A duty under a contract, and how it was met. */
export interface Fulfilment extends RecordHead {
  /** Key of the duty. */
  readonly id: string
  /** The contract; id of one of `contracts`. */
  readonly contract: string
  /** Whose duty. */
  readonly by: 'client' | 'lender'
  /** What was due. */
  readonly what?: string
  /** Last day on which it could be met. */
  readonly dueOn: DateInput
  /** Day on which it was met. */
  readonly doneOn?: DateInput
  /** Part that was met; share, >= 0, <= 1. */
  readonly share?: number
}

/** A purchase: a drawing, a fee service, a renewal. */
export interface ClientOrder extends RecordHead {
  /** Key of the order. */
  readonly id?: string
  /** The client; id of one of `clients`. */
  readonly client: string
  /** Day of the order. */
  readonly date: DateInput
  /** What it came to; below 0 for a refund; currency. */
  readonly amount?: number
  /** Of the amount. */
  readonly currency?: string
  /** The product; id of one of `products`. */
  readonly product?: string
  /** Where it came in. */
  readonly channel?: string
}

/** What a client or prospect asked for, and what became of it. */
export interface Application extends RecordHead {
  /** Key of the application. */
  readonly id: string
  /** Who asked; id of one of `clients`. */
  readonly client: string
  /** The project; id of one of `projects`. */
  readonly project?: string
  /** The product; id of one of `products`. */
  readonly product?: string
  /** The facility it led to; id of one of `facilities`. */
  readonly facility?: string
  /** Amount asked for; currency, >= 0. */
  readonly amount?: number
  /** Of the amount. */
  readonly currency?: string
  /** Day on which it came in. */
  readonly submittedOn: DateInput
  /** Day of the first answer. */
  readonly firstAnswerOn?: DateInput
  /** Day of the decision. */
  readonly decidedOn?: DateInput
  /** The decision. */
  readonly decision?: 'approved' | 'declined' | 'withdrawn'
  /** Day of the first payment. */
  readonly paidOutOn?: DateInput
  /** Why. */
  readonly reason?: string
}

/** What one unit of a currency was worth in another on a day. */
export interface ExchangeRateEntry extends RecordHead {
  /** Day. */
  readonly date: DateInput
  /** The currency of which there is one unit. */
  readonly from: string
  /** The currency it is worth so much of. */
  readonly to: string
  /** Units of `to` for one of `from`; units, > 0. */
  readonly rate: number
}
