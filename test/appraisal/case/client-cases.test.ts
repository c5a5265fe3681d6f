import { expect, it } from 'vitest'
import { clientCases } from '../../../src/appraisal/case/client-cases.js'
import { dayNumber } from '../../../src/money/core.js'
import { ATTRIBUTES, clientAttributes, factsOf } from '../../../src/records/attributes/index.js'
import { sampleLender } from '../../../src/records/sample-lender/index.js'

const { portfolio } = sampleLender({ clients: 30 })
const rule = { asOf: dayNumber('2024-12-31', 'asOf'), currency: 'CNY', maxRateAgeDays: 31 }

it('gives of each client the attributes that columns give', () => {
  const cases = clientCases(portfolio, rule)
  const attributes = clientAttributes(portfolio, { asOf: '2024-12-31', currency: 'CNY' })
  expect(cases.clients).toHaveLength(30)
  for (let row = 0; row < 30; row++) {
    const client = cases.caseOf(row)
    const facts = ATTRIBUTES.flatMap(({ name }) => {
      const fact = client.fact(name)
      return fact === undefined ? [] : [[name, fact]]
    })
    expect(Object.fromEntries(facts)).toEqual(factsOf(attributes, row))
  }
})

it('knows nothing of a table that the lender does not keep', () => {
  const { clients = [] } = portfolio
  const client = clientCases({ clients }, rule).caseOf(0)
  expect(client.has('payments')).toBe(false)
  expect(client.records('facilities')).toEqual([])
  expect(client.figure('exposure')).toBeUndefined()
  expect(client.fact('entityType')).toBe(clients[0]?.entityType)
  expect(client.figure('entityType')).toBeUndefined()
})

it('changes amounts at the rate of the day, or not at all', () => {
  const client = clientCases(portfolio, rule).caseOf(0)
  expect(client.money(5, 'CNY')).toBe(5)
  expect(client.money(5, 'XAU')).toBeUndefined()
})

it('knows the scale of a survey, of which answers are a part', () => {
  const client = clientCases(portfolio, rule).caseOf(0)
  const [answer] = client.records('surveyAnswers')
  expect(client.survey(answer?.survey ?? '')).toMatchObject({ lowest: 0, highest: 10 })
  expect(client.survey('nobody asked')).toBeUndefined()
})
