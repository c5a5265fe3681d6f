import { describe, expect, it } from 'vitest'
import { readRelationships, valueAt } from '../../../src/satisfaction/value-link/read-relationships.js'
import { thrown } from '../../errors/thrown.js'

const hazard = { unit: 'month', times: [0], values: [0.01], between: 'step', quantity: 'hazard' } as const

describe('relationships brought down to two numbers a margin', () => {
  it('are discounted by years, in whatever unit hazards are', () => {
    const [read] = readRelationships(
      [{ client: 'quay', leaving: hazard, otherEndings: hazard, margins: [{ time: 24, amount: 100 }] }],
      0.05,
    )
    expect(read!.amounts[0]).toBeCloseTo((100 / 1.05 ** 2) * Math.exp(-0.24), 9)
    expect(read!.hazards[0]).toBeCloseTo(0.24, 12)
    expect(valueAt(read!, 0.5)).toBeCloseTo((100 / 1.05 ** 2) * Math.exp(-0.36), 9)
  })

  it('keep what is paid today whatever the ratio', () => {
    const [read] = readRelationships([{ client: 'quay', leaving: hazard, margins: [{ time: 0, amount: 100 }] }], 0.05)
    expect(valueAt(read!, Number.POSITIVE_INFINITY)).toBe(100)
  })

  it.each([null, 0, '', false])('have other endings that are a curve or absent: %j', otherEndings => {
    const one = { client: 'quay', leaving: hazard, otherEndings, margins: [{ time: 1, amount: 100 }] }
    expect(thrown(() => readRelationships(JSON.parse(JSON.stringify([one])), 0.05))).toMatchObject({
      path: 'relationships[0].otherEndings',
    })
  })
})
