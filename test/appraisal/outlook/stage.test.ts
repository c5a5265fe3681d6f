import { expect, it } from 'vitest'
import { stageOf } from '../../../src/appraisal/outlook/stage.js'
import { madeUp } from './book.js'

it('is the furthest stage that records show', () => {
  const facility = {
    id: 'F',
    client: 'X',
    kind: 'term-loan',
    status: 'active',
    currency: 'CNY',
    limit: 1,
    signedOn: '2023-01-01',
  } as const
  const project = { id: 'P', client: 'X', name: 'Ferry', stage: 'construction', currency: 'CNY' } as const
  expect(stageOf(madeUp())).toBe('introduction')
  expect(stageOf(madeUp({ applications: [{ id: 'A', client: 'X', submittedOn: '2024-01-01' }] }))).toBe('evaluation')
  expect(stageOf(madeUp({ facilities: [facility], projects: [project] }))).toBe('execution')
  expect(stageOf(madeUp({ facilities: [facility] }))).toBe('maintenance')
  expect(stageOf(madeUp({ facilities: [facility] }, { status: 'ended' }))).toBe('ended')
})
