import { describe, expect, it } from 'vitest'
import type { Workout } from '../../../../src/risk/index.js'
import { averageLossGivenDefault, workoutLosses, workoutLossGivenDefault } from '../../../../src/risk/index.js'
import { thrown } from '../../../errors/thrown.js'

const workout = (outcome: 'closed' | 'open', amount: number): Workout => ({
  defaultedOn: '2021-01-01',
  exposureAtDefault: 1000,
  outcome,
  flows: [{ date: '2022-01-01', amount }],
})
const WORKOUTS = [workout('closed', 500), workout('open', 100), workout('closed', 1200)]
const RATE = { annualDiscountRate: 0 }

describe('workoutLosses', () => {
  it('is one by one, without a figure where an open workout is excluded', () => {
    const found = workoutLosses(WORKOUTS, RATE)
    expect([...found.lossGivenDefault]).toEqual([0.5, 0, -0.2])
    expect([...found.defined]).toEqual([1, 0, 1])
    expect([...found.exposure]).toEqual([1000, 1000, 1000])
    expect(found).toMatchObject({ open: 1, why: 'open workouts are excluded' })
    expect(found.workouts[2]).toEqual(workoutLossGivenDefault(WORKOUTS[2]!, RATE))
    const { lossGivenDefault, exposure, defined } = found
    expect(averageLossGivenDefault({ lossGivenDefault, exposure, defined }).defaultWeighted.value).toBe(0.15)
  })

  it('has a figure for all by another policy', () => {
    const found = workoutLosses(WORKOUTS, { ...RATE, incomplete: 'as-is' })
    expect([...found.lossGivenDefault]).toEqual([0.5, 0.9, -0.2])
    expect(found).toMatchObject({ open: 1, why: '' })
  })

  it('names what is wrong', () => {
    expect(thrown(() => workoutLosses([], RATE))).toMatchObject({ code: 'EMPTY_INPUT', path: 'workouts' })
    expect(thrown(() => workoutLosses(JSON.parse('null'), RATE)).path).toBe('workouts')
    expect(thrown(() => workoutLosses(JSON.parse('[null]'), RATE)).path).toBe('workouts[0]')
    expect(thrown(() => workoutLosses(new Array(1), RATE)).path).toBe('workouts[0]')
    const holes = { ...WORKOUTS[0]!, flows: new Array(1) }
    expect(thrown(() => workoutLosses([holes], RATE)).path).toBe('workouts[0].flows[0]')
  })
})

it('names the workout at fault', () => {
  const path = (wrong: object): string =>
    thrown(() => workoutLosses([WORKOUTS[0]!, { ...WORKOUTS[1]!, ...wrong }], RATE)).path
  expect(path({ outcome: 'lost' })).toBe('workouts[1].outcome')
  expect(path({ flows: [{ date: 'soon', amount: 1 }] })).toBe('workouts[1].flows[0].date')
})
