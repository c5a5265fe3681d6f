/** What holds of names, codes and duplicates whatever they are. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { leiFaults, normalisedRegistrationNumber, socialCreditCodeFaults } from '../../src/records/codes/index.js'
import { findDuplicates, nameSimilarity, normalisedName } from '../../src/records/duplicates/index.js'
import type { Client } from '../../src/records/portfolio/types/index.js'
import { madeUpBook } from '../records/duplicates/made-up-book/made-up-book.js'
import { JUNK } from './junk.js'

const words = fc.array(
  fc.constantFrom(
    'Veltorra',
    'Veltora',
    'Cold',
    'Storage',
    'Intl',
    '港湾',
    '冷链',
    '上海',
    '有限公司',
    'Ltd',
    '1',
    'II',
    '(',
    '集团',
  ),
  {
    minLength: 1,
    maxLength: 6,
  },
)
const name = fc.oneof(
  words.map(list => list.join(' ')),
  words.map(list => list.join('')),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
)

it('a name is as like itself as can be, likeness goes both ways and lies in [0, 1]', () => {
  fc.assert(
    fc.property(name, name, (a, b) => {
      const likeness = nameSimilarity(a, b)
      expect(nameSimilarity(a, a)).toBe(1)
      expect(likeness).toBeGreaterThanOrEqual(0)
      expect(likeness).toBeLessThanOrEqual(1)
      expect(nameSimilarity(b, a)).toBeCloseTo(likeness, 9)
    }),
  )
})

it('case and blanks around it change nothing of a name', () => {
  fc.assert(
    fc.property(words, list => {
      const text = list.join(' ')
      expect(normalisedName(`  ${text.toUpperCase()} `).text).toBe(normalisedName(text).text)
    }),
  )
})

const client = (id: string): fc.Arbitrary<Client> =>
  fc.record(
    {
      id: fc.constant(id),
      name: name.filter(text => text.trim() !== ''),
      entityType: fc.constantFrom('company', 'individual'),
      status: fc.constant('active'),
      country: fc.constantFrom('GB', 'CN'),
      registrationNumber: fc.constantFrom('HRB 23451', '23451', '110108000000016', ''),
      socialCreditCode: fc.constantFrom('91350100M000100Y43', '91350100M000100Y34'),
      lei: fc.constantFrom('5493001KJTIIGC8Y1R12', '?'),
      registeredOn: fc.constantFrom('2011-04-05', '2011-05-04', '1999-01-01'),
    },
    { requiredKeys: ['id', 'name', 'entityType', 'status'] },
  )

const book = fc.nat(8).chain(size => fc.tuple(...Array.from({ length: size }, (_, i) => client(`C-${i}`))))

it('every pair has a probability and reasons that add up, and every cluster holds the pairs that are one client', () => {
  fc.assert(
    fc.property(book, clients => {
      const { pairs, clusters, threshold } = findDuplicates(clients)
      for (const { rows, probability, verdict, evidence } of pairs) {
        expect(rows[0]).toBeLessThan(rows[1])
        expect(probability).toBeGreaterThan(0)
        expect(probability).toBeLessThanOrEqual(1)
        expect(evidence.length).toBeGreaterThan(0)
        const together = clusters.some(cluster => cluster.rows.includes(rows[0]) && cluster.rows.includes(rows[1]))
        if (verdict === 'same') expect(together && probability >= threshold).toBe(true)
      }
      const all = clusters.flatMap(({ rows }) => rows)
      expect(new Set(all).size).toBe(all.length)
    }),
  )
})

it('the order of the records changes nothing', () => {
  const { clients } = madeUpBook(300, 'en', 960_000)
  const pairsOf = (order: readonly Client[]): readonly string[] =>
    findDuplicates(order)
      .pairs.map(pair => `${pair.clients.toSorted().join(' ')} ${pair.probability.toFixed(9)}`)
      .toSorted()
  expect(pairsOf(clients.toReversed())).toEqual(pairsOf(clients))
})

it('nothing that is given is changed', () => {
  const { clients } = madeUpBook(200, 'zh', 960_001)
  const copy = structuredClone(clients)
  findDuplicates(clients)
  expect(clients).toEqual(copy)
})

it('a copy of a record is found', () => {
  const { clients } = madeUpBook(300, 'zh', 960_002)
  const known = clients.filter(one => one.socialCreditCode !== undefined).slice(0, 20)
  const { clusters } = findDuplicates([...clients, ...known.map(one => ({ ...one, id: `${one.id} again` }))])
  for (const { id } of known)
    expect(clusters.some(one => one.clients.includes(id) && one.clients.includes(`${id} again`))).toBe(true)
})

it('a door says what is wrong with junk, or takes it', () => {
  const named = (call: () => unknown): void => {
    try {
      call()
    } catch (error) {
      expect(error).toHaveProperty('name', 'ClienteleError')
    }
  }
  for (const junk of JUNK) {
    named(() => Reflect.apply(findDuplicates, undefined, [junk]))
    named(() => Reflect.apply(findDuplicates, undefined, [[], junk]))
    named(() => Reflect.apply(findDuplicates, undefined, [[junk]]))
    named(() => Reflect.apply(findDuplicates, undefined, [[], { threshold: junk }]))
    named(() => Reflect.apply(nameSimilarity, undefined, [junk, junk, junk]))
    named(() => Reflect.apply(normalisedName, undefined, [junk]))
    named(() => Reflect.apply(normalisedRegistrationNumber, undefined, [junk]))
    expect(socialCreditCodeFaults(junk).length).toBe(1)
    expect(leiFaults(junk).length).toBe(1)
  }
})
