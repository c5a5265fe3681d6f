import { expect, it } from 'vitest'
import type { RelationshipTerms } from '../../../src/lifetime/index.js'
import { courseOf } from '../../../src/lifetime/relationship/course.js'
import { discountedCells } from '../../../src/lifetime/relationship/discounted-cells.js'
import { readTerms } from '../../../src/lifetime/relationship/read-terms.js'
import { constant, daysAfter, loan, maturity } from './terms.js'

function cellsOf(terms: RelationshipTerms): ReturnType<typeof discountedCells> {
  const plan = readTerms(terms)
  return discountedCells(plan, courseOf(plan))
}

it('gives a margin to the endings that come after it', () => {
  const { cells, atEnding } = cellsOf({
    valuationDate: '2025-01-01',
    margins: [{ source: 'fees', date: daysAfter(1096), amount: 100 }],
    endings: [maturity, { name: 'left', hazard: constant(0.5) }],
    discount: { kind: 'hurdle-rate', annualHurdleRate: 0 },
  })
  expect(cells.map(({ ending, value }) => [ending, value])).toEqual([
    ['maturity', 100 * Math.exp((-0.5 * 1096) / 365.25)],
    ['left', 0],
  ])
  expect(atEnding).toEqual([])
})

it('shows sources in the order of the margins, then what endings pay, then capital', () => {
  const { cells, atEnding } = cellsOf(loan)
  expect([...new Set(cells.map(({ source }) => source))]).toEqual([
    'net interest',
    'operating cost',
    'fees',
    'acquisition cost',
    'early repayment fee',
    'loss given default',
    'recovery',
    'closing fee',
    'capital charge',
  ])
  expect(atEnding.map(({ source, ending }) => `${source}: ${ending}`)).toEqual([
    'early repayment fee: early repayment',
    'loss given default: default',
    'recovery: default',
    'closing fee: maturity',
  ])
})
