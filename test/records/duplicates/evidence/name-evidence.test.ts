import { expect, it } from 'vitest'
import type { NameEvidence } from '../../../../src/records/duplicates/evidence/name-evidence.js'
import { nameEvidence } from '../../../../src/records/duplicates/evidence/name-evidence.js'
import { readPair } from '../client.js'

const compare = (a: string, b: string): NameEvidence => nameEvidence(...readPair({}, {}, [a, b]))!

it('weighs rare words more than common ones', () => {
  expect(compare('Veltorra', 'Veltorra').bits).toBeGreaterThan(compare('Trading', 'Trading').bits)
})

it.each([
  ['Harbour Solar 1', 'Harbour Solar 2', 'number 1 against 2'],
  ['Harbour Solar Group', 'Harbour Solar', 'role group against (none)'],
  [
    'Harbour Solar Leeds',
    'Harbour Solar London Hamburg',
    'words leed against (none), place (none) against hamburg, london',
  ],
])('tells %s and %s apart', (a, b, reason) => {
  const evidence = compare(a, b)
  expect(evidence.reason()).toContain(reason)
})

it.each([
  ['Veltorra Solar 1', 'Veltorra Solar 2'],
  ['Veltorra Solar Holdings', 'Veltorra Solar'],
  ['上海市港湾冷链', '北京市港湾冷链'],
])('lets no shared word make one company of %s and %s', (a, b) => {
  const evidence = compare(a, b)
  expect(evidence.bits).toBeLessThanOrEqual(0)
  expect(evidence.tellsSiblings).toBe(true)
})

it('says nothing where no script is in both', () => {
  expect(nameEvidence(...readPair({}, {}, ['Harbour', '港湾']))).toBeUndefined()
})

it('takes the mean of two scripts', () => {
  const both = nameEvidence(
    ...readPair({ localName: '港湾冷链' }, { localName: '东方重工' }, ['Veltorra', 'Veltorra']),
  )!
  const [western, chinese] = [compare('Veltorra', 'Veltorra'), compare('港湾冷链', '东方重工')]
  expect(both.bits).toBeLessThan(western.bits)
  expect(both.bits).toBeGreaterThan(chinese.bits)
  expect(both.reason()).toContain('; ')
})

it('a place against a word that no table knows tells siblings, a place written wrong does not', () => {
  expect(compare('Veltorra Plastics (Rotterdam)', 'Veltorra Plastics (Utrecht)').tellsSiblings).toBe(true)
  expect(compare('Veltorra Plastics (Hamburg)', 'Veltorra Plastics (Hambrug)').tellsSiblings).toBe(false)
  expect(compare('Veltorra Plastics (Rotterdam)', 'Veltorra Plastics').tellsSiblings).toBe(false)
})
