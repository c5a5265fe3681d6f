import { expect, it } from 'vitest'
import { expectCandidates } from '../../../src/lifetime/choice/candidates.js'
import { bgNbd, nbd } from '../../../src/lifetime/index.js'

it('are modules with or without options', () => {
  const candidates = [[nbd], [bgNbd, { maxEvaluations: 5 }]] as const
  expect(expectCandidates(candidates)).toBe(candidates)
})

it('are refused one by one, by place', () => {
  const check = (candidates: unknown): unknown => Reflect.apply(expectCandidates, undefined, [candidates])
  expect(() => check('bgNbd')).toThrow('candidates: expected')
  expect(() => check([[nbd], [{}]])).toThrow('candidates[1][0].fit')
  expect(() => check([[nbd, 3]])).toThrow('candidates[0][1]')
})
