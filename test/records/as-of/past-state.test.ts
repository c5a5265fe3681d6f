import { expect, it } from 'vitest'
import { dayNumber } from '../../../src/money/core.js'
import { hasPast, pastState } from '../../../src/records/as-of/past-state.js'

const day = dayNumber('2023-06-30')

it('leaves a record as it is where nothing lies ahead and its state is of then', () => {
  const record = { id: 'F', status: 'repaid', endedOn: '2023-06-30' }
  expect(pastState('facilities', record, day, true)).toBe(record)
})

it('takes off what came with a later day', () => {
  const application = { id: 'A', submittedOn: '2023-01-01', decidedOn: '2023-07-01', decision: 'approved', reason: 'x' }
  expect(pastState('applications', application, day, true)).toEqual({ id: 'A', submittedOn: '2023-01-01' })
})

it('knows no state of a later day: it follows from the days that are left', () => {
  expect(pastState('projects', { id: 'P', stage: 'operation', completedOn: '2023-07-01' }, day, true)).toEqual({
    id: 'P',
    stage: 'construction',
  })
  expect(pastState('clients', { id: 'C', status: 'dormant', clientSince: '2020-01-01' }, day, false)).toEqual({
    id: 'C',
    status: 'active',
    clientSince: '2020-01-01',
  })
  expect(pastState('defaults', { id: 'D', outcome: 'cured', recovered: 5 }, day, false)).toEqual({ id: 'D' })
})

it('leaves a facility ended that had ended by then, whenever its state is of', () => {
  const ended = { id: 'F', status: 'refinanced', outstanding: 0, endedOn: '2022-06-30' }
  expect(pastState('facilities', ended, day, false)).toEqual({ id: 'F', status: 'refinanced', endedOn: '2022-06-30' })
  expect(pastState('facilities', { ...ended, status: 'active' }, day, false)).toMatchObject({ status: 'repaid' })
  expect(pastState('facilities', { ...ended, endedOn: '2023-07-01' }, day, true)).toMatchObject({ status: 'active' })
})

it('knows which tables change', () => {
  expect([hasPast('facilities'), hasPast('payments')]).toEqual([true, false])
})
