/**
 * What the names of two records say.
 *
 * @module
 */
import type { Agreement, NameComparison, WeighedName } from '../names/compare-names.js'
import { compareNames } from '../names/compare-names.js'
import type { ReadClient } from '../read-clients.js'
import { NAME_BITS } from './bits.js'
import type { Evidence } from './evidence.js'

/** Evidence of names, and whether it tells two companies of one group. */
export interface NameEvidence extends Evidence {
  readonly tellsSiblings: boolean
}

/**
 * Evidence of the names: in each script that both records have, the two that agree best; the mean of the scripts where there are two.
 * None where no script is in both.
 */
export function nameEvidence(a: ReadClient, b: ReadClient): NameEvidence | undefined {
  const compared = (['western', 'chinese'] as const).flatMap(script => {
    const best = bestOf(inScript(a, script), inScript(b, script))
    return best === undefined ? [] : [best]
  })
  if (compared.length === 0) return undefined
  const bits = compared.reduce((sum, one) => sum + one.bits, 0) / compared.length
  const tellsSiblings = compared.some(({ comparison }) => areSiblings(comparison))
  return { field: 'name', bits, reason: () => compared.map(reasonOf).join('; '), tellsSiblings }
}

/** Names of one group that differ in a number, place or role, or have a word each: Harbour Solar 1 and Harbour Solar 2. */
function areSiblings(comparison: NameComparison): boolean {
  if (comparison.shared === 0) return false
  return isOneOfGroup(comparison) || comparison.numbers === 'one' || comparison.eachHasOwn
}

function isOneOfGroup({ numbers, places, roles }: NameComparison): boolean {
  return numbers === 'different' || places === 'different' || roles === 'different' || roles === 'one'
}

interface Compared {
  readonly bits: number
  readonly comparison: NameComparison
  readonly a: WeighedName
  readonly b: WeighedName
}

function inScript({ names }: ReadClient, script: WeighedName['script']): readonly WeighedName[] {
  return names.filter(name => name.script === script && name.text !== '')
}

function bestOf(ofA: readonly WeighedName[], ofB: readonly WeighedName[]): Compared | undefined {
  let best: Compared | undefined
  for (const a of ofA) {
    for (const b of ofB) {
      const comparison = compareNames(a, b)
      const bits = nameBits(comparison)
      if (best === undefined || bits > best.bits) best = { bits, comparison, a, b }
    }
  }
  return best
}

/** Bits of the words that are shared, less those of words that are not, and what numbers, places, roles and form add. */
export function nameBits(comparison: NameComparison): number {
  const bits = bitsOfParts(comparison)
  return isOneOfGroup(comparison) ? Math.min(NAME_BITS.siblings, bits) : bits
}

function bitsOfParts({ shared, left, eachHasOwn, numbers, places, roles, form, sameWords }: NameComparison): number {
  const [a, b] = [Math.min(left[0], NAME_BITS.mostLeft), Math.min(left[1], NAME_BITS.mostLeft)]
  const leftBits = (eachHasOwn ? NAME_BITS.bothLeft : NAME_BITS.oneLeft) * (a + b)
  return (
    shared +
    leftBits +
    (sameWords ? NAME_BITS.sameWords : 0) +
    bitsOf(numbers, NAME_BITS.sameNumbers, NAME_BITS.otherNumbers, NAME_BITS.oneNumber) +
    bitsOf(places, NAME_BITS.samePlaces, NAME_BITS.otherPlaces, NAME_BITS.onePlace) +
    bitsOf(roles, NAME_BITS.sameRoles, NAME_BITS.otherRoles, NAME_BITS.oneRole) +
    bitsOf(form, NAME_BITS.sameForm, NAME_BITS.otherForm, 0)
  )
}

function bitsOf(agreement: Agreement, same: number, different: number, one: number): number {
  switch (agreement) {
    case 'same':
      return same
    case 'different':
      return different
    case 'one':
      return one
    case 'none':
      return 0
  }
}

function reasonOf({ comparison, a, b }: Compared): string {
  const { sharedWords, leftWords, numbers, places, roles } = comparison
  if (a.text === b.text) return `names agree: ${a.text}`
  const [onlyA, onlyB] = leftWords
  const against = (what: string, one: readonly string[], other: readonly string[]): string =>
    `${what} ${one.join(', ') || '(none)'} against ${other.join(', ') || '(none)'}`
  const differs = (agreement: Agreement): boolean => agreement === 'different' || agreement === 'one'
  return [
    ...(sharedWords.length === 0 ? ['names share no word'] : [`names share ${sharedWords.join(', ')}`]),
    ...(onlyA.length + onlyB.length === 0 ? [] : [against('words', onlyA, onlyB)]),
    ...(differs(numbers) ? [against('number', a.numbers, b.numbers)] : []),
    ...(differs(places) ? [against('place', a.places, b.places)] : []),
    ...(differs(roles) ? [against('role', a.roles, b.roles)] : []),
  ].join(', ')
}
