/**
 * Records of groups, clients, ownerships, contacts, consents.
 *
 * Written by `npm run record-types` from `src/records/tables`: change it there.
 *
 * @module
 */
import type { DateInput } from '../../../money/core.js'
import type { RecordHead } from './record.js'

/** Clients that one hand controls, or that would fail together. */
export interface ClientGroup extends RecordHead {
  /** Key of the group. */
  readonly id: string
  /** Name of the group. */
  readonly name: string
  /** The group that this one is part of; id of one of `groups`. */
  readonly parent?: string
  /** Where it is led from. */
  readonly country?: string
}

/** A client or prospect of the lender: a firm, a project company, a public body, a person. */
export interface Client extends RecordHead {
  /** Key of the client. */
  readonly id: string
  /** Registered name. */
  readonly name: string
  /** Registered name in another script. */
  readonly localName?: string
  /** What kind of client it is; a project company is a vehicle whose one project pays its debt. */
  readonly entityType: 'company' | 'financial-institution' | 'project-company' | 'public-entity' | 'individual'
  /** Number in the register of its country. */
  readonly registrationNumber?: string
  /** Unified Social Credit Code (统一社会信用代码). */
  readonly socialCreditCode?: string
  /** Legal Entity Identifier. */
  readonly lei?: string
  /** When it was founded or registered. */
  readonly registeredOn?: DateInput
  /** Where it is registered. */
  readonly country?: string
  /** Province or state. */
  readonly region?: string
  /** Industry, by a code or word that the lender keeps to. */
  readonly industry?: string
  /** Size class. */
  readonly size?: 'micro' | 'small' | 'medium' | 'large'
  /** People employed; people, whole, >= 0. */
  readonly employees?: number
  /** Who owns most of it. */
  readonly ownership?: 'state' | 'private' | 'foreign' | 'mixed'
  /** Whether its shares are quoted. */
  readonly listed?: boolean
  /** The group it belongs to; id of one of `groups`. */
  readonly group?: string
  /** Legal representative (法定代表人). */
  readonly representative?: string
  /** Its website. */
  readonly website?: string
  /** Where the relationship stands. */
  readonly status: 'prospect' | 'active' | 'dormant' | 'ended'
  /** First day on which it was known as a prospect. */
  readonly prospectSince?: DateInput
  /** First day of the relationship. */
  readonly clientSince?: DateInput
  /** First day on which there was none any more. */
  readonly endedOn?: DateInput
  /** How the relationship ended. */
  readonly ending?: string
  /** How it was won. */
  readonly acquisitionChannel?: string
  /** Who looks after it. */
  readonly manager?: string
  /** Value-added services it uses. */
  readonly services?: readonly string[]
  /** Part of its borrowing that others hold, as far as known; share, >= 0, <= 1. */
  readonly competitorShare?: number
}

/** Who holds how much of a client. */
export interface Ownership extends RecordHead {
  /** The client that is owned; id of one of `clients`. */
  readonly client: string
  /** The owner, where it is a client; id of one of `clients`. */
  readonly owner?: string
  /** The owner, where it is none. */
  readonly ownerName?: string
  /** Part of the capital; share, >= 0, <= 1. */
  readonly share: number
  /** Whether the owner decides. */
  readonly controls?: boolean
  /** First day. */
  readonly from?: DateInput
  /** Last day. */
  readonly until?: DateInput
}

/** A person who speaks for a client. */
export interface Contact extends RecordHead {
  /** Key of the contact. */
  readonly id: string
  /** The client; id of one of `clients`. */
  readonly client: string
  /** Name. */
  readonly name: string
  /** Position. */
  readonly position?: string
  /** Part in decisions. */
  readonly role?: 'decides' | 'influences' | 'uses' | 'signs' | 'informs'
  /** Address for e-mail. */
  readonly email?: string
  /** Number of a telephone. */
  readonly phone?: string
  /** Language to write in. */
  readonly language?: 'en' | 'zh' | 'other'
  /** Day of birth. */
  readonly birthday?: DateInput
  /** Weight of its word; share, >= 0, <= 1. */
  readonly influence?: number
}

/** On what ground data of a client or a contact may be used, for which purpose. */
export interface Consent extends RecordHead {
  /** Key of the entry. */
  readonly id: string
  /** The client; id of one of `clients`. */
  readonly client: string
  /** The contact, where it is about one person; id of one of `contacts`. */
  readonly contact?: string
  /** For what: credit-decision, servicing, marketing, analytics .... */
  readonly purpose: string
  /** The ground, in the words of article 6 of the GDPR. */
  readonly basis:
    | 'consent'
    | 'contract'
    | 'legal-obligation'
    | 'vital-interests'
    | 'public-task'
    | 'legitimate-interests'
  /** First day. */
  readonly from: DateInput
  /** Last day. */
  readonly until?: DateInput
  /** First day on which it held no more. */
  readonly withdrawnOn?: DateInput
}
