import { expect, it } from 'vitest'
import { PROJECT_CHARACTER } from '../../../src/segmentation/schemes/project-character.js'
import { segmentOf } from './segment-of.js'

const character = (projectSector: string, facts = {}) => segmentOf(PROJECT_CHARACTER, { projectSector, ...facts })

it('calls sun and wind green by themselves, other power by its emissions', () => {
  expect(character('solar')).toBe('green-energy')
  expect(character('hydro')).toBe('open')
  expect(character('hydro', { lifecycleEmissions: 99 })).toBe('green-energy')
  expect(character('hydro', { lifecycleEmissions: 100 })).toBe('other-energy')
  expect(character('coal', { lifecycleEmissions: 820 })).toBe('other-energy')
})

it('knows infrastructure, research, industry and property', () => {
  expect(['transport', 'pilot-plant', 'manufacturing', 'housing', 'other'].map(sector => character(sector))).toEqual([
    'infrastructure',
    'research-and-development',
    'industry',
    'real-estate',
    'other',
  ])
})

it('reads every sector that it lists in one group', () => {
  const { projectSector } = PROJECT_CHARACTER.facts
  const listed = projectSector?.kind === 'words' && projectSector.words !== undefined ? projectSector.words : []
  expect(listed).toHaveLength(24)
  expect(listed.filter(sector => character(sector, { lifecycleEmissions: 50 }) === 'none')).toEqual([])
})
