import { expect, it } from 'vitest'
import { readBands } from '../../../../src/project/decision/decide/read-bands.js'
import type { RiskBand } from '../../../../src/project/decision/index.js'
import { thrown } from '../../../errors/thrown.js'
import { eur } from './sample.js'

const band = (until: number, outcome: RiskBand['outcome'], most?: number): RiskBand => ({
  name: `until ${until}`,
  until,
  outcome,
  ...(most !== undefined && { largestAmount: eur(most) }),
})
const faultOf = (bands: readonly RiskBand[], by: 'probabilityOfDefault' | 'score' = 'probabilityOfDefault') =>
  thrown(() => readBands({ by, bands }, 'EUR')).path

it('reads bands from the safest on', () => {
  const bands = [band(700, 'approve'), band(650, 'approve', 500), band(600, 'refer', 500)]
  expect(readBands({ by: 'score', bands }, 'EUR').bands).toEqual([
    { name: 'until 700', until: 700, outcome: 'approve' },
    { name: 'until 650', until: 650, outcome: 'approve', largestAmount: 500 },
    { name: 'until 600', until: 600, outcome: 'refer', largestAmount: 500 },
  ])
})

it('refuses bands that become milder', () => {
  const path = 'policy.bands.bands[1]'
  expect(faultOf([band(0.02, 'approve'), band(0.01, 'refer')])).toBe(`${path}.until`)
  expect(faultOf([band(0.02, 'approve'), { ...band(0.02, 'refer'), name: 'again' }])).toBe(`${path}.until`)
  expect(faultOf([band(600, 'approve'), band(650, 'refer')], 'score')).toBe(`${path}.until`)
  expect(faultOf([band(0.01, 'refer'), band(0.02, 'approve')])).toBe(`${path}.outcome`)
  expect(faultOf([band(0.01, 'refer', 5), band(0.02, 'refer')])).toBe(`${path}.largestAmount`)
  expect(faultOf([band(0.01, 'refer', 5), band(0.02, 'refer', 6)])).toBe(`${path}.largestAmount`)
  expect(faultOf([])).toBe('policy.bands.bands')
})

it('knows bands by their names, and takes no percentage for a probability', () => {
  const twice = [band(0.01, 'approve'), { ...band(0.02, 'refer'), name: 'until 0.01' }]
  expect(faultOf(twice)).toBe('policy.bands.bands[1].name')
  expect(faultOf([band(0.01, 'approve'), band(5, 'refer')])).toBe('policy.bands.bands[1].until')
  expect(faultOf([band(-0.01, 'approve')])).toBe('policy.bands.bands[0].until')
})
