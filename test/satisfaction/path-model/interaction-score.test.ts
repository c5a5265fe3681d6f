import { expect, it } from 'vitest'
import { pathModel } from '../../../src/satisfaction/path-model/index.js'
import { interactionScore } from '../../../src/satisfaction/path-model/interaction-score.js'
import { unit } from './by-rows.js'
import { everything } from './everything.js'
import { sample } from './sample.js'

it('the score of a two-stage interaction is the product of two scores, less its mean', () => {
  const answers = sample(50)
  const { params } = pathModel.fit(answers, everything())
  const own = params.constructs.find(({ kind }) => kind === 'interaction')!
  const items = new Map(params.indicators.filter(({ kind }) => kind === 'item').map(item => [item.name, item]))
  const centred = new Map(
    [...items].map(([name, { mean }]) => [name, Float64Array.from(answers[name]!, answer => answer - mean)]),
  )
  const score = interactionScore(params, own, items, centred, 50)
  const comfort = params.mainEffects!.constructs.find(({ name }) => name === 'Comfort')!
  const products = unit(answers['satisfaction2']!).map((value, row) => {
    const parts = comfort.indicators.map((name, h) => comfort.weights[h]! * unit(answers[name]!)[row]!)
    return value * (parts[0]! + parts[1]!)
  })
  const mean = products.reduce((sum, value) => sum + value, 0) / 50
  for (const [row, product] of products.entries()) expect(score[row]).toBeCloseTo(product - mean, 10)
})
