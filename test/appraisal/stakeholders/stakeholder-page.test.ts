import { expect, it } from 'vitest'
import { stakeholderMap, stakeholderPage } from '../../../src/appraisal/stakeholders/index.js'

const stakeholders = [
  {
    id: 'A',
    project: 'P',
    name: 'Water office',
    power: 0.8,
    interest: 0.2,
    legitimacy: 0.9,
    urgency: 0.1,
    support: 0.5,
    engagement: 'neutral',
    engagementWanted: 'supportive',
  },
  { id: 'B', project: 'P', name: 'Village council', power: 0.2, interest: 0.9, support: -0.6 },
  { id: 'C', project: 'P', name: 'Buyer', power: 0.6, interest: 0.9, legitimacy: 0.9, urgency: 0.9, support: 0.9 },
] as const
const stakeholderTies = [
  { from: 'A', to: 'B', strength: 0.6 },
  { from: 'A', to: 'C', strength: 0.5 },
]
const map = stakeholderMap({ stakeholders, stakeholderTies }, { project: 'P' })

it('says it all in English', () => {
  const page = stakeholderPage(map)
  expect(page).toContain('Stakeholders of P: 3, 71 % of their marks known')
  expect(page).toContain('Water office: keep satisfied; dominant; influence ')
  expect(page).toContain('Village council: keep informed; no stakeholder or discretionary or demanding or dependent;')
  expect(page).toContain('  not known: legitimacy, urgency, engagement, engagement wanted')
  expect(page).toContain('Water office and Village council stand on opposite sides and are tied by 0.60')
  expect(page).toContain('Together for: Water office, Buyer, ')
  expect(page).toContain('Village council, every 60 days, through Water office')
})

it('says it in Chinese, and of nobody too', () => {
  expect(stakeholderPage(map, { language: 'zh' })).toContain('Village council：随时告知；')
  expect(stakeholderPage(map, { language: 'zh' })).not.toMatch(/\{|manage|not known/)
  const empty = { ...map, stakeholders: [], conflicts: [], coalitions: [], contactPlan: [] }
  expect(stakeholderPage(empty).split('\n')).toHaveLength(3)
})

it('refuses a language that there is not', () => {
  expect(() => Reflect.apply(stakeholderPage, undefined, [map, { language: 'fr' }])).toThrow(
    expect.objectContaining({ code: 'OUT_OF_RANGE', path: 'options.language' }),
  )
})
