import { describe, expect, it } from 'vitest'
import { pathModel } from '../../../src/satisfaction/path-model/index.js'
import { thrown } from '../../errors/thrown.js'
import { everything } from './everything.js'
import { STRUCTURE, sample } from './sample.js'

const answers = sample(60)

describe('weights of items', () => {
  it('are what a score gains by one more point of an answer', () => {
    for (const standardise of [true, false]) {
      const model = pathModel.fit(answers, everything(), { standardise })
      const more = { ...answers, image2: answers['image2']!.map(answer => answer + 1) }
      const [before, after] = [answers, more].map(columns => pathModel.scores(model, columns).values)
      for (const name of ['Image', 'Standing', 'Quality']) {
        const gain = after![name]![5]! - before![name]![5]!
        const { image2 } = pathModel.itemWeights(model, name)
        expect(gain).toBeCloseTo(name === 'Quality' ? 0 : image2!, 10)
      }
      expect(Object.keys(pathModel.itemWeights(model, 'Standing'))).toEqual([
        'image1',
        'image2',
        'image3',
        'quality1',
        'quality2',
      ])
    }
  })

  it('are none of an interaction, nor of what is no construct', () => {
    const model = pathModel.fit(answers, everything())
    expect(thrown(() => pathModel.itemWeights(model, 'Both')).code).toBe('NOT_APPLICABLE')
    const fault = thrown(() => pathModel.itemWeights(pathModel.fit(answers, STRUCTURE), 'toString'))
    expect(fault).toMatchObject({ code: 'OUT_OF_RANGE', path: 'construct' })
    const nameless = Object.create(null)
    expect(thrown(() => pathModel.itemWeights(model, nameless))).toMatchObject({
      code: 'INVALID_TYPE',
      path: 'construct',
    })
    expect(fault.expected).toBe('one of Image, Quality, Satisfaction, Loyalty')
  })
})
