/**
 * What is known of clients' credit: reports, defaults, ratings.
 *
 * @module
 */
import { amount, count, currency, date, id, maybe, number, reference, text, word } from '../fields/make-field.js'
import type { Table } from './table.js'

export const creditReports: Table = {
  record: 'CreditReport',
  meaning: 'What a credit bureau said of a client on a day',
  key: ['client', 'date', 'bureau'],
  fields: {
    client: reference('clients', 'The client'),
    date: date('Day of the report'),
    bureau: text('Who reported'),
    score: maybe(number("The bureau's score", 'points')),
    openAccounts: maybe(count('Open accounts with all lenders')),
    totalOwed: maybe(amount('Owed to all lenders')),
    overdueAmount: maybe(amount('Of this overdue')),
    worstDaysPastDue: maybe(count('Most days past due within the last 24 months', 'days')),
    inquiries: maybe(count('Inquiries within the last 6 months')),
    currency: maybe(currency('Of the amounts')),
  },
}

export const defaults: Table = {
  record: 'DefaultEvent',
  meaning: 'A default of a client, here or elsewhere',
  key: ['id'],
  dates: [['date', 'endedOn']],
  fields: {
    id: id('Key of the default'),
    client: reference('clients', 'The client'),
    facility: maybe(reference('facilities', 'The facility, where it was one')),
    date: date('Day of default'),
    kind: word(['past-due', 'unlikely-to-pay', 'restructured', 'bankrupt', 'elsewhere'], 'Why it counts as default'),
    exposure: maybe(amount('Owed on that day')),
    recovered: maybe(amount('Recovered since')),
    currency: maybe(currency('Of the amounts')),
    endedOn: maybe(date('Cured, settled or written off')),
    outcome: maybe(word(['open', 'cured', 'settled', 'written-off'], 'How it ended')),
  },
}

export const ratings: Table = {
  record: 'RatingEntry',
  meaning: 'From this day the client has this rating',
  key: ['client', 'date', 'agency'],
  fields: {
    client: reference('clients', 'The client'),
    date: date('First day of the rating'),
    agency: maybe(text('Who rated; the lender where it is not said')),
    rating: text('The rating'),
    outlook: maybe(word(['positive', 'stable', 'negative', 'developing'], 'Where it may move')),
    probabilityOfDefault: maybe(
      number('Probability of default within a year, as the rater says', 'share', { least: 0, most: 1 }),
    ),
  },
}
