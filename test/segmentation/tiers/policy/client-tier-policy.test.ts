import { describe, expect, it } from 'vitest'
import { CLASSIC_ABC, clientTierPolicy, STRATEGIC_QUALITY_ORDINARY } from '../../../../src/segmentation/index.js'
import { JUNK, pathsOf, replaced } from '../../../laws/junk.js'
import { SMALL } from './small-policy.js'

describe('clientTierPolicy', () => {
  it('is a frozen copy, equal through JSON', () => {
    const checked = clientTierPolicy(SMALL)
    expect(checked).toEqual(SMALL)
    expect(checked).not.toBe(SMALL)
    expect(Object.isFrozen(checked.vetoes[0]?.when)).toBe(true)
    expect(Object.isFrozen(SMALL.vetoes[0]?.when)).toBe(false)
    expect(clientTierPolicy(JSON.parse(JSON.stringify(checked)))).toEqual(checked)
  })

  it('holds of the samples, which say that they are samples', () => {
    for (const sample of [STRATEGIC_QUALITY_ORDINARY, CLASSIC_ABC]) {
      expect(clientTierPolicy(sample)).toEqual(sample)
      expect(sample.source).toMatch(/sample/)
      expect(sample.title.zh).toMatch(/示例/)
      expect(sample.tiers.every(({ treatment }) => treatment !== undefined)).toBe(true)
    }
  })

  it('refuses junk anywhere by name, or means what it says', () => {
    for (const path of pathsOf(SMALL)) {
      for (const junk of JUNK) {
        const changed = replaced(SMALL, path, junk)
        try {
          const checked = clientTierPolicy(changed as never)
          expect(clientTierPolicy(JSON.parse(JSON.stringify(checked)))).toEqual(checked)
        } catch (error) {
          expect(error).toMatchObject({ name: 'ClienteleError', path: expect.stringMatching(/^policy/) })
        }
      }
    }
  })
})
