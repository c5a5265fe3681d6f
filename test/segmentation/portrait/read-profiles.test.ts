import { expect, it } from 'vitest'
import { describeSegment, segmentProfiles } from '../../../src/segmentation/portrait/index.js'
import { expectProfiles } from '../../../src/segmentation/portrait/read-profiles.js'
import { profiles } from '../../charts/segments-of-firms.js'
import { thrown } from '../../errors/thrown.js'
import { JUNK, pathsOf, replaced } from '../../laws/junk.js'

const describe = (given: unknown, segment: string): unknown =>
  Reflect.apply(describeSegment, undefined, [given, segment])

it('takes profiles from a file', () => {
  const made = profiles()
  expect(expectProfiles(made)).toBe(made)
  expect(describe(JSON.parse(JSON.stringify(made)), 'small firms')).toEqual(describeSegment(made, 'small firms'))
})

it('names the field at fault, or what is said of it is text', () => {
  const columns = { x: [1, 2, 3], w: ['p', 'q', 'p'], y: [true, null, false] }
  const plain: unknown = JSON.parse(
    JSON.stringify(segmentProfiles({ segment: [0, 0, 1], segmentNames: ['a', 'b'] }, columns)),
  )
  for (const path of pathsOf(plain)) {
    for (const junk of JUNK) {
      const given = replaced(plain, path, junk)
      try {
        describe(given, 'a')
      } catch {
        expect(thrown(() => describe(given, 'a')).path).toMatch(/^(profiles|segment)/)
        continue
      }
      expect(JSON.stringify(describe(given, 'a'))).not.toMatch(/NaN|undefined|Infinity/)
    }
  }
})

it('refuses what sets a segment apart in nothing that was compared', () => {
  const made: unknown = JSON.parse(JSON.stringify(profiles()))
  const first = ['segments', '0', 'distinctions', '0']
  expect(thrown(() => describe(replaced(made, [...first, 'attribute'], 'sector'), 'small firms')).path).toBe(
    `profiles.segments[0].distinctions[0].attribute`,
  )
})
