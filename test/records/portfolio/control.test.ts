import { describe, expect, it } from 'vitest'
import { checkPortfolio } from '../../../src/records/index.js'

const faults = (portfolio: object): readonly string[] =>
  checkPortfolio(portfolio).issues.map(({ code, path, received }) => `${code} ${path} ${received}`)

describe('groups', () => {
  const group = (id: string, parent?: string): object => ({ id, name: id, ...(parent !== undefined && { parent }) })

  it('may be part of each other in a tree', () => {
    expect(faults({ groups: [group('A'), group('B', 'A'), group('C', 'A'), group('D', 'C')] })).toEqual([])
  })

  it('are not part of themselves, near or far', () => {
    expect(
      faults({ groups: [group('A', 'A'), group('B', 'D'), group('C', 'B'), group('D', 'C'), group('E', 'D')] }),
    ).toEqual(['CYCLE groups[0].parent A > A', 'CYCLE groups[1].parent B > D > C > B'])
  })
})

describe('control', () => {
  const holds = (owner: string, client: string, more: object = {}): object => ({ owner, client, share: 0.6, ...more })

  it('comes with more than half, or where it is said', () => {
    expect(faults({ ownerships: [holds('A', 'B'), holds('B', 'A')] })).toEqual(['CYCLE ownerships[0].owner A > B > A'])
    expect(faults({ ownerships: [holds('A', 'B'), holds('B', 'A', { share: 0.5 })] })).toEqual([])
    expect(faults({ ownerships: [holds('A', 'B'), holds('B', 'A', { controls: false })] })).toEqual([])
    expect(faults({ ownerships: [holds('A', 'B'), holds('B', 'A', { share: 0.1, controls: true })] })).toHaveLength(1)
  })

  it('goes in a circle only where all of it holds on one day', () => {
    const [before, after] = [{ until: '2020-06-30' }, { from: '2020-07-01' }]
    expect(faults({ ownerships: [holds('A', 'B', before), holds('B', 'A', after)] })).toEqual([])
    expect(faults({ ownerships: [holds('A', 'B', before), holds('B', 'A', { from: '2020-06-30' })] })).toHaveLength(1)
    expect(faults({ ownerships: [holds('A', 'B', after), holds('B', 'C', after), holds('C', 'A', before)] })).toEqual(
      [],
    )
  })

  it('is told once for each knot, however many days it lasts', () => {
    const years = ['2019-01-01', '2020-01-01', '2021-01-01']
    const ownerships = years.flatMap(from => [
      holds('A', 'B', { from, share: 0.3, controls: true }),
      holds('B', 'A', { from, share: 0.3, controls: true }),
    ])
    expect(faults({ ownerships })).toEqual(['CYCLE ownerships[0].owner A > B > A'])
  })

  it('of a ring of 20,000, each bought on another day, is found in time', () => {
    const ownerships = Array.from({ length: 20_000 }, (_, i) => ({
      ...holds(`C-${i}`, `C-${(i + 1) % 20_000}`),
      from: new Date(86_400_000 * i).toISOString().slice(0, 10),
    }))
    expect(checkPortfolio({ ownerships }).counts).toEqual([{ table: 'ownerships', code: 'CYCLE', count: 1 }])
  })
})
