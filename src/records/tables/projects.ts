/**
 * What is built with the money, who takes part, what it is expected to earn.
 *
 * @module
 */
import {
  amount,
  country,
  currency,
  date,
  id,
  maybe,
  number,
  open,
  projectDescription,
  reference,
  share,
  signedAmount,
  text,
  word,
} from '../fields/make-field.js'
import type { Table } from './table.js'

export const projects: Table = {
  record: 'Project',
  meaning: 'A project that is financed, or may be',
  key: ['id'],
  dates: [
    ['financialClose', 'plannedCompletion'],
    ['financialClose', 'completedOn'],
  ],
  fields: {
    id: id('Key of the project'),
    client: reference('clients', 'The borrower, mostly a project company'),
    name: identifyingText('Name'),
    sector: maybe(open(text('Sector: road, wind, solar, water ...'))),
    country: maybe(open(country('Where it stands'))),
    stage: word(['origination', 'appraisal', 'construction', 'operation', 'ended'], 'Where it is'),
    currency: currency('Of the amounts'),
    cost: maybe(amount('Planned cost')),
    financialClose: maybe(date('Day on which financing was agreed')),
    plannedCompletion: maybe(date('Last day of construction as planned at close')),
    completedOn: maybe(date('Last day of construction')),
    riskCategory: maybe(open(word(['A', 'B', 'C'], 'Environmental and social category of the Equator Principles'))),
  },
}

function identifyingText(meaning: string): ReturnType<typeof text> {
  return { ...text(meaning), class: 'identifier' }
}

export const partyRoles: Table = {
  record: 'PartyRole',
  meaning: 'What part a client has in a project',
  key: ['project', 'client', 'role'],
  dates: [['from', 'until']],
  fields: {
    project: reference('projects', 'The project'),
    client: reference('clients', 'The party'),
    role: word(
      [
        'funder',
        'investor',
        'sponsor',
        'contractor',
        'government',
        'operator',
        'offtaker',
        'supplier',
        'guarantor',
        'adviser',
      ],
      'The part',
    ),
    share: maybe(share('Part of the equity, the debt or the works')),
    amount: maybe(amount('Money committed')),
    currency: maybe(currency('Of the amount')),
    from: maybe(date('First day')),
    until: maybe(date('Last day')),
  },
}

export const projectDescriptions: Table = {
  record: 'ProjectAssumptions',
  meaning: 'The assumptions of a project, whole; in files as JSON',
  key: ['project'],
  fields: {
    project: reference('projects', 'The project'),
    description: projectDescription('Timeline, revenues, costs, tax, financing'),
  },
}

export const projectCashFlows: Table = {
  record: 'ProjectCashFlow',
  meaning: 'What a project earned or is expected to earn in a period',
  key: ['project', 'periodEnd', 'nature'],
  fields: {
    project: reference('projects', 'The project'),
    periodEnd: date('Last day of the period'),
    nature: word(['planned', 'actual'], 'Whether it has come'),
    currency: currency('Of all amounts'),
    revenue: maybe(signedAmount('Revenue')),
    operatingCost: maybe(signedAmount('Costs of operation')),
    capitalCost: maybe(signedAmount('Costs of construction and large works')),
    tax: maybe(signedAmount('Tax')),
    cashAvailable: maybe(signedAmount('Cash available for debt service (CFADS)')),
    debtService: maybe(amount('Principal and interest due')),
  },
}

export const constructionProgress: Table = {
  record: 'ProgressReport',
  meaning: 'How far a construction had come on a day',
  key: ['project', 'date'],
  fields: {
    project: reference('projects', 'The project'),
    date: date('Day of the report'),
    plannedShare: maybe(share('Part of the works planned to be done by then')),
    doneShare: share('Part of the works done'),
    paidToDate: maybe(amount('Paid so far')),
    currency: maybe(currency('Of the amounts')),
    costAtCompletion: maybe(amount('What it will cost in the end, as expected on that day')),
    completionExpected: maybe(date('Last day of construction, as expected on that day')),
    by: maybe(text('Who reported')),
  },
}

export const stakeholders: Table = {
  record: 'Stakeholder',
  meaning: 'Who can help or hinder a project',
  key: ['id'],
  fields: {
    id: id('Key of the stakeholder'),
    project: reference('projects', 'The project'),
    client: maybe(reference('clients', 'The client, where it is one')),
    name: identifyingText('Name'),
    kind: maybe(text('Community, regulator, supplier, press ...')),
    power: maybe(share('Power over the project')),
    interest: maybe(share('How much it cares')),
    legitimacy: maybe(share('How far its claim is proper')),
    urgency: maybe(share('How pressing its claim is')),
    support: maybe(number('Where it stands: -1 against, 1 for', 'attitude', { least: -1, most: 1 })),
    engagement: maybe(word(['unaware', 'resistant', 'neutral', 'supportive', 'leading'], 'How it takes part now')),
    engagementWanted: maybe(word(['unaware', 'resistant', 'neutral', 'supportive', 'leading'], 'How it should')),
  },
}

export const stakeholderTies: Table = {
  record: 'StakeholderTie',
  meaning: 'One stakeholder moves another',
  key: ['from', 'to'],
  fields: {
    from: reference('stakeholders', 'Who moves'),
    to: reference('stakeholders', 'Who is moved'),
    strength: share('How far'),
  },
}
