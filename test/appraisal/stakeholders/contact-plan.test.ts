import { expect, it } from 'vitest'
import { stakeholderMap } from '../../../src/appraisal/stakeholders/index.js'

it('finds the way through many, and none where only an opponent leads there', () => {
  const ids = Array.from({ length: 40 }, (_, i) => `S-${String(i).padStart(2, '0')}`)
  const stakeholders = ids.map((id, i) => ({
    id,
    project: 'P',
    name: id,
    power: 0.5,
    support: i === 0 ? 1 : i === 38 ? -1 : 0,
  }))
  const stakeholderTies = ids.slice(1).map((to, i) => ({ from: ids[i]!, to, strength: 0.9 }))
  const { contactPlan } = stakeholderMap({ stakeholders, stakeholderTies }, { project: 'P' })
  const stepOf = (id: string) => contactPlan.find(({ stakeholder }) => stakeholder === id)
  expect(stepOf('S-37')?.through).toEqual(ids.slice(0, 37))
  expect(stepOf('S-37')?.pathStrength).toBeCloseTo(0.9 ** 37, 14)
  expect(stepOf('S-38')?.through).toHaveLength(38)
  expect(stepOf('S-39')?.through).toBeUndefined()
})
