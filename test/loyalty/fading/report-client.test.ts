import { expect, it } from 'vitest'
import { rankingOf, reportClient } from '../../../src/loyalty/fading/report-client.js'

const history = { client: 'a', purchases: [], products: [], balances: [], satisfaction: [], contacts: [], atStake: 9 }

it('puts signs in words, the least probable first', () => {
  const findings = [
    { sign: 'silence', finding: { pValue: 0.2, strength: 1, since: 19_000, words: { days: '40', usual: '30' } } },
    { sign: 'depth', finding: { pValue: 0.01, strength: 0.5, since: 19_001, words: { before: '4', now: '2' } } },
    { sign: 'response', finding: { why: 'no contacts within the recent days' } },
  ] as const
  const verdict = { pValue: 0.02, adjusted: 0.03, raised: true, signsRaised: [false, true] }
  expect(reportClient(history, findings, verdict, 'en')).toEqual({
    client: 'a',
    atStake: 9,
    pValue: 0.02,
    adjusted: 0.03,
    raised: true,
    signs: [
      {
        sign: 'depth',
        pValue: 0.01,
        strength: 0.5,
        raised: true,
        since: '2022-01-09',
        text: 'products held fell from 4 to 2',
      },
      {
        sign: 'silence',
        pValue: 0.2,
        strength: 1,
        raised: false,
        since: '2022-01-08',
        text: 'silent for 40 days; its own rhythm is 30 days',
      },
    ],
    unseen: [{ sign: 'response', why: 'no contacts within the recent days' }],
  })
})

it('ranks those raised by stake, then by sureness; an unknown stake comes last', () => {
  const one = { client: 1, signs: [], unseen: [] }
  const clients = [
    { ...one, raised: true, adjusted: 0.05, pValue: 0.01 },
    { ...one, raised: false, atStake: 1e6 },
    { ...one, raised: true, atStake: 0, adjusted: 0.05, pValue: 0.01 },
    { ...one, raised: true, atStake: 7, adjusted: 0.05, pValue: 0.02 },
    { ...one, raised: true, atStake: 7, adjusted: 0.05, pValue: 0.01 },
  ]
  expect(rankingOf(clients)).toEqual([4, 3, 2, 0])
})
