import { expect, it } from 'vitest'
import { cellsOf, strongest } from '../../src/charts/profile-cells.js'
import { segmentProfiles } from '../../src/segmentation/index.js'

const segment = Array.from({ length: 60 }, (_, i) => i % 2)
const turnover = segment.map((of, i) => 100 + i + 300 * of)
const sector = segment.map((of, i) => (i % 3 === 0 ? 'wind' : of === 0 ? 'solar' : 'hydro'))
const cells = cellsOf(segmentProfiles({ segment, segmentNames: ['local', 'export'] }, { turnover, sector }))

it('has a cell for each attribute or word in each segment', () => {
  const subjects = ['turnover', 'sector hydro', 'sector solar', 'sector wind']
  const each = ['local', 'export'].flatMap(name => subjects.map(subject => `${name} ${subject}`))
  expect(cells.map(({ segment: name, subject }) => `${name} ${subject}`)).toEqual(each)
})

it('puts first what surely differs most', () => {
  expect(strongest(cells, 1)[0]!.subject).toBe('turnover')
  expect(strongest(cells, 9).length).toBe(new Set(cells.map(({ of }) => of)).size)
  expect(cells.filter(({ subject, shade }) => subject.includes('wind') && shade !== 0)).toEqual([])
})
