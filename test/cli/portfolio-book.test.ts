import { describe, expect, it } from 'vitest'
import { bookOf, defaultProbabilityOf, FACETS, firstAction } from '../../src/cli/portfolio-book.js'
import { CLIENTS } from './verdicts.js'

describe('a book', () => {
  const book = bookOf()
  for (const client of CLIENTS) book.add(client)

  it('keeps of each client what a summary needs', () => {
    expect(book.rows.map(({ id }) => id)).toEqual(CLIENTS.map(({ id }) => id))
    const [row] = book.rows
    const [client] = CLIENTS
    expect(row).toMatchObject({ name: client?.name, grade: client?.grade.grade, value: client?.value.value })
    expect(row?.coverage).toEqual(FACETS.map(facet => client?.facets[facet].coverage))
  })

  it('has the values of all by source, which add up to them', () => {
    const total = CLIENTS.reduce((sum, { value }) => sum + value.value, 0)
    const bySource = [...book.sources.values()].reduce((sum, value) => sum + value, 0)
    expect(Math.abs(bySource - total)).toBeLessThan(1e-9 * Math.abs(total))
  })

  it('earns RAROC times capital, nothing without capital', () => {
    for (const [i, { value }] of CLIENTS.entries()) {
      const expected = value.raroc === undefined ? 0 : value.raroc * value.economicCapital
      expect(book.rows[i]?.earnings).toBe(expected)
    }
  })

  it('keeps the grade with the probability that it is the true one', () => {
    for (const [i, { grade }] of CLIENTS.entries()) {
      expect(book.rows[i]?.gradeProbability).toBe(grade.probabilities[grade.grade])
    }
  })
})

it('turns the hazard of the first year into a probability', () => {
  const [client] = CLIENTS
  const withHazard = (perYear: readonly number[]): number =>
    defaultProbabilityOf({ outlook: { ...client!.outlook, defaults: { ...client!.outlook.defaults, perYear } } })
  expect(withHazard([Math.LN2, 9])).toBeCloseTo(0.5, 15)
  expect(withHazard([1e-12]) / 1e-12).toBeCloseTo(1, 11)
  expect(withHazard([])).toBe(0)
})

it('acts on nothing that is not worth it', () => {
  for (const client of CLIENTS) {
    const first = firstAction(client)
    const worthy = client.nextStep.actions.filter(({ verdict }) => verdict !== 'not-worthwhile')
    expect(first).toBe(worthy[0])
  }
  expect(firstAction({ nextStep: { actions: [], rules: [], undecided: [] } })).toBeUndefined()
})
