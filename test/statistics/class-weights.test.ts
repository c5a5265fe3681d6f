import { describe, expect, it } from 'vitest'
import { classWeights, expectBothClasses } from '../../src/statistics/class-weights.js'
import { thrown } from '../errors/thrown.js'

describe('classWeights', () => {
  it('gathers both classes per distinct score', () => {
    const { scores, events, others, allEvents, allOthers } = classWeights([2, 1, 2, 2], [1, 0, 0, 1])
    expect(Array.from(scores)).toEqual([1, 2])
    expect([Array.from(events), Array.from(others)]).toEqual([
      [0, 2],
      [1, 1],
    ])
    expect([allEvents, allOthers]).toEqual([2, 2])
  })

  it('weighs rows', () => {
    const { events, allOthers } = classWeights([2, 1, 2], [1, 0, 1], [0.5, 7, 2])
    expect([Array.from(events), allOthers]).toEqual([[0, 2.5], 7])
  })

  it('names columns as the caller knows them', () => {
    expect(thrown(() => classWeights([Number.NaN], [1])).path).toBe('scores[0]')
    expect(thrown(() => classWeights([1], [2])).path).toBe('outcomes[0]')
    expect(thrown(() => classWeights([1], [1], [-1])).path).toBe('weights[0]')
    expect(thrown(() => classWeights([1], [1], [])).code).toBe('EMPTY_INPUT')
  })
})

describe('expectBothClasses', () => {
  it.each([
    ['only 0', [0, 0], undefined],
    ['only 1', [1, 1], undefined],
    ['only 1', [0, 1], [0, 3]],
  ])('refuses %s', (received, outcomes, weights) => {
    const { code, path, received: said } = thrown(() => expectBothClasses(classWeights([1, 2], outcomes, weights)))
    expect([code, path, said]).toEqual(['NO_VARIATION', 'outcomes', JSON.stringify(received)])
  })
})
