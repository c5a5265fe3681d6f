import { describe, expect, it } from 'vitest'
import type { ProjectDescription } from '../../../src/records/index.js'
import { checkProjectDescription, projectDescription } from '../../../src/records/index.js'
import { thrown } from '../../errors/thrown.js'
import { solarPlant, tollRoad } from '../../project/samples.js'

const FERRY: ProjectDescription = {
  name: 'Ferry',
  currency: 'EUR',
  timeline: { financialClose: new Date('2025-01-31'), constructionMonths: 6, operationMonths: 120, periodMonths: 12 },
  revenues: [{ kind: 'yearly', name: 'Fares', amounts: [5, -0, 5] }],
  capex: [{ name: 'Ship', amount: 20, draw: { kind: 'even' } }],
  financing: {},
}

describe('projectDescription', () => {
  it.each([tollRoad(), solarPlant()])('takes $name as it is', sample => {
    expect(checkProjectDescription(sample)).toEqual([])
    expect(projectDescription(sample)).toEqual(sample)
  })

  it('is frozen to the last field, and a copy', () => {
    const ferry = projectDescription(FERRY)
    expect(ferry).not.toBe(FERRY)
    expect(Object.isFrozen(ferry.revenues[0])).toBe(true)
    expect(Object.isFrozen(FERRY.revenues)).toBe(false)
  })

  it('is accepted once: the same comes back as it is', () => {
    const ferry = projectDescription(FERRY)
    expect(projectDescription(ferry)).toBe(ferry)
    expect(checkProjectDescription(ferry)).toEqual([])
  })

  it('is the same to JSON and back: days as text, no -0, no undefined', () => {
    // @ts-expect-error a caller without types
    const ferry = projectDescription({ ...FERRY, indices: undefined })
    expect(JSON.parse(JSON.stringify(ferry))).toStrictEqual(ferry)
    expect(ferry.timeline.financialClose).toBe('2025-01-31')
    expect(ferry.revenues[0]).toStrictEqual({ kind: 'yearly', name: 'Fares', amounts: [5, 0, 5] })
    expect(Object.keys(ferry)).not.toContain('indices')
  })

  it('throws the first of all faults, and keeps ten', () => {
    const names = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`extra${i}`, 0]))
    const error = thrown(() => projectDescription({ ...FERRY, ...names }, 'deals[3]'))
    expect(error).toMatchObject({ code: 'UNKNOWN_OPTION', path: 'deals[3].extra0', issueCount: 12 })
    expect(error.issues.length).toBe(10)
  })
})

describe('checkProjectDescription', () => {
  it.each([null, undefined, 5, 'project', [], [FERRY], new Map(), new Date(), () => FERRY, Symbol('x'), 10n])(
    'says that %s is no description',
    value => {
      expect(checkProjectDescription(value)).toMatchObject([{ code: 'INVALID_TYPE', path: 'project' }])
    },
  )

  it('gives every fault of a field, then every fault between fields', () => {
    const line = { kind: 'yearly', name: 'Fares', amounts: [1] }
    const between = { ...FERRY, revenues: [line, line], timeline: { ...FERRY.timeline, tailMonths: 121 } }
    expect(checkProjectDescription(between).map(({ path }) => path)).toEqual([
      'project.timeline.tailMonths',
      'project.revenues[1].name',
    ])
    expect(checkProjectDescription({ ...between, name: '', capex: null }).map(({ path }) => path)).toEqual([
      'project.name',
      'project.capex',
    ])
  })

  it('takes keys of every object for what they are', () => {
    const named = JSON.parse('{ "__proto__": { "annualRate": 0.02 }, "constructor": { "annualRate": "x" } }')
    expect(checkProjectDescription({ ...FERRY, indices: named }).map(({ path }) => path)).toEqual([
      'project.indices.constructor.annualRate',
    ])
    expect(checkProjectDescription(JSON.parse('{ "__proto__": {} }'))[0]).toMatchObject({
      code: 'UNKNOWN_OPTION',
      path: 'project.__proto__',
    })
  })
})
