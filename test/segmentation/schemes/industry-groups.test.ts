import { expect, it } from 'vitest'
import { industryRules, industrySegments } from '../../../src/segmentation/schemes/industry-groups.js'

const sections = {
  agriculture: ['A'],
  'energy-and-mining': ['B'],
  manufacturing: ['C'],
  'infrastructure-and-transport': ['D', 'E'],
  'real-estate': ['F'],
  trade: ['G'],
  'technology-and-research': ['H'],
  finance: ['I'],
  services: ['J'],
  'public-and-social': ['K'],
}

it('has a rule per group that reads the codes it is given', () => {
  const rules = industryRules('code', sections)
  expect(rules.map(({ segment }) => segment)).toEqual(Object.keys(industrySegments()))
  expect(rules[3]).toEqual({
    name: 'infrastructure-and-transport',
    segment: 'infrastructure-and-transport',
    when: { fact: 'code', is: 'one-of', values: ['D', 'E'] },
  })
})

it('lends less freely to real estate than to any other', () => {
  const { 'real-estate': property, ...others } = industrySegments()
  expect(property.treatment).toMatchObject({ limit: 'lower', collateral: 'full' })
  for (const { treatment } of Object.values(others)) expect(treatment?.limit).not.toBe('lower')
})
