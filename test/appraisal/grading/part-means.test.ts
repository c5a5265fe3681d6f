import { expect, it } from 'vitest'
import { partMeans } from '../../../src/appraisal/grading/part-means.js'

const part = (name: string, grade: number, isKnown = true) => ({
  name,
  weight: 1,
  grade,
  points: 100 * grade,
  isKnown,
  reads: [],
})

it('is the mean of those of whom a part is known', () => {
  const means = partMeans()
  means.add([part('trust', 0.25), part('stay', 1)])
  means.add([part('trust', 0.75), part('stay', 0.5, false)])
  means.add([part('trust', 0.9, false)])
  expect(means.finish()).toEqual({ stay: 1, trust: 0.5 })
  expect(partMeans().finish()).toEqual({})
})

it('is the same to the last digit in any order, names too', () => {
  const clients = Array.from({ length: 100 }, (_, i) => [part(`p${i % 7}`, Math.sin(i) ** 2), part('all', 1 / (i + 3))])
  const means = (of: typeof clients) => {
    const learner = partMeans()
    for (const parts of of) learner.add(parts)
    return JSON.stringify(learner.finish())
  }
  expect(means(clients.toReversed())).toBe(means(clients))
})
