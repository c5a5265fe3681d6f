/**
 * What was lent, on which terms, against what security, and what came back.
 *
 * @module
 */
import {
  amount,
  count,
  currency,
  date,
  flag,
  id,
  maybe,
  number,
  open,
  rate,
  reference,
  share,
  text,
  word,
  words,
} from '../fields/make-field.js'
import type { Table } from './table.js'

export const products: Table = {
  record: 'Product',
  meaning: 'What the lender offers',
  key: ['id'],
  fields: {
    id: id('Key of the product'),
    name: open(text('Name')),
    kind: maybe(open(word(['credit', 'deposit', 'guarantee', 'payments', 'advice', 'other'], 'What it is'))),
    tags: maybe(open(words('What it is for'))),
  },
}

export const facilities: Table = {
  record: 'Facility',
  meaning: 'A loan, line, guarantee or lease that was agreed or is proposed',
  key: ['id'],
  dates: [
    ['signedOn', 'maturity'],
    ['signedOn', 'endedOn'],
  ],
  fields: {
    id: id('Key of the facility'),
    client: reference('clients', 'The borrower'),
    project: maybe(reference('projects', 'The project it pays for')),
    product: maybe(reference('products', 'The product')),
    kind: word(['term-loan', 'revolving', 'guarantee', 'letter-of-credit', 'lease', 'bond'], 'What it is'),
    status: word(
      ['proposed', 'active', 'repaid', 'refinanced', 'cancelled', 'defaulted', 'written-off'],
      'Where it stands',
    ),
    currency: currency('Of all amounts'),
    limit: amount('What may be drawn, or was lent'),
    outstanding: maybe(amount('What is owed, or is guaranteed')),
    signedOn: date('First day of the agreement'),
    maturity: maybe(date('Last day on which anything may be owed')),
    endedOn: maybe(date('Repaid, refinanced, cancelled or written off')),
    annualRate: maybe(rate('Interest a year, margin included')),
    margin: maybe(number('Interest a year above what the lender pays for its money', 'per year')),
    rateKind: maybe(word(['fixed', 'floating'], 'Whether the rate moves')),
    upfrontFee: maybe(share('Fee at signing, of the limit')),
    commitmentFee: maybe(number('Fee a year on what is not drawn', 'per year', { least: 0, most: 1 })),
    repayment: maybe(word(['annuity', 'equal-principal', 'bullet', 'sculpted', 'on-demand'], 'How it is repaid')),
    paymentMonths: maybe(number('Months between payments', 'months', { least: 1, most: 12, whole: true })),
    seniority: maybe(word(['senior', 'mezzanine', 'subordinated'], 'Rank in the order of payment')),
    daysPastDue: maybe(count('Days past due now', 'days')),
    lossGivenDefault: maybe(share('Part that would be lost in default, as the lender estimates')),
  },
}

export const covenants: Table = {
  record: 'Covenant',
  meaning: 'A figure that a borrower has promised to keep',
  key: ['id'],
  fields: {
    id: id('Key of the covenant'),
    facility: reference('facilities', 'The facility'),
    measure: text('The figure: dscr, llcr, gearing, interest-cover ...'),
    is: word(['at-least', 'at-most'], 'Which side is kept'),
    threshold: number('The value not to cross', 'as the measure'),
    testMonths: maybe(number('Months between tests', 'months', { least: 1, most: 24, whole: true })),
  },
}

export const covenantTests: Table = {
  record: 'CovenantTest',
  meaning: 'What a covenant was tested at',
  key: ['covenant', 'date'],
  fields: {
    covenant: reference('covenants', 'The covenant'),
    date: date('Day of the test'),
    value: number('The figure', 'as the measure'),
    waived: maybe(flag('Whether the lender forgave a breach')),
  },
}

export const collaterals: Table = {
  record: 'Collateral',
  meaning: 'What secures a facility',
  key: ['id'],
  fields: {
    id: id('Key of the collateral'),
    facility: reference('facilities', 'The facility'),
    kind: word(
      ['real-estate', 'equipment', 'receivables', 'cash', 'securities', 'shares', 'guarantee', 'concession', 'other'],
      'What it is',
    ),
    guarantor: maybe(reference('clients', 'Who guarantees, where it is a client')),
    value: amount('What it would bring today'),
    currency: currency('Of the value'),
    valuedOn: maybe(date('Day of the valuation')),
    haircut: maybe(share('Part of the value not to count on')),
    rank: maybe(number('Rank of the lender in it; 1 is first', 'rank', { least: 1, whole: true })),
  },
}

export const instalments: Table = {
  record: 'ScheduledInstalment',
  meaning: 'What is to be paid on a facility by a day',
  key: ['facility', 'due'],
  large: true,
  fields: {
    facility: reference('facilities', 'The facility'),
    due: date('Last day on which it may be paid'),
    amount: amount('Principal and interest'),
    principal: maybe(amount('Of this principal')),
    interest: maybe(amount('Of this interest')),
  },
}

export const payments: Table = {
  record: 'FacilityPayment',
  meaning: 'What was paid on a facility',
  key: ['id'],
  large: true,
  fields: {
    id: maybe(id('Key of the payment')),
    facility: reference('facilities', 'The facility'),
    date: date('Day on which it came'),
    amount: amount('What came'),
    currency: maybe(currency('Of the amount; of the facility where it is not said')),
  },
}
