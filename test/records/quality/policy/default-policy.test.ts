import { DEFAULT_QUALITY_POLICY, TABLES } from 'clientele/records'
import { expect, it } from 'vitest'

it('cannot be changed by who reads it', () => {
  expect(Object.isFrozen(DEFAULT_QUALITY_POLICY.ageing)).toBe(true)
  expect(Object.isFrozen(DEFAULT_QUALITY_POLICY.fields[0]?.fields)).toBe(true)
})

it('lets every question and every table count alike', () => {
  expect(new Set(Object.values(DEFAULT_QUALITY_POLICY.dimensions))).toEqual(new Set([1]))
  expect(DEFAULT_QUALITY_POLICY.tables).toEqual({})
})

it('ages no table that says what happened', () => {
  const large = Object.entries(TABLES).filter(([, { large = false }]) => large)
  for (const [table] of large) expect(Object.keys(DEFAULT_QUALITY_POLICY.ageing)).not.toContain(table)
})
