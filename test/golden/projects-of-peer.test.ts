/**
 * Five whole projects, from assumptions to what owners get, as NREL's single-owner model has them: run live by
 * `npm run bench:peers -- project`, which records what it says. The fee of debt is no cost that its tax allows, so none is said.
 */
import { describe, expect, it } from 'vitest'
import { differences, isSizedInOneStep, ourOutcomeBeside } from '../../bench/peers/project/agreement.js'
import { CASES } from '../../bench/peers/project/cases.js'
import { ourOutcome } from '../../bench/peers/project/ours.js'
import { readOutcomes } from '../../bench/peers/project/recorded.js'
import { npv } from '../../src/money/index.js'

const { outcomes } = readOutcomes()

/** The peer stops searching for a rate at this distance from it. */
const SEARCHED = 2e-7

describe.each(CASES.map(of => [of.name, of] as const))('%s', (name, of) => {
  const theirs = outcomes[name]!
  const ours = ourOutcomeBeside(of, theirs)

  it('is the same size of debt, interest, principal, reserves, cash, tax and return', () => {
    const { irr, ...others } = Object.fromEntries(differences(ours, theirs))
    expect(irr).toBeLessThan(SEARCHED)
    for (const [field, difference] of Object.entries(others)) expect(difference, field).toBeLessThan(2e-12)
  })

  it('has the rate at which the present value is 0, nearer than the peer', () => {
    const left = (rate: number): number =>
      Math.abs(npv(ours.columns.aftertax, { ratePerPeriod: rate })) / ours.figures.uses
    expect(left(ours.figures.irr)).toBeLessThan(1e-13)
    expect(left(ours.figures.irr)).toBeLessThan(left(theirs.figures.irr))
  })
})

it('debt as a share of all costs counts the fee of all of it, of which the peer counts one step', () => {
  const [of, ...others] = CASES.filter(isSizedInOneStep)
  expect(others).toEqual([])
  const { debt, plantCost, constructionFinancing, name } = of!
  const share = debt.size.kind === 'share' ? debt.size.share : Number.NaN
  const costs = plantCost + constructionFinancing
  const { figures } = ourOutcome(of!)
  expect(figures.debt / figures.uses).toBeCloseTo(share, 14)
  expect(figures.debt).toBeCloseRelative((share * costs) / (1 - share * debt.fee), 1e-14)
  expect(outcomes[name]!.figures.debt).toBeCloseRelative(share * costs * (1 + share * debt.fee), 1e-14)
})

it('asks the peer nothing that is not on the list', () => {
  expect(Object.keys(outcomes)).toEqual(CASES.map(({ name }) => name))
})
