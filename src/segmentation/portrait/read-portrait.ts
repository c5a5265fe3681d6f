/**
 * A portrait as it comes back, from `clientPortrait` itself or from a file, checked.
 *
 * @module
 */
import { expectFinite, expectInteger, expectList, expectObject, expectOneOf, expectText } from '../../errors/index.js'
import { expectDescribed } from '../../statistics/attribute-columns/read-attributes.js'
import type { ClientPortrait, NumberTrait, WordTrait } from './client-types.js'

type Trait = NumberTrait | WordTrait

/** The portrait itself: everything that sentences and pictures read of it is there. */
export function expectPortrait(portrait: ClientPortrait): ClientPortrait {
  const fields = expectObject(portrait, 'portrait')
  expectText(fields['segment'], 'portrait.segment')
  expectInteger(fields['peers'], 'portrait.peers')
  for (const name of ['level', 'usual']) expectFinite(fields[name], `portrait.${name}`)
  const kinds = new Map(
    expectDescribed(fields['attributes'], 'portrait.attributes').map(({ attribute, kind }) => [attribute, kind]),
  )
  const known = [...kinds.keys()]
  for (const name of ['traits', 'unusual']) {
    expectEach(fields[name], `portrait.${name}`, (trait, path) => expectTrait(trait, kinds, path))
  }
  expectEach(fields['lacks'], 'portrait.lacks', (each, path) => {
    const { attribute, word, share } = expectObject(each, path)
    expectOneOf(attribute, known, `${path}.attribute`)
    expectText(word, `${path}.word`)
    expectFinite(share, `${path}.share`)
  })
  expectEach(fields['missing'], 'portrait.missing', (each, path) => expectOneOf(each, known, path))
  const { probability, nearer } = expectObject(fields['membership'], 'portrait.membership')
  if (probability !== undefined) expectFinite(probability, 'portrait.membership.probability')
  if (nearer !== undefined) {
    const path = 'portrait.membership.nearer'
    expectFinite(expectObject(nearer, path)['share'], `${path}.share`)
  }
  return portrait
}

/** The traits that are not among the unusual ones, which a file holds a second time. */
export function usualOf(traits: readonly Trait[], unusual: readonly Trait[]): readonly Trait[] {
  const keys = new Set(unusual.map(keyOf))
  return traits.filter(trait => !keys.has(keyOf(trait)))
}

function keyOf(trait: Trait): string {
  return JSON.stringify(trait.kind === 'number' ? [trait.attribute] : [trait.attribute, trait.word])
}

/** Every element, holes too. */
function expectEach(list: unknown, path: string, check: (value: unknown, path: string) => void): void {
  for (const [i, each] of Array.from(expectList(list, path)).entries()) check(each, `${path}[${i}]`)
}

function expectTrait(value: unknown, kinds: ReadonlyMap<string, Trait['kind']>, path: string): void {
  const { attribute, kind, value: number, word, inSegment, amongAll } = expectObject(value, path)
  const name = expectOneOf(attribute, [...kinds.keys()], `${path}.attribute`)
  const isNumber = expectOneOf(kind, [kinds.get(name)!], `${path}.kind`) === 'number'
  if (isNumber) expectFinite(number, `${path}.value`)
  else expectText(word, `${path}.word`)
  if (inSegment !== undefined) expectPlace(inSegment, isNumber, `${path}.inSegment`)
  if (amongAll !== undefined) expectPlace(amongAll, isNumber, `${path}.amongAll`)
}

function expectPlace(value: unknown, isNumber: boolean, path: string): void {
  const place = expectObject(value, path)
  const [share, places] = isNumber
    ? (['percentile', ['below', 'typical', 'above']] as const)
    : (['share', ['common', 'rare']] as const)
  expectFinite(place[share], `${path}.${share}`)
  expectInteger(place['known'], `${path}.known`)
  if (isNumber) expectFinite(place['median'], `${path}.median`)
  expectOneOf<string>(place['place'], places, `${path}.place`)
  const { lower, upper } = expectObject(place['interval'], `${path}.interval`)
  expectFinite(lower, `${path}.interval.lower`)
  expectFinite(upper, `${path}.interval.upper`)
}
