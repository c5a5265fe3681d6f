import { expect, it } from 'vitest'
import { drawnLevels, levelLayers } from '../../src/charts/cover-levels.js'
import { coverageRatios } from '../../src/project/index.js'
import { smallProject } from '../project/coverage/flows.js'

const covenants = { lockUp: { ratio: 'dscr', level: 1.7 }, default: { ratio: 'llcr', level: 1.05 } } as const

it('are those of the ratio that is drawn, with its days in breach', () => {
  const ratios = coverageRatios(smallProject())
  expect(drawnLevels(ratios, covenants, 'dscr')).toEqual([
    { name: 'lock-up', level: 1.7, breached: Uint8Array.of(1, 0, 1, 0), isUpper: true },
  ])
  expect(drawnLevels(ratios, covenants, 'llcr').map(({ name, isUpper }) => [name, isUpper])).toEqual([
    ['default', false],
  ])
  expect(drawnLevels(ratios, covenants, 'plcr')).toEqual([])
})

it('stand above the line of the higher and below that of the lower', () => {
  const level = { name: 'default', level: 1.05, breached: new Uint8Array(1) }
  const [, above] = levelLayers({ ...level, isUpper: true }, { field: 'ratio', type: 'quantitative' })
  const [, below] = levelLayers({ ...level, isUpper: false }, { field: 'ratio', type: 'quantitative' })
  expect([above?.mark.baseline, below?.mark.baseline]).toEqual(['bottom', 'top'])
  expect(above?.data?.values).toEqual([{ ratio: 1.05, words: 'default 1.05' }])
})
