import { expect, it } from 'vitest'
import { verdicts } from '../verdicts.js'

it('holds the stage against the day of completion', () => {
  const projects = [
    { stage: 'operation', completedOn: '2024-12-31' },
    { stage: 'operation', completedOn: '2025-01-01' },
    { stage: 'operation' },
    { stage: 'construction', completedOn: '2024-12-31' },
    { stage: 'construction' },
    { stage: 'ended' },
    {},
  ]
  const said = ['holds', 'broken', 'broken', 'broken', 'holds', 'not-asked', 'unknown']
  expect(verdicts('stage-against-completion', 'projects', { projects })).toEqual(said)
})

it('ends roles with their project', () => {
  const projects = [
    { id: 'J-1', stage: 'ended' },
    { id: 'J-2', stage: 'operation' },
  ]
  const partyRoles = [
    { project: 'J-1' },
    { project: 'J-1', until: '2024-12-31' },
    { project: 'J-2' },
    { project: 'J-3' },
  ]
  const said = ['broken', 'holds', 'not-asked', 'unknown']
  expect(verdicts('role-after-end', 'partyRoles', { projects, partyRoles })).toEqual(said)
})
