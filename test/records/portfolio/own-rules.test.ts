import { describe, expect, it } from 'vitest'
import { checkPortfolio } from '../../../src/records/index.js'

const facility = {
  id: 'F',
  client: 'C',
  kind: 'lease',
  status: 'active',
  currency: 'EUR',
  limit: 5,
  signedOn: '2024-01-31',
}

describe('the days of a record', () => {
  it('may be the same, and may be unknown', () => {
    expect(checkPortfolio({ facilities: [{ ...facility, maturity: '2024-01-31' }] }).count).toBe(0)
    expect(checkPortfolio({ facilities: [facility] }).count).toBe(0)
  })

  it('are in order, however they are written', () => {
    const wrong = { ...facility, signedOn: new Date('2024-02-01'), maturity: '20240131' }
    expect(checkPortfolio({ facilities: [wrong] }).issues).toEqual([
      {
        code: 'INCONSISTENT_HISTORY',
        path: 'facilities[0].maturity',
        expected: 'a day not before signedOn, 2024-02-01',
        received: '2024-01-31',
        table: 'facilities',
        row: 0,
        field: 'maturity',
      },
    ])
  })

  it('are in order too where the day between them is not known', () => {
    const client = { id: 'C', name: 'Harbour Cold Storage', entityType: 'company', status: 'ended' }
    const application = { id: 'A', client: 'C', submittedOn: '2024-02-01', paidOutOn: '2024-01-31' }
    const { issues } = checkPortfolio({
      clients: [
        { ...client, registeredOn: '2020-01-01', endedOn: '2019-12-31' },
        { ...client, id: 'D', prospectSince: '2020-01-01', endedOn: '2019-12-31' },
      ],
      applications: [application],
    })
    expect(issues.map(({ path }) => path)).toEqual([
      'clients[0].endedOn',
      'clients[1].endedOn',
      'applications[0].paidOutOn',
    ])
  })

  it('of accounts are not published before their period ends', () => {
    const accounts = { client: 'C', periodEnd: '2023-12-31', currency: 'EUR', publishedOn: '2023-06-30' }
    expect(checkPortfolio({ statements: [accounts] }).issues[0]?.path).toBe('statements[0].publishedOn')
  })

  it('that are no days are told as such alone', () => {
    expect(
      checkPortfolio({ facilities: [{ ...facility, signedOn: '2024-02-30', maturity: '2023-01-01' }] }).counts,
    ).toEqual([{ table: 'facilities', code: 'INVALID_DATE', count: 1 }])
  })
})

describe('two fields of a record', () => {
  it('of an exchange rate or a tie are not the same', () => {
    const rate = { date: '2024-01-31', from: 'EUR', to: 'EUR', rate: 1 }
    expect(checkPortfolio({ exchangeRates: [rate] }).issues).toMatchObject([
      { path: 'exchangeRates[0].to', expected: 'another one than in from', received: '"EUR"' },
    ])
    expect(checkPortfolio({ stakeholderTies: [{ from: 'S', to: 'S', strength: 1 }] }).count).toBe(1)
    expect(checkPortfolio({ exchangeRates: [{ ...rate, to: 'CNY' }] }).count).toBe(0)
  })

  it('of a scale rise', () => {
    const survey = { id: 'S', name: 'Yearly', from: '2024-01-31', lowest: 10, highest: 10 }
    expect(checkPortfolio({ surveys: [survey] }).issues).toMatchObject([
      { path: 'surveys[0].highest', expected: 'a number > lowest, 10', received: '10' },
    ])
    expect(checkPortfolio({ surveys: [{ ...survey, lowest: -5 }] }).count).toBe(0)
  })
})
