/**
 * What happened between the lender and its clients: contracts, orders, talks, work and its cost, applications.
 *
 * @module
 */
import {
  amount,
  currency,
  date,
  flag,
  id,
  maybe,
  number,
  personal,
  reference,
  share,
  signedAmount,
  text,
  word,
} from '../fields/make-field.js'
import type { Table } from './table.js'

const CHANNELS = ['visit', 'call', 'e-mail', 'message', 'meeting', 'event', 'portal', 'branch', 'other']

export const contracts: Table = {
  record: 'Contract',
  meaning: 'A cooperation that was agreed: a mandate, a framework, a service',
  key: ['id'],
  dates: [
    ['signedOn', 'endsOn'],
    ['startsOn', 'endsOn'],
  ],
  fields: {
    id: id('Key of the contract'),
    client: reference('clients', 'The client'),
    project: maybe(reference('projects', 'The project')),
    kind: maybe(text('What it is about')),
    status: word(['draft', 'active', 'fulfilled', 'terminated', 'breached'], 'Where it stands'),
    signedOn: date('Day of signature'),
    startsOn: maybe(date('First day')),
    endsOn: maybe(date('Last day')),
    amount: maybe(amount('What it is worth')),
    currency: maybe(currency('Of the amount')),
  },
}

export const fulfilments: Table = {
  record: 'Fulfilment',
  meaning: 'A duty under a contract, and how it was met',
  key: ['id'],
  fields: {
    id: id('Key of the duty'),
    contract: reference('contracts', 'The contract'),
    by: word(['client', 'lender'], 'Whose duty'),
    what: maybe(text('What was due')),
    dueOn: date('Last day on which it could be met'),
    doneOn: maybe(date('Day on which it was met')),
    share: maybe(share('Part that was met')),
  },
}

export const orders: Table = {
  record: 'ClientOrder',
  meaning: 'A purchase: a drawing, a fee service, a renewal',
  key: ['id'],
  large: true,
  fields: {
    id: maybe(id('Key of the order')),
    client: reference('clients', 'The client'),
    date: date('Day of the order'),
    amount: maybe(signedAmount('What it came to; below 0 for a refund')),
    currency: maybe(currency('Of the amount')),
    product: maybe(reference('products', 'The product')),
    channel: maybe(text('Where it came in')),
  },
}

export const interactions: Table = {
  record: 'Interaction',
  meaning: 'A contact between the lender and a client',
  key: ['id'],
  large: true,
  fields: {
    id: maybe(id('Key of the interaction')),
    client: reference('clients', 'The client'),
    contact: maybe(reference('contacts', 'The person')),
    date: date('Day'),
    channel: word(CHANNELS, 'How'),
    direction: maybe(word(['from-client', 'to-client'], 'Who began')),
    topic: maybe(text('What about')),
    minutes: maybe(number('How long', 'minutes', { least: 0 })),
    answeredAfterHours: maybe(number("Hours until the client's request was answered", 'hours', { least: 0 })),
    by: maybe(personal(text('Who of the lender'))),
  },
}

export const activities: Table = {
  record: 'Activity',
  meaning: 'Work done for a client, and what it cost',
  key: ['id'],
  fields: {
    id: id('Key of the activity'),
    client: reference('clients', 'The client'),
    date: date('Day'),
    kind: text('What was done'),
    aim: maybe(text('What for')),
    hours: maybe(number('Hours of work', 'hours', { least: 0 })),
    cost: maybe(amount('What it cost')),
    currency: maybe(currency('Of the cost')),
    succeeded: maybe(flag('Whether it reached its aim')),
    by: maybe(personal(text('Who did it'))),
  },
}

export const costs: Table = {
  record: 'ClientCost',
  meaning: 'What winning or serving a client cost in a period',
  key: ['client', 'from', 'until', 'kind'],
  dates: [['from', 'until']],
  fields: {
    client: reference('clients', 'The client'),
    kind: word(['acquisition', 'service', 'collection', 'funding'], 'What for'),
    from: date('First day'),
    until: date('Last day'),
    amount: amount('What it cost'),
    currency: currency('Of the amount'),
  },
}

export const applications: Table = {
  record: 'Application',
  meaning: 'What a client or prospect asked for, and what became of it',
  key: ['id'],
  dates: [
    ['submittedOn', 'firstAnswerOn'],
    ['submittedOn', 'decidedOn'],
    ['decidedOn', 'paidOutOn'],
    ['submittedOn', 'paidOutOn'],
  ],
  fields: {
    id: id('Key of the application'),
    client: reference('clients', 'Who asked'),
    project: maybe(reference('projects', 'The project')),
    product: maybe(reference('products', 'The product')),
    facility: maybe(reference('facilities', 'The facility it led to')),
    amount: maybe(amount('Amount asked for')),
    currency: maybe(currency('Of the amount')),
    submittedOn: date('Day on which it came in'),
    firstAnswerOn: maybe(date('Day of the first answer')),
    decidedOn: maybe(date('Day of the decision')),
    decision: maybe(word(['approved', 'declined', 'withdrawn'], 'The decision')),
    paidOutOn: maybe(date('Day of the first payment')),
    reason: maybe(text('Why')),
  },
}

export const exchangeRates: Table = {
  record: 'ExchangeRateEntry',
  meaning: 'What one unit of a currency was worth in another on a day',
  key: ['date', 'from', 'to'],
  fields: {
    date: date('Day'),
    from: currency('The currency of which there is one unit'),
    to: currency('The currency it is worth so much of'),
    rate: number('Units of `to` for one of `from`', 'units', { above: 0 }),
  },
}
