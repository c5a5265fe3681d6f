import { expect, it } from 'vitest'
import { quadrantOf, salienceOf, sideOf } from '../../../src/appraisal/stakeholders/classes.js'
import { STAKEHOLDER_POLICY } from '../../../src/appraisal/stakeholders/index.js'

const head = { id: 'S', project: 'P', name: 'Press' }

it.each([
  [0.5, 0.5, 'manage-closely'],
  [0.5, 0.49, 'keep-satisfied'],
  [0.49, 0.5, 'keep-informed'],
  [0, 0, 'monitor'],
])('power %d and interest %d: %s (Mendelow 1991)', (power, interest, is) => {
  expect(quadrantOf({ ...head, power, interest }, STAKEHOLDER_POLICY)).toEqual({ is, couldBe: [is] })
})

// Mitchell, Agle & Wood (1997), figure 2: areas 1 to 7, and who has none of the three.
it.each([
  [1, 0, 0, 'dormant'],
  [0, 1, 0, 'discretionary'],
  [0, 0, 1, 'demanding'],
  [1, 1, 0, 'dominant'],
  [1, 0, 1, 'dangerous'],
  [0, 1, 1, 'dependent'],
  [1, 1, 1, 'definitive'],
  [0, 0, 0, 'non-stakeholder'],
])('power %d, legitimacy %d, urgency %d: %s', (power, legitimacy, urgency, is) => {
  expect(salienceOf({ ...head, power, legitimacy, urgency }, STAKEHOLDER_POLICY).is).toBe(is)
})

it('leaves open what is not known', () => {
  expect(quadrantOf({ ...head, power: 0.9 }, STAKEHOLDER_POLICY)).toEqual({
    couldBe: ['keep-satisfied', 'manage-closely'],
  })
  expect(quadrantOf(head, STAKEHOLDER_POLICY).couldBe).toHaveLength(4)
  expect(salienceOf({ ...head, power: 0.9, urgency: 0.9 }, STAKEHOLDER_POLICY)).toEqual({
    couldBe: ['dangerous', 'definitive'],
  })
  expect(salienceOf(head, STAKEHOLDER_POLICY).couldBe).toHaveLength(8)
})

it('takes sides at the line, on both sides of 0', () => {
  expect([0.2, 0.19, -0.19, -0.2].map(support => sideOf(support, STAKEHOLDER_POLICY))).toEqual([
    'for',
    'neutral',
    'neutral',
    'against',
  ])
})
