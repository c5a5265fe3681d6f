import { expect, it } from 'vitest'
import { bandOf, bandStep } from '../../../../src/project/decision/decide/band-step.js'
import { readBands } from '../../../../src/project/decision/decide/read-bands.js'
import { applicationWith, POLICY } from './sample.js'

const byPd = readBands(POLICY.bands!, 'EUR')
const byScore = readBands(
  {
    by: 'score',
    bands: [
      { name: 'high', until: 700, outcome: 'approve' },
      { name: 'low', until: 600, outcome: 'refer' },
    ],
  },
  'EUR',
)

it('belongs to the safest band that reaches so far, its end included', () => {
  const at = (probabilityOfDefault: number) => bandOf(byPd, applicationWith({}, { probabilityOfDefault }))?.name
  expect([0, 0.01, 0.0101, 0.03, 0.06, 0.0601].map(at)).toEqual(['A', 'A', 'B', 'B', 'C', undefined])
  const scored = (score: number) => bandOf(byScore, applicationWith({}, { score }))?.name
  expect([800, 700, 699, 600, 599].map(scored)).toEqual(['high', 'high', 'low', 'low', undefined])
})

it('refers what is not known and declines what is beyond', () => {
  expect(bandStep(byScore, applicationWith())).toMatchObject({ holds: 'unknown', outcome: 'refer', missing: ['score'] })
  expect(bandStep(byPd, applicationWith({}, { probabilityOfDefault: 0.2 }))).toMatchObject({
    holds: 'no',
    outcome: 'decline',
    reasons: ['Probability of default 20 % is beyond the last band, C'],
  })
  expect(bandStep(byPd, applicationWith({}, { probabilityOfDefault: 0.05 }))).toMatchObject({
    name: 'C',
    holds: 'no',
    outcome: 'refer',
  })
  expect(bandStep(byScore, applicationWith({}, { score: 710 })).reasons).toEqual(['Score 710 is in band high'])
})
