/**
 * What clients say, and how they treat the world around them.
 *
 * @module
 */
import { amount, date, flag, id, maybe, number, personal, reference, share, text, word } from '../fields/make-field.js'
import type { Table } from './table.js'

export const surveys: Table = {
  record: 'Survey',
  meaning: 'A round of questions put to clients',
  key: ['id'],
  dates: [['from', 'until']],
  fields: {
    id: id('Key of the survey'),
    name: text('Name'),
    from: date('First day'),
    until: maybe(date('Last day')),
    invited: maybe(number('Clients who were asked', 'clients', { least: 0, whole: true })),
    lowest: number('Lowest answer of the scale', 'points'),
    highest: number('Highest answer of the scale', 'points'),
  },
}

export const surveyAnswers: Table = {
  record: 'SurveyAnswer',
  meaning: "One client's answer to one question; what was not answered has no record",
  key: ['survey', 'client', 'contact', 'question'],
  large: true,
  fields: {
    survey: reference('surveys', 'The survey'),
    client: reference('clients', 'The client'),
    contact: maybe(reference('contacts', 'The person')),
    question: text('The question, by a short name: nps, csat, image1'),
    answer: number("The answer, on the survey's scale", 'points'),
    date: date('Day of the answer'),
  },
}

export const feedback: Table = {
  record: 'Feedback',
  meaning: 'What a client said of its own accord: a comment, a complaint, praise',
  key: ['id'],
  dates: [['date', 'resolvedOn']],
  fields: {
    id: id('Key of the entry'),
    client: reference('clients', 'The client'),
    contact: maybe(reference('contacts', 'The person')),
    date: date('Day'),
    channel: maybe(text('How it came')),
    text: personal(text('The words')),
    complaint: maybe(flag('Whether it is a complaint')),
    resolvedOn: maybe(date('Day on which it was settled')),
    reopened: maybe(flag('Whether it came up again')),
  },
}

export const esg: Table = {
  record: 'EsgEntry',
  meaning: 'Environmental, social and governance data of a client or project',
  key: ['client', 'project', 'date', 'by'],
  fields: {
    client: reference('clients', 'The client'),
    project: maybe(reference('projects', 'The project, where it is about one')),
    date: date('Day of the data'),
    environmental: maybe(number('Environmental score, 100 is best', 'points', { least: 0, most: 100 })),
    social: maybe(number('Social score', 'points', { least: 0, most: 100 })),
    governance: maybe(number('Governance score', 'points', { least: 0, most: 100 })),
    emissionsScope1: maybe(number('Own emissions a year', 't CO2e', { least: 0 })),
    emissionsScope2: maybe(number('Emissions of energy bought', 't CO2e', { least: 0 })),
    emissionsScope3: maybe(number('Emissions up and down the chain', 't CO2e', { least: 0 })),
    renewableShare: maybe(share('Part of its energy that is renewable')),
    accidents: maybe(number('Lost-time accidents a million hours', 'per million hours', { least: 0 })),
    fines: maybe(amount('Fines of the year, in the currency of the client')),
    controversy: maybe(word(['none', 'minor', 'severe'], 'What the press holds against it')),
    by: maybe(text('Who says so')),
  },
}
