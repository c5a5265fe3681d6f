import { expect, it } from 'vitest'
import { binNames } from '../../../src/risk/binning/labels.js'

const shared = { weightOfEvidence: 'ln(good/bad)', weights: [], unseen: 'error' } as const

it('names intervals closed on the left, special bins, and missing values', () => {
  const names = binNames({ ...shared, cuts: [26, 35.5], special: [{ label: 'no file', values: [-999] }] })
  expect(names.map(({ label, kind }) => `${label}: ${kind}`)).toEqual([
    '(-∞, 26): ordinary',
    '[26, 35.5): ordinary',
    '[35.5, ∞): ordinary',
    'no file: special',
    'missing: missing',
  ])
  expect(binNames({ ...shared, cuts: [], special: [] })[0]?.label).toBe('(-∞, ∞)')
})

it('names groups by their categories', () => {
  const names = binNames({ ...shared, groups: [['own'], ['rent', 'free']], special: [] })
  expect(names.map(({ label }) => label)).toEqual(['own', 'rent, free', 'missing'])
})
