/**
 * A thousand loans and 39 projects as cases. Figures of the loans are those of R 4.2.2 with `daisy` of cluster 2.1.4, and of the
 * weighted share of bad loans among the 25 nearest earlier ones worked out there.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { inferSchema, initParser } from 'udsv'
import { describe, expect, it } from 'vitest'
import type { CaseDescription, FinancingCase } from '../../../src/project/index.js'
import { caseEvidence, caseLibrary, similarCases, startingTemplate } from '../../../src/project/index.js'
import type { Facts } from '../../../src/records/index.js'
import { areaUnderCurve, gower } from '../../../src/statistics/index.js'

const ROOT = resolve(import.meta.dirname, '../../..')
const DATA = join(resolve(ROOT, process.env['CLIENTELE_DATA'] ?? '../shared/data'), 'risk')
const LOANS = textOf('germancredit.csv')
const PROJECTS = textOf('ssc_finance_cases.json')

function textOf(name: string): string | undefined {
  const file = join(DATA, name)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

describe.skipIf(LOANS === undefined)('a thousand loans (needs CLIENTELE_DATA)', () => {
  const text = LOANS ?? 'none\n1'
  const schema = inferSchema(text)
  const names = schema.cols.map(({ name }) => name).filter(name => name !== 'creditability')
  const rows: readonly Readonly<Record<string, unknown>>[] = initParser(schema).typedObjs(text)
  const factsOf = (row: Readonly<Record<string, unknown>>): Facts =>
    Object.fromEntries(names.map(name => [name, typeof row[name] === 'number' ? row[name] : String(row[name])]))
  const isNumber = (name: string): boolean => typeof rows[0]?.[name] === 'number'
  const description: CaseDescription = Object.fromEntries(
    names.map(name => [name, { kind: isNumber(name) ? 'number' : 'nominal' } as const]),
  )
  const dayOf = (place: number): Date => new Date(Date.UTC(2000, 0, 1 + place))

  it('are as far apart as daisy says', () => {
    const columns = Object.fromEntries(names.map(name => [name, rows.map(row => factsOf(row)[name])]))
    const { values } = gower.distanceMatrix(gower.table(gower.fit(columns, description), columns))
    expect(values.length).toBe(499_500)
    expect(values.reduce((sum, value) => sum + value, 0) / values.length).toBeCloseTo(0.432048993325171, 12)
    expect(values[gower.pairIndex(1000, 0, 1)]).toBeCloseTo(0.417550414850655, 12)
    expect(values[gower.pairIndex(1000, 999, 499)]).toBeCloseTo(0.371852259391706, 12)
  })

  it('tell who will not pay: the 25 nearest earlier ones, loan by loan', () => {
    const library = caseLibrary(
      rows.map((row, i) => ({
        id: String(i).padStart(4, '0'),
        agreedOn: dayOf(i),
        facts: factsOf(row),
        events: [{ what: row['creditability'] === 'bad' ? 'defaulted' : 'repaid', on: dayOf(i) } as const],
      })),
      description,
    )
    const { cases } = similarCases(library, factsOf(rows[0]!), { asOf: dayOf(1000), count: 6 })
    expect(cases.map(one => Number(one.case.id) + 1)).toEqual([1, 136, 62, 17, 808, 180])
    for (const [i, distance] of [0.163833289176, 0.172808653835, 0.179188028794, 0.190188345064].entries()) {
      expect(cases[i + 1]?.distance).toBeCloseTo(distance, 11)
    }
    const last = rows.slice(800)
    const shares = last.map((row, i) => {
      const similar = similarCases(library, factsOf(row), { asOf: dayOf(800 + i), count: 25 })
      return caseEvidence(similar).endings?.defaulted.share ?? Number.NaN
    })
    expect(shares.reduce((sum, share) => sum + share, 0) / 200).toBeCloseTo(0.287111906987, 10)
    const bad = last.map(row => Number(row['creditability'] === 'bad'))
    expect(areaUnderCurve(shares, bad)).toBeCloseTo(0.808821795023, 10)
  })
})

interface Project {
  readonly model: string
  readonly inputs: Readonly<Record<string, number | undefined>>
}

describe.skipIf(PROJECTS === undefined)('39 projects (need CLIENTELE_DATA)', () => {
  const { cases: projects }: { readonly cases: Readonly<Record<string, Project>> } = JSON.parse(
    PROJECTS ?? '{"cases":{}}',
  )
  const caseOf = ([id, { model, inputs }]: readonly [string, Project]): FinancingCase => {
    const { total_installed_cost: cost, system_capacity: capacity, analysis_period: years } = inputs
    const { dscr, term_tenor: tenor, term_int_rate: rate } = inputs
    return {
      id,
      // Those of one owner come after all others, so that each may ask for its twin with a tax partner.
      agreedOn: model === 'singleowner' ? '2021-01-01' : '2020-01-01',
      facts: {
        cost,
        capacity,
        costPerKilowatt: cost !== undefined && capacity !== undefined ? cost / capacity : undefined,
        years,
      },
      terms: { model, dscr, tenor, rate },
    }
  }
  const description: CaseDescription = {
    cost: { kind: 'number', scale: 'log' },
    capacity: { kind: 'number', scale: 'log' },
    costPerKilowatt: { kind: 'number', scale: 'log', weight: 2 },
    years: { kind: 'number' },
  }

  it('find the same plant under another structure, and its terms', () => {
    const library = caseLibrary(Object.entries(projects).map(caseOf), description)
    const twins = library.cases.filter(one => {
      const twin = one.id.replace('_Single_Owner_cmod_singleowner', '_Leveraged_Partnership_Flip_cmod_levpartflip')
      return twin !== one.id && library.cases.some(({ id }) => id === twin)
    })
    expect(twins.length).toBe(11)
    for (const { facts, terms } of twins) {
      const similar = similarCases(library, facts, { asOf: '2021-01-01', count: 5 })
      expect(similar.leftOut.notYetKnown).toBe(13)
      const [nearest] = similar.cases
      expect(nearest?.distance).toBe(0)
      expect([nearest?.case.terms['dscr'] ?? terms['dscr'], nearest?.status]).toEqual([terms['dscr'], 'running'])
      const { endings, warnings } = caseEvidence(similar)
      expect(endings?.defaulted.bounds).toEqual({ lower: 0, upper: 1 })
      expect(warnings.map(({ code }) => code)).toContain('NO_ENDINGS')
      const { terms: template } = startingTemplate(similar, { leastCases: 1 })
      expect(Math.abs(Number(template['tenor']) - 18)).toBeLessThanOrEqual(14)
    }
  })
})
