import { DEFAULT_QUALITY_POLICY, dataQuality, qualityPolicy } from 'clientele/records'
import { describe, expect, it } from 'vitest'
import { JUNK } from '../../../laws/junk.js'

it('is the default where nothing else is said, and survives JSON', () => {
  expect(qualityPolicy()).toEqual(DEFAULT_QUALITY_POLICY)
  expect(qualityPolicy(JSON.parse(JSON.stringify(DEFAULT_QUALITY_POLICY)))).toEqual(DEFAULT_QUALITY_POLICY)
})

it('replaces the parts that are given and keeps the others', () => {
  const policy = qualityPolicy({ tolerance: 0, ageing: {}, undated: undefined })
  expect(policy).toEqual({ ...DEFAULT_QUALITY_POLICY, tolerance: 0, ageing: {} })
  expect(Object.isFrozen(policy)).toBe(true)
})

it('grades sources that are not said as the worst, unless it says how', () => {
  expect(qualityPolicy({ sources: { a: 0.9, b: 0.4 } }).otherSources).toBe(0.4)
  expect(qualityPolicy({ sources: { a: 0.9 }, otherSources: 0.1 }).otherSources).toBe(0.1)
  expect('otherSources' in qualityPolicy()).toBe(false)
})

describe('refuses', () => {
  const word = { fact: 'status', is: 'one-of', values: ['active'] }
  it.each([
    [{ colour: 1 }, 'policy.colour'],
    [{ kind: 'rules' }, 'policy.kind'],
    [{ version: 2 }, 'policy.version'],
    [{ dimensions: { completeness: 1 } }, 'policy.dimensions.validity'],
    [{ dimensions: { ...DEFAULT_QUALITY_POLICY.dimensions, beauty: 1 } }, 'policy.dimensions.beauty'],
    [{ tables: { client: 1 } }, 'policy.tables.client'],
    [{ tables: { clients: -1 } }, 'policy.tables.clients'],
    [{ tables: { clients: 1e308 } }, 'policy.tables.clients'],
    [{ fields: [{ table: 'clients', fields: { name: 1e-300 } }] }, 'policy.fields[0].fields.name'],
    [{ fields: [{ table: 'clients', fields: { colour: 1 } }] }, 'policy.fields[0].fields.colour'],
    [{ fields: [{ table: 'clients', fields: { name: 0 } }] }, 'policy.fields[0].fields.name'],
    [{ fields: [{ table: 'clients', when: { fact: 'colour', is: 'known' }, fields: {} }] }, 'policy.fields[0].when'],
    [{ records: [{ every: 'clients', has: 'ratings', joinedBy: ['id'] }] }, 'policy.records[0].joinedBy[1]'],
    [{ records: [{ every: 'clients', has: 'ratings', joinedBy: ['id', 'owner'] }] }, 'policy.records[0].joinedBy[1]'],
    [
      { records: [{ every: 'clients', has: 'ratings', joinedBy: ['id', 'client'], weight: 0 }] },
      'policy.records[0].weight',
    ],
    [
      { plausible: { clients: { employees: { earliest: '2000-01-01' } } } },
      'policy.plausible.clients.employees.earliest',
    ],
    [
      { plausible: { clients: { registeredOn: { earliest: 'soon' } } } },
      'policy.plausible.clients.registeredOn.earliest',
    ],
    [{ earliestDay: '1950-02-30' }, 'policy.earliestDay'],
    [{ ageing: { clients: { halfLifeDays: 0 } } }, 'policy.ageing.clients.halfLifeDays'],
    [
      { ageing: { ratings: { halfLifeDays: 9, newest: { of: 'client', by: 'rating' } } } },
      'policy.ageing.ratings.newest.by',
    ],
    [{ ageing: { ratings: { halfLifeDays: 9, when: word } } }, 'policy.ageing.ratings.when'],
    [{ undated: 2 }, 'policy.undated'],
    [{ sources: { core: 1.5 } }, 'policy.sources.core'],
    [{ otherSources: -0.1 }, 'policy.otherSources'],
    [{ tolerance: 0.9 }, 'policy.tolerance'],
  ])('%j at its place', (changes, path) => {
    expect(() => qualityPolicy(changes as never)).toThrow(expect.objectContaining({ path }))
    const within = path.replace('policy', 'options.policy')
    const asked = (): unknown => dataQuality({}, { asOf: '2024-12-31', policy: changes as never })
    expect(asked).toThrow(expect.objectContaining({ path: within }))
  })

  it('weights that are all 0', () => {
    const none = Object.fromEntries(Object.keys(DEFAULT_QUALITY_POLICY.dimensions).map(name => [name, 0]))
    expect(() => qualityPolicy({ dimensions: none as never })).toThrow(/OUT_OF_RANGE/)
  })

  it('anything in the place of a part with an error that names it', () => {
    for (const part of Object.keys(DEFAULT_QUALITY_POLICY)) {
      for (const value of JUNK) {
        try {
          qualityPolicy({ [part]: value })
        } catch (error) {
          expect(error).toMatchObject({ name: 'ClienteleError', path: expect.stringContaining(`policy.${part}`) })
        }
      }
    }
  })
})
