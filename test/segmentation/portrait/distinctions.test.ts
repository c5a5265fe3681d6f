import { expect, it } from 'vitest'
import type { Interval } from '../../../src/model/index.js'
import { distinctionsOf } from '../../../src/segmentation/portrait/distinctions.js'
import type { AttributeProfile, Comparison } from '../../../src/segmentation/portrait/index.js'

function comparison(effect: number, lower: number, upper: number, adjustedPValue = 0.001): Comparison {
  const interval: Interval = { lower, upper, level: 0.95, kind: 'confidence', method: 'test' }
  return { effect, interval, pValue: adjustedPValue, adjustedPValue }
}

function number(attribute: string, of: Comparison): AttributeProfile {
  return { attribute, kind: 'number', known: 9, missing: { count: 0, share: 0 }, comparison: of }
}

it('ranks by what is left at worst, on either side', () => {
  const found = distinctionsOf(
    [
      number('wide', comparison(0.9, 0.1, 0.99)),
      number('sure', comparison(-0.5, -0.6, -0.4)),
      number('chance', comparison(0.8, 0.7, 0.9, 0.2)),
      number('none', comparison(0.3, -0.1, 0.6)),
    ],
    0.05,
  )
  expect(found).toEqual([
    { attribute: 'sure', of: 'number', direction: 'less', effect: -0.5, atLeast: 0.4, adjustedPValue: 0.001 },
    { attribute: 'wide', of: 'number', direction: 'more', effect: 0.9, atLeast: 0.1, adjustedPValue: 0.001 },
  ])
})

it('looks at words and at what is missing', () => {
  const profile: AttributeProfile = {
    attribute: 'sector',
    kind: 'word',
    known: 5,
    missing: { count: 4, share: 0.4, comparison: comparison(0.4, 0.2, 0.5) },
    shares: [
      {
        word: 'trade',
        count: 5,
        known: 5,
        share: 1,
        interval: comparison(0, 0.6, 1).interval,
        comparison: comparison(0.9, 0.5, 1),
      },
    ],
  }
  expect(distinctionsOf([profile], 0.05).map(({ of, word }) => [of, word])).toEqual([
    ['word', 'trade'],
    ['missing', undefined],
  ])
})
