import { describe, expect, it } from 'vitest'
import { mutualDependence } from '../../../src/loyalty/bonds/index.js'
import { thrown } from '../../errors/thrown.js'

const BOOK = {
  client: ['A', 'B', 'C', 'D'],
  revenue: [60, 3, 2, 935],
  exposure: [90, 8, 2, 900],
  fundingShare: [0.2, 0.9, null, 0.9],
  linesShare: [0.25, 1, null, 1],
  switchingCost: [0.01, 0.04, null, 0.04],
}

describe('mutualDependence', () => {
  it('scores both sides and their difference', () => {
    const [first] = mutualDependence(BOOK).clients
    expect(first?.onLender.score).toBeCloseTo(0.5 * 0.2 + 0.25 * 0.25 + 0.25 * 0.2, 14)
    expect(first?.onClient.score).toBeCloseTo(0.5 * 0.6 + 0.5 * 0.9, 14)
    expect(first?.asymmetry).toBeCloseTo(0.2125 - 0.75, 14)
    expect(first?.kind).toBe('lender')
    expect(first?.words?.zh).toBe('我方对客户依赖较高')
  })

  it('names all four kinds', () => {
    const { clients } = mutualDependence({ ...BOOK, fundingShare: [0.2, 0.9, 0.1, 0.9], linesShare: [0, 1, 0, 1] })
    expect(clients.map(({ kind }) => kind)).toEqual(['lender', 'client', 'neither', 'mutual'])
  })

  it('says what may turn out where figures are missing', () => {
    const [, , third] = mutualDependence(BOOK).clients
    expect(third?.kinds).toEqual(['client', 'neither'])
    expect('kind' in third!).toBe(false)
    expect('asymmetry' in third!).toBe(false)
  })

  it('takes a group for one to depend on', () => {
    const { clients, revenue } = mutualDependence({ ...BOOK, group: ['g', 'g', null, null] })
    expect(clients[1]?.onClient.parts[0]?.figure).toBeCloseTo(0.063, 14)
    expect(revenue?.index).toBeCloseTo(0.063 ** 2 + 0.002 ** 2 + 0.935 ** 2, 14)
  })

  it('holds exposures against capital where it is given', () => {
    const [first] = mutualDependence(BOOK, { capital: 18_000 }).clients
    expect(first?.onClient.parts[1]?.figure).toBeCloseTo(0.005, 15)
  })

  it('knows nothing of our side where nothing is earned and lent', () => {
    const nothing = { client: ['A'], revenue: [0], exposure: [0], fundingShare: [0.5] }
    const { clients, ...rest } = mutualDependence(nothing)
    expect(rest).toEqual({})
    expect(clients[0]?.onClient.coverage).toBe(0)
    expect(clients[0]?.kinds).toEqual(['client', 'lender', 'mutual', 'neither'])
  })
})

it.each([
  [{ revenue: [-1] }, {}, 'OUT_OF_RANGE', 'columns.revenue[0]'],
  [{ fundingShare: [Number.NaN] }, {}, 'OUT_OF_RANGE', 'columns.fundingShare[0]'],
  [{ funding: [1] }, {}, 'UNKNOWN_OPTION', 'columns.funding'],
  [{}, { capital: 0 }, 'OUT_OF_RANGE', 'options.capital'],
  [{}, { dependsFrom: 1 }, 'OUT_OF_RANGE', 'options.dependsFrom'],
  [{}, { parts: { client: {}, lender: {} } }, 'EMPTY_INPUT', 'options.parts'],
])('refuses %j with %j', (columns, options, code, path) => {
  const given = [{ client: ['A'], revenue: [1], exposure: [1], ...columns }, options]
  expect(thrown(() => Reflect.apply(mutualDependence, undefined, given))).toMatchObject({ code, path })
})
