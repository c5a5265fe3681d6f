/**
 * Who the clients are, who owns and leads them, what they have agreed to.
 *
 * @module
 */
import {
  count,
  country,
  date,
  flag,
  id,
  identifying,
  lei,
  maybe,
  number,
  open,
  personal,
  reference,
  share,
  socialCreditCode,
  text,
  word,
  words,
} from '../fields/make-field.js'
import { ENTITY_TYPES } from '../statement-faults.js'
import type { Table } from './table.js'

export const groups: Table = {
  record: 'ClientGroup',
  meaning: 'Clients that one hand controls, or that would fail together',
  key: ['id'],
  fields: {
    id: id('Key of the group'),
    name: identifying(text('Name of the group')),
    parent: maybe(reference('groups', 'The group that this one is part of')),
    country: maybe(open(country('Where it is led from'))),
  },
}

export const clients: Table = {
  record: 'Client',
  meaning: 'A client or prospect of the lender: a firm, a project company, a public body, a person',
  key: ['id'],
  dates: [
    ['registeredOn', 'clientSince'],
    ['prospectSince', 'clientSince'],
    ['clientSince', 'endedOn'],
    ['registeredOn', 'endedOn'],
    ['prospectSince', 'endedOn'],
  ],
  fields: {
    id: id('Key of the client'),
    name: identifying(text('Registered name')),
    localName: maybe(identifying(text('Registered name in another script'))),
    entityType: open(
      word(ENTITY_TYPES, 'What kind of client it is; a project company is a vehicle whose one project pays its debt'),
    ),
    registrationNumber: maybe(identifying(text('Number in the register of its country'))),
    socialCreditCode: maybe(identifying(socialCreditCode('Unified Social Credit Code (统一社会信用代码)'))),
    lei: maybe(identifying(lei('Legal Entity Identifier'))),
    registeredOn: maybe(open(date('When it was founded or registered'))),
    country: maybe(open(country('Where it is registered'))),
    region: maybe(open(text('Province or state'))),
    industry: maybe(open(text('Industry, by a code or word that the lender keeps to'))),
    size: maybe(open(word(['micro', 'small', 'medium', 'large'], 'Size class'))),
    employees: maybe(count('People employed', 'people')),
    ownership: maybe(open(word(['state', 'private', 'foreign', 'mixed'], 'Who owns most of it'))),
    listed: maybe(open(flag('Whether its shares are quoted'))),
    group: maybe(reference('groups', 'The group it belongs to')),
    representative: maybe(personal(text('Legal representative (法定代表人)'))),
    website: maybe(open(text('Its website'))),
    status: word(['prospect', 'active', 'dormant', 'ended'], 'Where the relationship stands'),
    prospectSince: maybe(date('First day on which it was known as a prospect')),
    clientSince: maybe(date('First day of the relationship')),
    endedOn: maybe(date('First day on which there was none any more')),
    ending: maybe(text('How the relationship ended')),
    acquisitionChannel: maybe(text('How it was won')),
    manager: maybe(personal(text('Who looks after it'))),
    services: maybe(words('Value-added services it uses')),
    competitorShare: maybe(share('Part of its borrowing that others hold, as far as known')),
  },
}

export const ownerships: Table = {
  record: 'Ownership',
  meaning: 'Who holds how much of a client',
  key: ['client', 'owner', 'ownerName', 'from'],
  dates: [['from', 'until']],
  fields: {
    client: reference('clients', 'The client that is owned'),
    owner: maybe(reference('clients', 'The owner, where it is a client')),
    ownerName: maybe(identifying(text('The owner, where it is none'))),
    share: share('Part of the capital'),
    controls: maybe(flag('Whether the owner decides')),
    from: maybe(date('First day')),
    until: maybe(date('Last day')),
  },
}

export const contacts: Table = {
  record: 'Contact',
  meaning: 'A person who speaks for a client',
  key: ['id'],
  fields: {
    id: id('Key of the contact'),
    client: reference('clients', 'The client'),
    name: personal(text('Name')),
    position: maybe(personal(text('Position'))),
    role: maybe(word(['decides', 'influences', 'uses', 'signs', 'informs'], 'Part in decisions')),
    email: maybe(personal(text('Address for e-mail'))),
    phone: maybe(personal(text('Number of a telephone'))),
    language: maybe(personal(word(['en', 'zh', 'other'], 'Language to write in'))),
    birthday: maybe(personal(date('Day of birth'))),
    influence: maybe(number('Weight of its word', 'share', { least: 0, most: 1 })),
  },
}

export const consents: Table = {
  record: 'Consent',
  meaning: 'On what ground data of a client or a contact may be used, for which purpose',
  key: ['id'],
  dates: [
    ['from', 'until'],
    ['from', 'withdrawnOn'],
  ],
  fields: {
    id: id('Key of the entry'),
    client: reference('clients', 'The client'),
    contact: maybe(reference('contacts', 'The contact, where it is about one person')),
    purpose: text('For what: credit-decision, servicing, marketing, analytics ...'),
    basis: word(
      ['consent', 'contract', 'legal-obligation', 'vital-interests', 'public-task', 'legitimate-interests'],
      'The ground, in the words of article 6 of the GDPR',
    ),
    from: date('First day'),
    until: maybe(date('Last day')),
    withdrawnOn: maybe(date('First day on which it held no more')),
  },
}
