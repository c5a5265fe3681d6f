import { expect, it } from 'vitest'
import { warningsOf } from '../../../src/risk/scorecard/warnings.js'
import type { LogisticRegression } from '../../../src/statistics/index.js'
import { smallCard } from './cards.js'

const rounding = { meanError: 0, largestError: 0.5, reversedPairs: 0.002 }
const regression = { warnings: [] } as never as LogisticRegression
const { params } = smallCard()

it('has nothing to say of a sound scorecard', () => {
  expect(warningsOf(params, regression, { eventsPerVariable: 25, rounding })).toEqual([])
})

it('names characteristics of the wrong sign, in either sign of the weights', () => {
  const [age, housing] = params.characteristics
  if (age === undefined || housing === undefined) throw new Error('two characteristics')
  const turned = { ...housing.bins, params: { ...housing.bins.params, weightOfEvidence: 'ln(bad/good)' } } as never
  const wrong = {
    ...params,
    characteristics: [
      { ...age, coefficient: 0.2 },
      { ...housing, bins: turned },
    ],
  }
  const found = warningsOf(wrong, regression, { eventsPerVariable: 25, rounding })
  expect(found.map(({ code, path }) => [code, path])).toEqual([
    ['WRONG_SIGN', 'params.characteristics.age'],
    ['WRONG_SIGN', 'params.characteristics.housing'],
  ])
})

it('speaks of few events, of rounding, and hands on what the regression says', () => {
  const hurt = { warnings: [{ code: 'NOT_CONVERGED', message: 'no' }] } as never as LogisticRegression
  const coarse = { ...rounding, reversedPairs: 0.031 }
  const found = warningsOf(params, hurt, { eventsPerVariable: 9.5, rounding: coarse })
  expect(found.map(({ code }) => code)).toEqual(['NOT_CONVERGED', 'FEW_EVENTS_PER_VARIABLE', 'ROUNDING_CHANGES_ORDER'])
  expect(found[1]?.message).toContain('9.5 of the rarer outcome')
  expect(found[2]?.message).toContain('3.1 %')
})
