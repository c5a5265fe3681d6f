import { expect, it } from 'vitest'
import { stageSegments } from '../../../src/segmentation/schemes/stage-segments.js'

it('raises limits of who grows only, and lowers those of who declines', () => {
  const limits = Object.entries(stageSegments()).map(([stage, { treatment }]) => [stage, treatment?.limit])
  expect(limits).toEqual([
    ['start-up', 'keep'],
    ['growth', 'raise'],
    ['mature', 'keep'],
    ['shake-out', 'keep'],
    ['decline', 'lower'],
  ])
})
