/** Made-up financings of wind and solar parks, agreed from 2010 to 2020. */
import type { CaseDescription, FinancingCase, SimilarCase, SimilarCases } from '../../../src/project/index.js'

export const DESCRIPTION: CaseDescription = {
  amount: { kind: 'number', scale: 'log', weight: 2 },
  sector: { kind: 'nominal', weight: 2 },
  rating: { kind: 'ordinal', levels: ['A', 'B', 'C', 'D'] },
  guaranteed: { kind: 'asymmetric-binary' },
}

export const CASES: readonly FinancingCase[] = [
  {
    id: 'W-1',
    agreedOn: '2010-04-01',
    facts: { amount: 30e6, sector: 'wind', rating: 'B', guaranteed: true },
    terms: { margin: 0.025, fee: 0.01, repayment: 'annuity', covenants: ['cover', 'gearing'], secured: true },
    events: [{ what: 'repaid', on: '2018-04-01' }],
  },
  {
    id: 'W-2',
    agreedOn: '2012-06-01',
    facts: { amount: 60e6, sector: 'wind', rating: 'C', guaranteed: false },
    terms: { margin: 0.031, repayment: 'sculpted', covenants: ['cover'], secured: true },
    events: [
      { what: 'restructured', on: '2014-01-01' },
      { what: 'defaulted', on: '2015-03-01' },
    ],
    loss: { rate: 0.35, knownOn: '2017-09-01' },
  },
  {
    id: 'W-3',
    agreedOn: '2014-02-01',
    facts: { amount: 25e6, sector: 'wind', rating: 'B' },
    terms: { margin: 0.022, fee: 0.008, repayment: 'annuity', covenants: ['cover'], secured: true },
    events: [{ what: 'prepaid', on: '2019-02-01' }],
  },
  {
    id: 'S-1',
    agreedOn: '2016-09-01',
    facts: { amount: 12e6, sector: 'solar', rating: 'A', guaranteed: false },
    terms: { margin: 0.017, repayment: 'annuity', secured: false },
  },
  {
    id: 'S-2',
    agreedOn: '2018-01-15',
    facts: { amount: 90e6, sector: 'solar', rating: 'D', guaranteed: true },
    terms: { margin: 0.036, repayment: 'bullet', covenants: ['gearing'], secured: true },
    events: [{ what: 'restructured', on: '2020-05-01' }],
  },
  { id: 'X', agreedOn: '2019-01-01', facts: { note: 'nothing that is compared' } },
]

/** An answer of cases at given distances. */
export function similarAt(
  asOf: string,
  ...cases: readonly (readonly [past: FinancingCase, distance: number])[]
): SimilarCases {
  const found = cases.map(([past, distance]): SimilarCase => {
    const { terms = {}, events = [], loss, ...rest } = past
    const kept = {
      ...rest,
      agreedOn: String(past.agreedOn),
      terms,
      events: events.map(({ what, on }) => ({ what, on: String(on) })),
      ...(loss !== undefined && { loss: { rate: loss.rate, knownOn: String(loss.knownOn) } }),
    }
    return { case: kept, distance, coverage: 1, status: 'running', alike: [], differs: [], unknown: [] }
  })
  const leftOut = { notYetKnown: 0, tooLittleKnown: 0, tooFar: 0, beyondCount: 0 }
  return { kind: 'similar-cases', asOf, cases: found, leftOut }
}
