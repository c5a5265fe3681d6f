import { expect, it } from 'vitest'
import { readFeatures } from '../../../src/satisfaction/kano/read-answers.js'
import { thrown } from '../../errors/thrown.js'

it('reads words, numbers and gaps', () => {
  const [feature] = readFeatures({
    x: { functional: ['like', 5, null], dysfunctional: [1, undefined, 'neutral'], importance: [3, null, 0] },
  })
  expect(Array.from(feature!.functional)).toEqual([0, 4, -1])
  expect(Array.from(feature!.dysfunctional)).toEqual([0, -1, 2])
  expect(Array.from(feature!.importance!)).toEqual([3, Number.NaN, 0])
})

it('counts all cells that are no answers', () => {
  const wrong = thrown(() => readFeatures({ x: { functional: Array<number>(12).fill(7), dysfunctional: [1] } }))
  expect(wrong).toMatchObject({ issueCount: 12, path: 'answers.x.functional[0]' })
  expect(wrong.issues).toHaveLength(10)
})
