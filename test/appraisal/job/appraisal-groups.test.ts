import { expect, it } from 'vitest'
import { appraisalGroups, appraise } from '../../../src/appraisal/index.js'
import { sampleLender } from '../../../src/records/sample-lender/index.js'

const { portfolio } = sampleLender({ clients: 100 })
const appraisal = appraise(portfolio)
const groups = appraisalGroups(portfolio, appraisal)
const verdicts = new Map(appraisal.clients.map(client => [client.id, client]))

it('joins connected clients, each in one group at most, the largest first', () => {
  const members = groups.flatMap(group => group.members)
  expect(new Set(members).size).toBe(members.length)
  expect(groups.map(({ exposure }) => exposure)).toEqual(
    groups.map(({ exposure }) => exposure).toSorted((a, b) => b - a),
  )
  for (const { members, value, worst } of groups) {
    const own = members.map(id => verdicts.get(id)!.value.value)
    expect(members.length).toBeGreaterThan(1)
    expect(value / own.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12)
    expect(worst.value).toBe(Math.min(...own))
  }
})

it('joins those of one group of the portfolio', () => {
  const clients = portfolio.clients!.filter(({ group }) => group !== undefined)
  expect(clients.length).toBeGreaterThan(1)
  for (const { id, group } of clients) {
    const others = clients.filter(other => other.group === group).map(other => other.id)
    if (others.length > 1)
      expect(groups.find(({ members }) => members.includes(id))?.members).toEqual(expect.arrayContaining(others))
  }
})

it('loses more together than each by itself', () => {
  for (const { contagion } of groups) expect(contagion.expectedLoss).toBeGreaterThanOrEqual(contagion.ownExpectedLoss)
})

it('gives the same again, and other futures with other paths', () => {
  expect(appraisalGroups(portfolio, appraisal)).toEqual(groups)
  expect(appraisalGroups(portfolio, appraisal, { paths: 100 })).not.toEqual(groups)
})

it.each([
  [{ paths: 0 }, 'paths'],
  [{ seed: 1 }, 'options.seed'],
  [{ extractedOn: '2024-02-30' }, 'extractedOn'],
])('%o is refused by name', (options, path) => {
  expect(() => appraisalGroups(portfolio, appraisal, options as never)).toThrow(
    expect.objectContaining({ path: expect.stringContaining(path) }),
  )
})
